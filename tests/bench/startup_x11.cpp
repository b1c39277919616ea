#include "bench/filledledger.h"
#include "bench/report.h"
#include "bench/startup.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <poll.h>
#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace tallylight::tests::bench {

namespace {

template <class T> auto owned(T *reply)
{
    return std::unique_ptr<T, decltype(&std::free)>(reply, &std::free);
}

/// Notices every window that appears on the display.
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

    /// Blocks until a window as large as ours is mapped; false after ten seconds without any event. Window
    /// managers have small helper windows.
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

double startOnce(const QString &program, const QStringList &arguments)
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
    process.start(program, QStringList{u"--lang"_s, u"en"_s} + arguments);
    const bool seen = windows.wait();
    const double took = millisecondsOf(timer);
    process.terminate();
    process.waitForFinished();
    if (!seen)
        qFatal("no window of %s appeared", qPrintable(program));
    return took;
}

} // namespace

void measureStartup(const QString &program, const QString &folder)
{
    constexpr int Ended = 10'000;
    const Connection connection{.id = QUuid::createUuid(),
                                .service = Service::AgoraCloudRecording,
                                .name = u"Nobody"_s,
                                .cloud = Cloud::Custom,
                                .customAddress = QUrl(u"http://127.0.0.1:1"_s),
                                .credentialKind = CredentialKind::CustomerPair,
                                .accountId = u"sample-customer-id"_s,
                                .appId = u"0123456789abcdef0123456789abcdef"_s};
    const QString few = folder + u"/few"_s;
    const QString many = folder + u"/many"_s;
    for (const auto &[data, recordings] : {std::pair(few, 0), std::pair(many, Ended)}) {
        QDir().mkpath(data);
        fillLedger(data + u"/ledger.sqlite"_s, connection, recordings);
    }
    QList<double> demo;
    QList<double> empty;
    QList<double> full;
    startOnce(program, {u"--demo"_s}); // fills the disk cache; only the warm start is measured
    for (int i = 0; i < 9; ++i) {
        demo << startOnce(program, {u"--demo"_s});
        empty << startOnce(program, {u"--data-dir"_s, few});
        full << startOnce(program, {u"--data-dir"_s, many});
    }
    Report::printHeading(u"Process start to first window on the X server (MapNotify), warm"_s);
    Report::print(u"tallylight --demo"_s, demo);
    Report::print(u"with a connection in the ledger"_s, empty);
    Report::print(u"with %L1 cloud recordings in it, too"_s.arg(Ended), full);
}

} // namespace tallylight::tests::bench
