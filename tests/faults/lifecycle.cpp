#include "faults/lifecycle.h"

#include "faults/faults.h"
#include "support/orders.h"

#include <QMetaEnum>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::tests {

using agora::RecordingState;

namespace {

using Kind = Move::Kind;

constexpr std::pair<Kind, const char *> moveNames[]{
    {Kind::Start, "start"},      {Kind::Stop, "stop"},     {Kind::StopRun, "stop a run"},
    {Kind::ChangeRun, "change"}, {Kind::Create, "create"}, {Kind::Pause, "pause"},
    {Kind::Wait, "wait"},        {Kind::Crash, "crash"},   {Kind::CrashAtStep, "crash at a step"},
};

/// The step that must be on disk before this request leaves; empty: it changes nothing.
QString stepBefore(const HttpRequest &request)
{
    static const QHash<QString, QString> steps{
        {u"start"_s, u"startSent"_s},         {u"update"_s, u"updateSent"_s},
        {u"updateLayout"_s, u"updateSent"_s}, {u"stop"_s, u"stopSent"_s},
        {u"pause"_s, u"pauseSent"_s},         {u"run"_s, u"resumeSent"_s},
        {u"interrupt"_s, u"interruptSent"_s}, {u"test_run"_s, u"createSent"_s}};
    return request.method == HttpRequest::Method::Post ? steps.value(callOf(request)) : QString();
}

/// The service itself says that it is gone, again and again: that would be the truth.
bool saysGone(const NamedFault &fault, const HttpRequest &request)
{
    return QByteArray(fault.name) == "404 of the service"
        && (callOf(request) == u"query" || callOf(request) == u"stop");
}

} // namespace

QList<Move> movesOf(quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Move> moves{{Kind::Start, random.generate()}};
    const int count = random.bounded(4, 11);
    while (moves.size() < count)
        moves << Move{moveNames[random.bounded(int(std::size(moveNames)))].first, random.generate()};
    return moves;
}

QString described(const QList<Move> &moves)
{
    QStringList words;
    for (const Move &move : moves) {
        for (const auto &[kind, name] : moveNames) {
            if (kind == move.kind)
                words << u"%1 (%2)"_s.arg(QLatin1String(name)).arg(move.seed);
        }
    }
    return words.join(u", "_s);
}

LifeCycle::LifeCycle()
{
    if (!m_clouds.open())
        qFatal("the program does not start");
    m_ledger.emplace(m_clouds.ledgerFile());
    m_runs << m_clouds.newRun();
    m_clouds.break_(
        [](const HttpRequest &) { return true; },
        [this](const HttpRequest &request, const auto &honest) { return react(request, honest); });
}

QString LifeCycle::play(const QList<Move> &moves)
{
    for (const Move &move : moves) {
        m_random.seed(move.seed);
        make(move.kind);
        lookAtClaims();
        if (!m_broken.isEmpty())
            return m_broken;
    }
    m_calm = true;
    QString open = u"nothing"_s;
    for (milliseconds calm{0}; calm < 10min && !open.isEmpty(); calm += 10s) {
        advance(10s);
        lookAtClaims();
        open = unsettled();
    }
    return m_broken.isEmpty() ? open : m_broken;
}

void LifeCycle::make(Kind kind)
{
    const auto anyRecording = [this] {
        return m_recordings.value(m_random.bounded(int(m_recordings.size()) + 1));
    };
    const RunKey run = m_runs[m_random.bounded(int(m_runs.size()))];
    switch (kind) {
    case Kind::Start: {
        const auto mode = m_random.bounded(2) == 0 ? agora::Mode::Mix : agora::Mode::Web;
        if (const auto begun =
                operations().recordings.start(orderOf(mode, Stage::connection(), m_clouds.newName())))
            m_recordings << *begun;
        break;
    }
    case Kind::Stop:
        operations().recordings.stop(
            {anyRecording()}, m_random.bounded(2) == 0 ? StopWay::Asynchronous : StopWay::WaitForUpload);
        break;
    case Kind::StopRun:
        operations().testRuns.stop({run});
        break;
    case Kind::ChangeRun:
        operations().runChanges.order({run}, wallarm::RunVerb(m_random.bounded(3)));
        break;
    case Kind::Create:
        operations().testRuns.create(FastStage::connection().id, {.settings = {.name = m_clouds.newName()}});
        break;
    case Kind::Pause:
        static_cast<void>(operations().updates.setPaused(anyRecording(), m_random.bounded(2) == 0));
        break;
    case Kind::Wait:
        break;
    case Kind::Crash:
        return restart();
    case Kind::CrashAtStep: {
        static const QStringList steps{u"startSent"_s,   u"stopRequested"_s, u"stopSent"_s,
                                       u"stopOutcome"_s, u"confirming"_s,    u"recording"_s,
                                       u"createSent"_s,  u"updateSent"_s,    u"pauseSent"_s};
        m_clouds.stage().holdLedgerAfter(steps[m_random.bounded(int(steps.size()))]);
        make(moveNames[m_random.bounded(6)].first);
        return restart();
    }
    }
    advance(m_random.bounded(25) * 1s);
}

