#include "faults/calls.h"

#include "cloudrecordings/recordingoutcometexts.h"
#include "cloudrecordings/updates/updatetexts.h"
#include "common/errortext.h"
#include "operations/recordings/stoprecordingjob.h"
#include "operations/recordings/updaterecordingjob.h"
#include "operations/runs/stoprunjob.h"
#include "support/orders.h"
#include "support/testmain.h"
#include "testruns/runchangetexts.h"
#include "testruns/runoutcometexts.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::tests {

namespace {

using Begin = std::function<void()>;
using Method = HttpRequest::Method;

/// Longer than any verdict takes.
constexpr milliseconds verdictTime = 5min;
constexpr milliseconds afterwards = 8s;
/// Until this is so, at most for that time.
void advanceUntil(Clouds &clouds, const std::function<bool()> &isSo)
{
    clouds.settle();
    for (milliseconds waited{0}; waited < verdictTime && !isSo(); waited += 1s)
        clouds.advance(1s);
}

Clouds::Hits post(const QString &pathEnd)
{
    return [=](const HttpRequest &request) {
        return request.method == Method::Post && request.url.path().endsWith(pathEnd);
    };
}

Clouds::Hits get(const QString &path)
{
    return [=](const HttpRequest &request) {
        return request.method == Method::Get
            && (request.url.path() == path || (path.endsWith(u'/') && request.url.path().startsWith(path)));
    };
}

Told toldOf(const std::optional<Error> &error, const QString &well)
{
    if (!error)
        return {well, {}};
    return {error->notSent() ? u"notSent"_s : u"failed"_s, ui::errorText(*error)};
}

/// The report and, some time later, whatever else leaves.
template <class Report, class Object, class Signal>
std::optional<Report> reportOf(Clouds &clouds, Object &object, Signal signal,
                               const std::function<void()> &order)
{
    QSignalSpy finished(&object, signal);
    order();
    advanceUntil(clouds, [&] { return !finished.isEmpty(); });
    clouds.advance(afterwards);
    return finished.size() == 1 ? std::optional(finished.first().first().template value<Report>())
                                : std::nullopt;
}

Told stopRun(Clouds &clouds, const Begin &begin)
{
    const RunKey key = clouds.newRun();
    begin();
    const auto report =
        reportOf<StopRunReport>(clouds, clouds.operations().testRuns, &TestRunActions::stopFinished,
                                [&] { clouds.operations().testRuns.stop({key}); });
    clouds.operations().testRuns.forget({key});
    return report
        ? Told{outcomeCode(report->outcome), ui::stopOutcomeText(*report, u"the run"_s, u"the record"_s)}
        : Told{};
}

Told changeRun(Clouds &clouds, const Begin &begin, wallarm::RunVerb verb)
{
    const RunKey key = clouds.newRun();
    if (verb == wallarm::RunVerb::Resume) {
        clouds.operations().runChanges.order({key}, wallarm::RunVerb::Pause);
        clouds.advance(1s);
    }
    begin();
    const auto report =
        reportOf<RunChangeReport>(clouds, clouds.operations().runChanges, &RunChanges::finished,
                                  [&] { clouds.operations().runChanges.order({key}, verb); });
    clouds.operations().testRuns.forget({key});
    return report ? Told{outcomeCode(report->outcome), ui::changeOutcomeText(*report, u"the run"_s)} : Told{};
}

Told create(Clouds &clouds, const Begin &begin, bool copy)
{
    const QString name = clouds.newName();
    const QUuid connection = FastStage::connection().id;
    begin();
    const auto report =
        reportOf<CreateRunReport>(clouds, clouds.operations().testRuns, &TestRunActions::createFinished, [&] {
            if (copy)
                clouds.operations().testRuns.copy(
                    connection,
                    {.settings = {.name = name}, .recordId = Identifier(u"5"_s, Identifier::Form::Number)});
            else
                clouds.operations().testRuns.create(connection, {.settings = {.name = name}});
        });
    if (!report)
        return {};
    if (report->created)
        clouds.operations().testRuns.forget({*report->created});
    const bool isSent = !report->error || !report->error->notSent();
    return {report->created ? u"done"_s
                            : (report->mayExist ? u"mayExist"_s : (isSent ? u"refused"_s : u"notSent"_s)),
            ui::createOutcomeText(*report, u"the run"_s)};
}

Told readRun(Clouds &clouds, const Begin &begin)
{
    const RunKey key = clouds.newRun();
    begin();
    const auto known = [&] { return *clouds.operations().stores.testRuns.find(key); };
    const qint64 before = known().lastReadMs;
    clouds.advance(1s);
    clouds.operations().testRuns.refresh({key});
    advanceUntil(clouds, [&] { return known().lastError || known().lastReadMs > before; });
    const RunEntry entry = known();
    clouds.operations().testRuns.forget({key});
    if (!entry.lastError)
        return {u"read"_s, {}};
    return {entry.notFound ? u"notFound"_s : u"outOfDate"_s, ui::errorText(*entry.lastError)};
}

Told testConnection(Clouds &clouds, const Begin &begin, const Connection &connection)
{
    begin();
    QSignalSpy tested(&clouds.operations().connections, &ConnectionActions::tested);
    clouds.operations().connections.test(connection, {});
    advanceUntil(clouds, [&] { return !tested.isEmpty(); });
    if (tested.size() != 1)
        return {};
    return toldOf(tested.first().at(1).value<ConnectionTest>().error, u"passed"_s);
}

Told catalogue(Clouds &clouds, const Begin &begin, bool nodes)
{
    const QUuid connection = FastStage::connection().id;
    begin();
    const FastCatalogue &all = clouds.operations().catalogue;
    clouds.operations().catalogue.load(connection, true);
    advanceUntil(clouds, [&] { return !all.nodes(connection).loading && !all.policies(connection).loading; });
    return toldOf(nodes ? all.nodes(connection).error : all.policies(connection).error, u"read"_s);
}

Told vulnerabilities(Clouds &clouds, const Begin &begin)
{
    const RunKey key = clouds.newRun();
    begin();
    if (!clouds.operations().catalogue.loadVulnerabilities(key))
        return {};
    advanceUntil(clouds, [&] { return !clouds.operations().catalogue.vulnerabilities(key).loading; });
    const Told told = toldOf(clouds.operations().catalogue.vulnerabilities(key).error, u"read"_s);
    clouds.operations().testRuns.forget({key});
    return told;
}

Told list(Clouds &clouds, const Begin &begin)
{
    const QUuid connection = FastStage::connection().id;
    QSignalSpy finished(&clouds.operations().testRuns, &TestRunActions::listFinished);
    // Lists are read on another thread, which the manual clock does not wait for.
    const auto load = [&] {
        finished.clear();
        clouds.operations().testRuns.loadList(connection);
        return QTest::qWaitFor(
            [&] {
                clouds.advance(1s);
                return !finished.isEmpty();
            },
            longestWait);
    };
    const bool lists = load(); // until the fault
    begin();
    if (!lists || !load())
        return {};
    const auto error = finished.first().at(2).value<std::optional<Error>>();
    const ConnectionEntry *entry = clouds.operations().stores.connections.find(connection);
    return entry->listsRuns == false ? Told{u"listsNone"_s, error ? ui::errorText(*error) : QString()}
                                     : toldOf(error, u"read"_s);
}

Told start(Clouds &clouds, const Begin &begin)
{
    begin();
    QUuid recording;
    const auto report = reportOf<StartRecordingReport>(
        clouds, clouds.operations().recordings, &RecordingActions::startFinished, [&] {
            recording =
                clouds.operations()
                    .recordings.start(orderOf(agora::Mode::Mix, Stage::connection(), clouds.newName()))
                    .value_or(QUuid());
        });
    const RecordingEntry *entry = clouds.operations().stores.recordings.find(recording);
    if (!report || entry == nullptr)
        return {};
    static const QHash<StartOutcome, QString> words{{StartOutcome::Started, u"started"_s},
                                                    {StartOutcome::Refused, u"refused"_s},
                                                    {StartOutcome::AlreadyRecorded, u"alreadyRecorded"_s},
                                                    {StartOutcome::RunningNoSid, u"runningWithoutId"_s},
                                                    {StartOutcome::Unknown, u"unknown"_s},
                                                    {StartOutcome::NotSent, u"notSent"_s}};
    return {words[report->outcome], ui::RecordingOutcomeTexts::started(*report, *entry)};
}

Told query(Clouds &clouds, const Begin &begin)
{
    const QUuid recording = clouds.newRecording(agora::Mode::Mix);
    const auto known = [&] { return *clouds.operations().stores.recordings.find(recording); };
    const int before = known().queries;
    begin();
    clouds.operations().recordings.query({recording});
    advanceUntil(clouds, [&] { return known().lastError || known().queries > before; });
    const RecordingEntry told = known();
    clouds.mend();
    clouds.operations().recordings.stop({recording},
                                        StopWay::WaitForUpload); // or it would be polled, and counted
    clouds.advance(1s);
    if (!told.lastError)
        return {u"read"_s, {}};
    return {told.state == agora::RecordingState::Verifying ? u"verifying"_s : u"outOfDate"_s,
            ui::errorText(*told.lastError)};
}

Told update(Clouds &clouds, const Begin &begin, bool layout)
{
    const QUuid recording = clouds.newRecording(layout ? agora::Mode::Mix : agora::Mode::Web);
    begin();
    const auto report =
        reportOf<UpdateReport>(clouds, clouds.operations().updates, &RecordingUpdates::finished, [&] {
            if (layout)
                static_cast<void>(clouds.operations().updates.setLayout(recording, {.mixedVideoLayout = 1}));
            else
                static_cast<void>(clouds.operations().updates.setPaused(recording, true));
        });
    const RecordingEntry *entry = clouds.operations().stores.recordings.find(recording);
    return report && entry != nullptr
        ? Told{outcomeCode(report->outcome), ui::UpdateTexts::outcome(*report, *entry)}
        : Told{};
}

Told stopCloud(Clouds &clouds, const Begin &begin, StopWay way)
{
    const QUuid recording = clouds.newRecording(agora::Mode::Mix);
    begin();
    const auto report =
        reportOf<StopRecordingReport>(clouds, clouds.operations().recordings, &RecordingActions::stopFinished,
                                      [&] { clouds.operations().recordings.stop({recording}, way); });
    const RecordingEntry *entry = clouds.operations().stores.recordings.find(recording);
    return report && entry != nullptr
        ? Told{outcomeCode(report->outcome), ui::RecordingOutcomeTexts::stopped(*report, *entry)}
        : Told{};
}

/// The run's own form is not served, so the record's is used.
Told stopRecord(Clouds &clouds, const Begin &begin)
{
    clouds.refuseRunStops(true);
    const Told told = stopRun(clouds, begin);
    clouds.refuseRunStops(false);
    return told;
}

bool isRecordStop(const HttpRequest &request)
{
    return request.url.path().startsWith(u"/v1/test_record/"_s);
}

bool isRunStop(const HttpRequest &request)
{
    return request.url.path().startsWith(u"/v1/test_run/"_s)
        && request.url.path().endsWith(u"/action/stop"_s);
}

bool isRunRead(const HttpRequest &request)
{
    return request.method == Method::Get && request.url.path().startsWith(u"/v1/test_run/"_s);
}

} // namespace

