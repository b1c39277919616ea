// FastService's calls about test runs.
#include "simulator/fastanswers.h"
#include "simulator/fastchecks.h"
#include "simulator/fastservice.h"

#include <algorithm>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

Answer FastService::act(TestRun &run, const QString &action)
{
    const qint64 now = m_clock.now();
    const TestRun::State state = run.stateAt(now);
    bool acted = false;
    if (action == "stop"_L1) {
        acted = run.isRecordingAt(now) && !run.isEndedAt(now);
        if (acted)
            run.stoppedAt = now;
        Answer answer = envelope(200, run.toShortJson(now));
        answer.acted = acted;
        return answer;
    }
    if (action == "pause"_L1 && state == TestRun::State::Running) {
        run.paused.open(now);
        acted = true;
    } else if (action == "run"_L1 && state == TestRun::State::Paused) {
        run.paused.close(now);
        acted = true;
    } else if (action == "interrupt"_L1
               && (state == TestRun::State::Running || state == TestRun::State::Paused)) {
        run.interruptedAt = now;
        acted = true;
    }
    Answer answer = acted ? envelope(200, run.toShortJson(now))
                          : envelope(400, u"The test run is %1"_s.arg(stateName(state)));
    answer.acted = acted;
    return answer;
}

Answer FastService::stopRecord(const QString &recordId)
{
    const qint64 now = m_clock.now();
    TestRun *run = findRecorder(recordId);
    if (!run)
        return envelope(404, u"Not found"_s);
    const bool acted = run->isRecordingAt(now) && !run->isEndedAt(now);
    if (acted)
        run->stoppedAt = now;
    Answer answer = envelope(200, QJsonObject{{u"id"_s, run->recordId}, {u"name"_s, run->recordName}});
    answer.id = run->recordId;
    answer.acted = acted;
    return answer;
}

TestRun FastService::fromBody(const QJsonObject &body, Credential credential) const
{
    TestRun run;
    const qint64 now = m_clock.now();
    run.name = body["name"_L1].toString();
    run.recordName = body["test_record_name"_L1].toString(run.name);
    run.description = body["desc"_L1].toString();
    run.policyId = body["policy_id"_L1];
    run.policyName = m_catalog.policyName(run.policyId);
    run.nodeId = credential == Credential::NodeToken ? FastCatalog::tokenNode
                                                     : body["node_id"_L1].toInteger(FastCatalog::tokenNode);
    run.type = body["type"_L1].toString(u"node"_s);
    run.tags = body["tags"_L1].toArray();
    run.domains = {u"app.example.local"_s};
    run.stopOnFirstFail = body["stop_on_first_fail"_L1].toBool();
    run.skipDuplicates = body["skip_duplicated_baselines"_L1].toBool(true);
    run.excludedExtensions = body["file_extensions_to_exclude"_L1].toString();
    run.rps = body["rps"_L1];
    run.rpsPerBaseline = body["rps_per_baseline"_L1];
    run.inactivityTimeout = body["inactivity_timeout"_L1].toInt(1800);
    run.createdAt = now;
    run.nodeReady.open(now + 6000); // active after 3 s, ready after 6 s
    if (body["state"_L1] == "paused"_L1)
        run.paused.open(now);
    return run;
}

Answer FastService::create(const Request &request, Credential credential)
{
    const QByteArray type = request.header("content-type").toLower();
    const bool isForm = type.startsWith("application/x-www-form-urlencoded");
    const auto document =
        isForm ? QJsonDocument(fromForm(request.body)) : QJsonDocument::fromJson(request.body);
    const QJsonObject body = document.object();
    const QString call = body.contains("test_record_id"_L1) ? u"copy"_s : u"create"_s;
    if (!document.isObject())
        return envelope(400, u"Malformed JSON"_s);
    QStringList notes;
    const QJsonObject errors = checkCreate(body, credential == Credential::User, m_catalog, notes);
    if (!isForm && !type.startsWith("application/json"))
        notes.append(u"Content-Type is not application/json"_s);
    for (const auto &note : notes)
        m_books.warn(call + ": "_L1 + note);
    if (!errors.isEmpty())
        return envelope(400, errors);
    if (m_settings.strict && !notes.isEmpty())
        return envelope(400, notes.join("; "_L1));

    TestRun run = fromBody(body, credential);
    run.id = ++m_lastRun;
    if (call == "copy"_L1)
        return copy(std::move(run), body["test_record_id"_L1]);
    run.recordId = ++m_lastRecord;
    Answer answer = envelope(200, run.toJson(m_clock.now()));
    answer.id = run.id;
    answer.acted = true;
    begin(std::move(run));
    return answer;
}

Answer FastService::copy(TestRun run, const QJsonValue &recordId)
{
    const qint64 now = m_clock.now();
    const QString member = u"test_record_id"_s;
    const TestRun *source = findRecorder(idText(recordId));
    if (!source)
        return envelope(400, refusal(member, u"not_found"_s, recordId));
    if (source->isRecordingAt(now))
        return envelope(400, refusal(member, u"not_ready_for_cloning"_s, recordId));
    run.copiedBaselines = source->baselinesAt(now);
    if (run.copiedBaselines == 0)
        return envelope(400, refusal(member, u"empty_record"_s, recordId));
    run.isCopy = true;
    run.recordId = source->recordId;
    run.recordName = source->recordName;
    run.domains = source->domains;
    Answer answer = envelope(200, run.toJson(now));
    answer.id = run.id;
    answer.acted = true;
    begin(std::move(run));
    return answer;
}

Answer FastService::list(const Request &request) const
{
    const qint64 now = m_clock.now();
    const auto number = [&](const QString &name, qint64 otherwise) {
        bool isNumber = false;
        const qint64 value = request.queryValue(name).toLongLong(&isNumber);
        return isNumber && value >= 0 ? value : otherwise;
    };
    const auto total = static_cast<qint64>(m_runs.size());
    const qint64 limit = std::min<qint64>(number(u"limit"_s, 1000), 5000);
    const qint64 from = std::min(number(u"continuation"_s, number(u"offset"_s, 0)), total);
    const qint64 to = std::min(from + limit, total);
    QJsonArray objects; // newest first
    for (qint64 i = from; i < to; ++i)
        objects.append(m_runs[static_cast<size_t>(total - 1 - i)].toJson(now));
    QJsonObject body{{u"objects"_s, objects}};
    if (to < total && limit > 0)
        body.insert(u"continuation"_s, QString::number(to));
    return envelope(200, body);
}

} // namespace tallylight::simulator
