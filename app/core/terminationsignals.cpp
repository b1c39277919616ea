#include "core/terminationsignals.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace tallylight {

#ifdef Q_OS_UNIX

namespace {
int ends[2] = {-1, -1};

// Only write() is safe in a signal handler: the rest happens in the event loop.
void handleSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
}

constexpr std::array watched{SIGTERM, SIGINT, SIGHUP};

void handle(int signal, void (*handler)(int))
{
    struct sigaction before = {};
    // nohup sets this: the program must outlive its terminal.
    if (signal == SIGHUP && ::sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_IGN)
        return;
    struct sigaction action = {};
    action.sa_handler = handler;
    // Only once: if the program hangs while quitting, a second signal kills it.
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    ::sigaction(signal, &action, nullptr);
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
    for (const int signal : watched)
        handle(signal, handleSignal);
}

TerminationSignals::~TerminationSignals()
{
    for (const int signal : watched)
        handle(signal, SIG_DFL);
    ::close(ends[0]);
    ::close(ends[1]);
}

#else

TerminationSignals::TerminationSignals(QObject *, std::function<void()>) { }
TerminationSignals::~TerminationSignals() = default;

#endif

} // namespace tallylight
