#pragma once

#include <QString>
#include <QtGlobal>

namespace tallylight {

/// While it lives, Qt's messages (warnings of ours and of the libraries) go, redacted and with the time, to
/// tallylight.log in the data folder as well as to stderr. Above `largest` bytes the file becomes
/// tallylight.log.1, in place of an older one, and another begins. Nothing is ever written through a link,
/// nor into anything but a plain file; where there can be none, stderr is left. Any thread; one per program.
class LogFile final
{
public:
    static constexpr qint64 largest = qint64(1) << 20;

    explicit LogFile(const QString &folder);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)
};

} // namespace tallylight