const QList<NamedCall> &allCalls()
{
    using wallarm::RunVerb;
    static const QList<NamedCall> all{
        {"read a run", isRunRead, readRun},
        {"stop a run", isRunStop, stopRun},
        {"stop by the record", isRecordStop, stopRecord},
        {"pause", post(u"/action/pause"_s),
         [](Clouds &c, const Begin &b) { return changeRun(c, b, RunVerb::Pause); }},
        {"resume", post(u"/action/run"_s),
         [](Clouds &c, const Begin &b) { return changeRun(c, b, RunVerb::Resume); }},
        {"interrupt", post(u"/action/interrupt"_s),
         [](Clouds &c, const Begin &b) { return changeRun(c, b, RunVerb::Interrupt); }},
        {"create", post(u"/v1/test_run"_s), [](Clouds &c, const Begin &b) { return create(c, b, false); }},
        {"copy", post(u"/v1/test_run"_s), [](Clouds &c, const Begin &b) { return create(c, b, true); }},
        {"who am I", post(u"/v1/user"_s),
         [](Clouds &c, const Begin &b) { return testConnection(c, b, FastStage::connection()); }},
        {"nodes", get(u"/v2/node"_s), [](Clouds &c, const Begin &b) { return catalogue(c, b, true); }},
        {"policies", get(u"/v1/test_policy"_s),
         [](Clouds &c, const Begin &b) { return catalogue(c, b, false); }},
        {"vulnerabilities", post(u"/v1/objects/vuln"_s), vulnerabilities},
        {"list of runs", get(u"/v1/test_run"_s), list},
        {"test of an Agora connection", post(u"/acquire"_s),
         [](Clouds &c, const Begin &b) { return testConnection(c, b, Stage::connection()); }},
        {"acquire", post(u"/acquire"_s), start},
        {"start", post(u"/start"_s), start},
        {"query", [](const HttpRequest &r) { return callOf(r) == u"query"; }, query},
        {"update", post(u"/update"_s), [](Clouds &c, const Begin &b) { return update(c, b, false); }},
        {"updateLayout", post(u"/updateLayout"_s),
         [](Clouds &c, const Begin &b) { return update(c, b, true); }},
        {"stop of a recording", post(u"/stop"_s),
         [](Clouds &c, const Begin &b) { return stopCloud(c, b, StopWay::Asynchronous); }},
        {"stop and wait for the upload", post(u"/stop"_s),
         [](Clouds &c, const Begin &b) { return stopCloud(c, b, StopWay::WaitForUpload); }},
    };
    return all;
}

} // namespace tallylight::tests
