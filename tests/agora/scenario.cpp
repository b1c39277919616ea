#include "scenario.h"

#include "fixtures.h"
#include "support/orders.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::tests {

namespace {
constexpr milliseconds tolerance = 2s;
constexpr milliseconds beforehand = 10s; // for a recording that is already running when the scenario begins

Result<HttpReply> answer(const QString &file)
{
    return replyOf(fixture(file));
}
} // namespace

Scenario::Scenario(const QJsonObject &scenario)
    : m_mustStopByItself(scenario["final"_L1]["mustSend"_L1].isString())
    , m_lastQuery(answer(u"res-query-200-mix-json.json"_s))
{
    const QJsonArray steps = scenario["steps"_L1].toArray();
    for (const QJsonValue &value : steps) {
        const Step step{milliseconds(qRound64(value["atSeconds"_L1].toDouble() * 1000)),
                        value["call"_L1].toString(), value["reply"_L1].toString(),
                        value["transport"_L1].toString()};
        // Not a network event: the next step is what should come instead, and anything else is unexpected.
        if (step.transport == u"must-not-be-sent")
            m_diskSleeps = true;
        else
            m_steps.append(step);
    }
    m_stage.network = [this](const HttpRequest &request) { return react(request); };
}

void Scenario::fail(const QString &what)
{
    if (m_failure.isEmpty())
        m_failure = u"at %1 s: %2"_s.arg(static_cast<double>(now().count()) / 1000).arg(what);
}

Stage::Reaction Scenario::react(const HttpRequest &request)
{
    const QString call = callOf(request);
    const bool due = m_next < m_steps.size() && call == m_steps[m_next].call
        && now() >= m_steps[m_next].at - tolerance && now() <= m_steps[m_next].at + tolerance;
    if (due) {
        m_ordered = false;
        m_beside = 0;
        return reactTo(m_steps[m_next++], request);
    }
    if (call == u"query" && m_next < m_steps.size() && ++m_beside < 2)
        return {m_lastQuery};
    fail(u"unexpected "_s + call);
    return {};
}

Stage::Reaction Scenario::reactTo(const Step &step, const HttpRequest &request)
{
    if (!step.reply.isEmpty()) {
        const auto reply = answer(step.reply);
        if (step.call == u"query")
            m_lastQuery = reply;
        return {reply};
    }
    if (step.transport == u"closed-after-send")
        return {Error{.kind = ErrorKind::AnswerLost}};
    if (step.transport.startsWith(u"timeout")) // in both cases, part of it may have left
        return {Error{.kind = ErrorKind::TimedOut}, request.timeout};
    if (step.transport == u"process-killed")
        m_killing = true;
    else
        fail(u"no such transport: "_s + step.transport);
    return {};
}

bool Scenario::isUsersOrder(const Step &step) const
{
    if (step.call == u"update" || (step.call == u"app"))
        return true;
    if (step.call == u"acquire")
        return m_recording.isNull();
    return step.call == u"stop" && !m_mustStopByItself && sent(u"stop"_s) == 0;
}

void Scenario::act(const Step &step)
{
    m_ordered = true;
    if (step.call == u"acquire") {
        const auto mode = step.reply.endsWith(u"-web.json") ? agora::Mode::Web : agora::Mode::Mix;
        const QJsonObject reserved = fixture(step.reply)["response"_L1]["body"_L1].toObject();
        StartOrder order = orderOf(mode, Stage::connection(), reserved["cname"_L1].toString());
        order.uid = u"900001"_s;
        if (order.request.recording)
            order.request.recording->maxIdleTime = 120;
        const auto started = m_stage.operations().recordings.start(order);
        m_recording = started.value_or(QUuid());
    } else if (step.call == u"stop") {
        // The answers in the scenarios report the upload.
        m_stage.operations().recordings.stop({m_recording}, StopWay::WaitForUpload);
    } else if (step.call == u"update") { // the scenarios have only pause and resume
        (void)m_stage.operations().updates.setPaused(m_recording,
                                                     recording().state != agora::RecordingState::Paused);
    } else if (step.call == u"app") {
        ++m_next;
        m_ordered = false;
        if (step.transport == u"process-killed")
            m_stage.kill();
        else if (!m_stage.open())
            fail(u"the program does not open its ledger"_s);
    }
}

/// Before the first step: a program with a connection, and with a recording unless the scenario starts one.
void Scenario::setUp()
{
    m_zero = beforehand;
    if (!m_stage.open())
        fail(u"the program does not open its ledger"_s);
    m_stage.connect();
    if (m_steps.first().call == u"acquire") {
        if (m_diskSleeps) // the start waits for the ledger
            m_stage.holdLedgerAfter(u"acquired"_s);
        m_stage.advance(beforehand);
        return;
    }
    if (m_steps.first().call == u"query") // adopting queries immediately
        m_stage.advance(beforehand);
    const QJsonObject ids = fixture(u"res-query-200-mix-json.json"_s)["response"_L1]["body"_L1].toObject();
    const auto adopted =
        m_stage.operations().recordings.adopt({Stage::connection().id,
                                               {.appId = Stage::connection().appId,
                                                .cname = ids["cname"_L1].toString(),
                                                .uid = ids["uid"_L1].toString(),
                                                .resourceId = ids["resourceId"_L1].toString(),
                                                .sid = ids["sid"_L1].toString()}});
    m_recording = adopted.value_or(QUuid());
    m_stage.settle();
    if (m_steps.first().call != u"query")
        m_stage.advance(beforehand);
}

QString Scenario::play()
{
    setUp();
    while (m_failure.isEmpty()) {
        if (std::exchange(m_killing, false))
            m_stage.kill();
        if (m_stage.isHeld() && m_next < m_steps.size() && now() >= m_steps[m_next].at)
            m_stage.releaseLedger();
        m_stage.settle();
        if (m_killing)
            continue;
        if (m_next >= m_steps.size())
            break;
        const Step &step = m_steps[m_next];
        if (!m_ordered && isUsersOrder(step) && now() >= step.at) {
            act(step);
            continue;
        }
        if (now() > step.at + tolerance) {
            fail(
                u"no %1 came, due at %2 s"_s.arg(step.call).arg(static_cast<double>(step.at.count()) / 1000));
            break;
        }
        // To the next event, and to the user's actions at their time.
        const milliseconds toOrder = isUsersOrder(step) && !m_ordered ? step.at - now() : 1h;
        const milliseconds due = m_stage.clock.untilNext();
        m_stage.advance(std::clamp(due < 0ms ? 1s : due, 1ms, std::max(toOrder, 1ms)));
    }
    return m_failure;
}

const RecordingEntry &Scenario::recording()
{
    return *m_stage.recording(m_recording);
}

int Scenario::sent(const QString &call) const
{
    return static_cast<int>(std::ranges::count_if(
        m_stage.sent, [&](const HttpRequest &request) { return callOf(request) == call; }));
}

} // namespace tallylight::tests