/// As after SIGKILL; the program is started again at once, after a reservation's life, or the day after.
void LifeCycle::restart()
{
    static constexpr milliseconds absences[]{0s, 0s, 30s, 400s, 25h};
    m_clouds.stage().kill();
    m_clouds.stage().clock.advance(absences[m_random.bounded(int(std::size(absences)))]);
    if (!m_clouds.stage().open())
        qFatal("the program does not start again");
    advance(m_random.bounded(25) * 1s);
}

void LifeCycle::advance(milliseconds time)
{
    m_clouds.advance(time);
    QThreadPool::globalInstance()->waitForDone(); // lists are read there
    m_clouds.settle();
}

Stage::Reaction LifeCycle::react(const HttpRequest &request, const std::function<HttpReply()> &honest)
{
    const NamedFault &fault = allFaults()[m_random.bounded(int(allFaults().size()))];
    const bool isHonest = m_calm || m_random.bounded(2) == 0 || saysGone(fault, request);
    const bool processed = isHonest || !QByteArray(fault.name).startsWith("429");
    const QString step = stepBefore(request);
    // The ledger is looked at before the service does anything.
    const QHash<QString, int> before = m_left;
    const QHash<QString, int> stopsBefore = m_stops;
    const QString brokenBefore = m_broken;
    if (!step.isEmpty())
        leaves(request, processed);
    const Stage::Reaction reaction =
        isHonest ? Stage::Reaction{honest(), {}} : fault.happens(request, honest);
    if (reaction.answer && !*reaction.answer && reaction.answer->error().notSent()) {
        m_left = before;
        m_stops = stopsBefore;
        m_broken = brokenBefore;
    }
    return reaction;
}

void LifeCycle::leaves(const HttpRequest &request, bool processed)
{
    const QString step = stepBefore(request);
    const QStringList path = request.url.path().split(u'/', Qt::SkipEmptyParts);
    QString subject = connectionSubject(FastStage::connection().id);
    if (const qsizetype at = path.indexOf(u"resourceid"_s); at > 0) {
        for (const RecordingEntry &entry : operations().stores.recordings.all()) {
            if (entry.task.resourceId == path.value(at + 1))
                subject = recordingSubject(entry.uuid);
        }
    } else if (path.size() > 2) {
        const bool byRecord = path[1] == u"test_record";
        subject =
            RunKey{FastStage::connection().id, byRecord ? Clouds::runOfRecord(path[2]) : path[2]}.subject();
    }
    const int left = m_left[step + subject]++;
    const int onDisk =
        m_ledger->number(u"SELECT count(*) FROM step WHERE subject = ? AND kind = ?"_s, {subject, step});
    promise(step == u"startSent" ? onDisk > 0 : onDisk > left,
            u"%1 of %2 left for the %3. time, and is on disk %4 times"_s.arg(step, subject)
                .arg(left + 1)
                .arg(onDisk));
    if (step == u"startSent") {
        const QByteArray sent = request.url.path().toUtf8() + request.body;
        const auto first = m_starts.constFind(subject);
        promise(first == m_starts.constEnd() || *first == sent, u"two different starts of %1"_s.arg(subject));
        m_starts.insert(subject, sent);
    }
    if (step == u"createSent")
        promise(++m_stops[QString::fromUtf8(request.body)] == 1, u"a run was created twice"_s);
    if (step == u"stopSent" && processed)
        countStop(subject, path[1] == u"test_record");
}

