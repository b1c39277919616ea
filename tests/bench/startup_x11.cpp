#include "bench/report.h"
#include "bench/startup.h"

#include <QProcess>
#include <QTemporaryDir>

#include <poll.h>
#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace tallylight::tests::bench {

namespace {

template <class T> auto owned(T *reply)
{
    return std::unique_ptr<T, decltype(&std::free)>(reply, &std::free);
}

/// Hears of every window that appears on the display.
class MapWatch final
{
public:
    MapWatch() : m_x(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_x) != 0)
            qFatal("no X11 display");
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_x)).data->root;
        const uint32_t wanted = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_x, root, XCB_CW_EVENT_MASK, &wanted);
        owned(xcb_get_input_focus_reply(m_x, xcb_get_input_focus(m_x), nullptr)); // a round trip
    }
    ~MapWatch() { xcb_disconnect(m_x); }
    Q_DISABLE_COPY_MOVE(MapWatch)

    /// Blocks until a window as large as ours is mapped; false after ten seconds without any event. A window
    /// manager has small helpers of its own.
    [[nodiscard]] bool wait()
    {
        pollfd fd{.fd = xcb_get_file_descriptor(m_x), .events = POLLIN};
        for (;;) {
            while (const auto event = owned(xcb_poll_for_event(m_x))) {
                if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
                    continue;
                const auto window = reinterpret_cast<const xcb_map_notify_event_t *>(event.get())->window;
                const auto size = owned(xcb_get_geometry_reply(m_x, xcb_get_geometry(m_x, window), nullptr));
                if (size && size->width >= 600)
                    return true;
            }
            if (::poll(&fd, 1, 10'000) <= 0)
                return false;
        }
    }

private:
    xcb_connection_t *m_x;
};

std::optional<double> startOnce(const QString &program)
{
    const QTemporaryDir folder; // for the demo's files: the program is ended before it can remove them
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, folder.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);

    MapWatch windows;
    QElapsedTimer timer;
    timer.start();
    process.start(program, {u"--demo"_s, u"--lang"_s, u"en"_s});
    const bool seen = windows.wait();
    const double took = millisecondsOf(timer);
    process.terminate();
    process.waitForFinished();
    return seen ? std::optional(took) : std::nullopt;
}

} // namespace

void measureStartup(const QString &program)
{
    QList<double> times;
    (void)startOnce(program); // fills the disk cache; only the warm start is measured
    for (int i = 0; i < 9; ++i) {
        const std::optional<double> took = startOnce(program);
        if (!took)
            qFatal("no window of %s appeared", qPrintable(program));
        times << *took;
    }
    Report::printHeading(u"Start of tallylight --demo"_s);
    Report::print(u"process start to first window on the X server (MapNotify), warm"_s, times);
}

} // namespace tallylight::tests::bench
