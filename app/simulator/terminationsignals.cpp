#include "simulator/terminationsignals.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace tallylight {

#ifdef Q_OS_UNIX

namespace {
int ends[2] = {-1, -1};

// Only write() is safe here: the rest happens in the event loop.
void handleSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
}
} // namespace

TerminationSignals::TerminationSignals(QObject *context, std::function<void()> function)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return;
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context,
                     [function = std::move(function), notifier] {
                         notifier->setEnabled(false);
                         function();
                     });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

TerminationSignals::~TerminationSignals()
{
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    ::close(ends[0]);
    ::close(ends[1]);
}

#else

TerminationSignals::TerminationSignals(QObject *, std::function<void()>) { }
TerminationSignals::~TerminationSignals() = default;

#endif

} // namespace tallylight
