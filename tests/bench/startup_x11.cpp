#include "bench/filledledger.h"
#include "bench/report.h"
#include "bench/startup.h"
#include "support/memory.h"

#include <QDir>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <poll.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <algorithm>
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

    /// Blocks until a window of a size that a person would notice is mapped; false after ten seconds without
    /// any event. Window managers have small helper windows.
    [[nodiscard]] bool wait()
    {
        pollfd fd{.fd = xcb_get_file_descriptor(m_x), .events = POLLIN};
        for (;;) {
            while (const auto event = owned(xcb_poll_for_event(m_x))) {
                if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
                    continue;
                const auto window = reinterpret_cast<const xcb_map_notify_event_t *>(event.get())->window;
                const auto size = owned(xcb_get_geometry_reply(m_x, xcb_get_geometry(m_x, window), nullptr));
                if (size && size->width >= 300)
                    return true;
            }
            if (::poll(&fd, 1, 10'000) <= 0)
                return false;
        }
    }

private:
    xcb_connection_t *m_x;
};

/// What a line of the table starts.
struct Started
{
    QString name;
    QString program;
    QStringList arguments;
    bool isPeer = false;
    QList<double> toWindow = {};
    QList<double> memory = {};
};

/// A program in a home folder of its own, so that no peer meets the files of the user.
class Child final
{
public:
    explicit Child(const Started &what)
    {
        QDir(m_home.path()).mkpath(u"qBittorrent"_s);
        // Otherwise its first window is the question whether it may be used.
        QSettings peer(m_home.filePath(u"qBittorrent/qBittorrent.conf"_s), QSettings::IniFormat);
        peer.setValue(u"LegalNotice/Accepted"_s, true);
        peer.sync();

        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
             {u"HOME"_s, u"TMPDIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.insert(name, m_home.path());
        m_process.setProcessEnvironment(environment);
        MapWatch windows;
        QElapsedTimer timer;
        timer.start();
        m_process.start(what.program, what.arguments);
        const bool seen = windows.wait();
        m_toWindow = millisecondsOf(timer);
        if (!seen)
            qFatal("no window of %s appeared", qPrintable(what.program));
    }
    ~Child()
    {
        m_process.kill(); // some ask before they quit
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Child)

    [[nodiscard]] double toWindow() const { return m_toWindow; }
    void letRun(int milliseconds)
    {
        if (m_process.waitForFinished(milliseconds))
            qFatal("%s ended by itself", qPrintable(m_process.program()));
    }
    /// Proportional set size in bytes: what is shared with others counts in part.
    [[nodiscard]] double memory() const
    {
        const double bytes = proportionalBytes(m_process.processId());
        if (bytes <= 0)
            qFatal("the memory of %s is not to be had", qPrintable(m_process.program()));
        return bytes;
    }
    /// Processor time of all its threads so far.
    [[nodiscard]] double workedMs() const
    {
        QFile file(u"/proc/%1/stat"_s.arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        const QByteArray line = file.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        return (fields.at(11).toDouble() + fields.at(12).toDouble()) * 1000
            / static_cast<double>(sysconf(_SC_CLK_TCK));
    }

private:
    QTemporaryDir m_home;
    QProcess m_process;
    double m_toWindow = 0;
};

/// All of them in turn, so that a busy machine affects all.
void measure(QList<Started> &programs)
{
    for (const Started &one : std::as_const(programs))
        Child{one}; // fills the disk cache; only the warm start is measured
    for (int i = 0; i < 10; ++i) {
        for (Started &one : programs) {
            Child child(one);
            one.toWindow << child.toWindow();
            if (i < 3) {
                child.letRun(3'000);
                one.memory << child.memory();
            }
        }
    }
}

/// A rest of a minute, after the demo has done what it does at its start.
void measureRest(const Started &demo)
{
    Child child(demo);
    child.letRun(10'000);
    const double before = child.workedMs();
    QElapsedTimer timer;
    timer.start();
    child.letRun(60'000);
    Report::printHeading(u"The demo, left alone for a minute"_s);
    Report::printValue(u"processor time"_s, 100 * (child.workedMs() - before) / millisecondsOf(timer),
                       u"% of one core"_s);
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
    QList<Started> programs{
        {u"tallylight --demo"_s, program, {u"--demo"_s, u"--lang"_s, u"en"_s}},
        {u"with a connection in the ledger"_s, program, {u"--data-dir"_s, few, u"--lang"_s, u"en"_s}},
        {u"with %L1 cloud recordings in it, too"_s.arg(Ended),
         program,
         {u"--data-dir"_s, many, u"--lang"_s, u"en"_s}},
        {u"a bare window of Qt"_s,
         QCoreApplication::applicationDirPath() + u"/tallylight-barewindow"_s,
         {},
         true}};
    for (const auto &[name, file] :
         {std::pair(u"KeePassXC"_s, u"keepassxc"_s), std::pair(u"qBittorrent"_s, u"qbittorrent"_s)}) {
        if (const QString found = QStandardPaths::findExecutable(file); !found.isEmpty())
            programs << Started{name, found, {}};
    }
    measure(programs);
    Report::printHeading(u"Process start to first window on the X server (MapNotify), warm"_s);
    for (const Started &one : std::as_const(programs)) {
        Report::print(one.name, one.toWindow);
        if (one.isPeer)
            Report::thatIsThePeer();
    }
    Report::printHeading(u"Memory at rest, three seconds later (proportional set size), median of three"_s);
    for (Started &one : programs) {
        std::ranges::sort(one.memory);
        Report::printBytes(one.name, one.memory.at(1));
        if (one.isPeer)
            Report::thatIsThePeer();
    }
    measureRest(programs.constFirst());
}

} // namespace tallylight::tests::bench
