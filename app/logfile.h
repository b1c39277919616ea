#pragma once

#include <QString>
#include <QtGlobal>

namespace tallylight {

/// While it lives, Qt's messages (our warnings and the libraries') go to stderr and, redacted and with the
/// time, to tallylight.log in the data folder. Above `largest` bytes the file becomes tallylight.log.1,
/// replacing an older one, and a new file is started. Never writes through a link, nor into anything but a
/// plain file; where that is impossible, only stderr remains. Any thread; one per program.
class LogFile final
{
public:
    static constexpr qint64 largest = qint64(1) << 20;

    explicit LogFile(const QString &folder);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)
};

} // namespace tallylight
