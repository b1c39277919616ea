#pragma once

#include <QObject>

#include <functional>

namespace tallylight {

/// Calls `function` from the event loop when the program is asked to end (SIGTERM, SIGINT, and SIGHUP unless
/// it is ignored). One per program. Does nothing where there are no such signals.
class TerminationSignals final
{
public:
    TerminationSignals(QObject *context, std::function<void()> function);
    ~TerminationSignals();
    Q_DISABLE_COPY_MOVE(TerminationSignals)
};

} // namespace tallylight
