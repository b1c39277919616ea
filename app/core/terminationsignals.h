#pragma once

#include <QObject>

#include <functional>

namespace tallylight {

/// Calls `function` from the event loop when the program is asked to quit (SIGTERM, SIGINT, and SIGHUP unless
/// it is ignored). One per program. Does nothing on systems without these signals.
class TerminationSignals final
{
public:
    TerminationSignals(QObject *context, std::function<void()> function);
    ~TerminationSignals();
    Q_DISABLE_COPY_MOVE(TerminationSignals)
};

} // namespace tallylight
