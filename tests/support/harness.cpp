#include "support/harness.h"

#include "support/testmain.h"
#include "transports.h"

#include <QJsonArray>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::tests {

QJsonObject agoraStatus(int http, int code, const QString &reason)
{
    return {{u"status"_s, http}, {u"body"_s, QJsonObject{{u"code"_s, code}, {u"reason"_s, reason}}}};
}

namespace {
constexpr double Speed = 30;
}

Harness::Harness(bool listCall) : Harness(m_secrets, listCall) { }

Harness::Harness(CredentialStore &keychain, bool listCall, const QString &seedFile, TeamSync::Maker team)
    : m_clock(Speed)
    , m_keychain(keychain)
    , m_team(std::move(team))
    , m_demo(Simulator::Options{.speed = Speed, .listCall = listCall, .seedFile = seedFile})
    , m_backend(newBackend())
{
}

std::unique_ptr<Backend> Harness::newBackend()
{
    return std::make_unique<Backend>(Backend::Options{.ledgerFile = ledgerFile(),
                                                      .transports = networkTransports(m_clock),
                                                      .team = m_team},
                                     m_clock, m_keychain);
}

bool Harness::open()
{
    if (!m_demo.start())
        return false;
    QSignalSpy opened(m_backend.get(), &Backend::opened);
    m_backend->open();
    return opened.wait(longestWait);
}

bool Harness::reopen()
{
    m_backend.reset();
    m_backend = newBackend();
    QSignalSpy opened(m_backend.get(), &Backend::opened);
    m_backend->open();
    return opened.wait(longestWait);
}

bool Harness::fill()
{
    if (!m_demo.start())
        return false;
    QSignalSpy filled(&m_demo, &Demo::filled);
    QObject::connect(m_backend.get(), &Backend::opened, &m_demo, [this] { m_demo.fill(*m_backend); });
    m_backend->open();
    if (!filled.wait(longestWait))
        return false;
    const auto allRead = [this] {
        const auto &runs = stores().testRuns.all();
        const auto &recordings = stores().recordings.all();
        return !runs.empty() && !recordings.empty()
            && std::ranges::all_of(runs, [](const RunEntry &e) { return e.lastReadMs > 0; })
            && std::ranges::all_of(recordings,
                                   [](const RecordingEntry &e) { return e.queries > 0 || e.lastError; });
    };
    // Each answer is an event. QTest::qWaitFor() looks only every 10 ms, and the answers need many rounds.
    bool isLate = false;
    QObject alarm;
    SystemClock().after(milliseconds(longestWait), &alarm, [&isLate] { isLate = true; });
    while (!allRead() && !isLate)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return allRead();
}

QUuid Harness::recording(agora::Mode mode)
{
    for (const RecordingEntry &entry : stores().recordings.all()) {
        if (entry.task.mode == mode
            && (entry.state == agora::RecordingState::Recording
                || entry.state == agora::RecordingState::Paused))
            return entry.uuid;
    }
    return {};
}

QJsonObject Harness::bookedRun(const QString &id)
{
    const QJsonArray runs = books()["testRuns"_L1].toArray();
    for (const QJsonValue &run : runs) {
        if (Identifier::fromJson(run["id"_L1]).text() == id)
            return run.toObject();
    }
    return {};
}

QJsonObject Harness::bookedRecording(const QString &sid)
{
    const QJsonArray recordings = books()["cloudRecordings"_L1].toArray();
    for (const QJsonValue &one : recordings) {
        if (one["sid"_L1].toString() == sid)
            return one.toObject();
    }
    return {};
}

int Harness::received(const QString &method, const QString &pathEnd)
{
    const QJsonArray calls = books()["calls"_L1].toArray();
    return static_cast<int>(std::ranges::count_if(calls, [&](const QJsonValue &call) {
        return call["method"_L1].toString() == method && call["path"_L1].toString().endsWith(pathEnd);
    }));
}

} // namespace tallylight::tests