void LifeCycle::countStop(const QString &subject, bool byRecord)
{
    const int rounds = m_ledger->number(
        u"SELECT count(*) FROM operation WHERE subject = ? AND verb LIKE 'stop%'"_s, {subject});
    const int stops = ++m_stops[subject + (byRecord ? u" by record"_s : QString())];
    promise(stops <= (byRecord ? 1 : 2) * rounds,
            u"%1 stops of %2 in %3 rounds"_s.arg(stops).arg(subject).arg(rounds));
}

/// Nothing is called over that goes on.
void LifeCycle::lookAtClaims()
{
    for (const RunEntry &entry : operations().stores.testRuns.all()) {
        const bool off = entry.run.recording == false || entry.run.ended();
        promise(!off || !m_clouds.isRecording(entry.key),
                u"run %1 records, and is said to be off"_s.arg(entry.key.id));
    }
    for (const RecordingEntry &entry : operations().stores.recordings.all())
        promise(!agora::isEnded(entry.state) || m_clouds.runningIn(entry.task.cname) == 0,
                u"%1 records, and its state is %2"_s.arg(entry.task.cname, agora::stateWord(entry.state)));
    for (const QUuid &recording : m_recordings) {
        const RecordingEntry *entry = operations().stores.recordings.find(recording);
        promise(entry == nullptr || m_clouds.startedIn(entry->task.cname) <= 1,
                u"%1 was started twice"_s.arg(recording.toString()));
    }
    lookAtStates();
}

/// The state column follows from the steps (ledger/README 2), as migration 5 derived it.
void LifeCycle::lookAtStates()
{
    static const QHash<QString, QString> leads{
        {u"startSent"_s, u"starting"_s}, {u"stopRequested"_s, u"stopping"_s}, {u"stopSent"_s, u"stopping"_s}};
    for (const QStringList &row : m_ledger->rows(u"SELECT uuid, state FROM recording"_s)) {
        QString state;
        for (const QStringList &step : m_ledger->rows(
                 u"SELECT kind FROM step WHERE subject = ? ORDER BY seq"_s, {QString(u"rec/"_s + row[0])})) {
            if (agora::stateFromWord(step[0]) || leads.contains(step[0]))
                state = leads.value(step[0], step[0]);
        }
        promise(state == row[1], u"%1 is %2, but its steps say %3"_s.arg(row[0], row[1], state));
    }
}

/// What has not been answered yet, or is not said as it is.
QString LifeCycle::unsettled()
{
    const auto operation = m_ledger->rows(u"SELECT subject, verb, state, outcome FROM operation "
                                          "WHERE state NOT IN ('done', 'cancelled', 'unconfirmed')"_s);
    if (!operation.isEmpty())
        return u"no end: "_s + operation.first().join(u' ');
    for (const RunEntry &entry : operations().stores.testRuns.all()) {
        if (entry.stopping || entry.changing || entry.isStopUnconfirmed())
            return u"run %1 is busy"_s.arg(entry.key.id);
        if ((entry.lamp() == wallarm::Lamp::Recording) != m_clouds.isRecording(entry.key))
            return u"the lamp of run %1 is wrong"_s.arg(entry.key.id);
    }
    for (const RecordingEntry &entry : operations().stores.recordings.all()) {
        const int running = m_clouds.runningIn(entry.task.cname);
        const bool isOn = entry.state == RecordingState::Recording || entry.state == RecordingState::Paused;
        const bool isUnknown =
            entry.state == RecordingState::StartUnknown || entry.state == RecordingState::RunningNoSid;
        if (!isUnknown && (isOn ? running != 1 : running != 0 || !agora::isEnded(entry.state)))
            return u"%1: %2 are running, and its state is %3"_s.arg(entry.task.cname)
                .arg(running)
                .arg(agora::stateWord(entry.state));
    }
    return {};
}

void LifeCycle::promise(bool kept, const QString &what)
{
    if (!kept && m_broken.isEmpty())
        m_broken = what;
}

} // namespace tallylight::tests
