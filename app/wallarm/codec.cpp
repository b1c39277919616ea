#include "wallarm/codec.h"

#include "net/usableaddress.h"
#include "wallarm/envelope.h"
#include "wallarm/fields.h"
#include "wallarm/quickrunpage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::wallarm {

namespace {

RunCommon commonOf(const QJsonObject &object)
{
    return {.clientId = idField(object, "clientid"_L1),
            .stateRaw = textField(object, "state"_L1).value_or(QString()),
            .simpleState = textField(object, "simple_state"_L1),
            .allowedActions = textsField(object, "allowed_actions"_L1),
            .policyId = idField(object, "policy_id"_L1),
            .policyName = textField(object, "policy_name"_L1),
            .nodeId = idField(object, "node_id"_L1),
            .place = textField(object, "type"_L1),
            .tags = textsField(object, "tags"_L1),
            .rps = wholeField(object, "rps"_L1),
            .rpsPerBaseline = wholeField(object, "rps_per_baseline"_L1),
            .inactivityTimeout = wholeField(object, "inactivity_timeout"_L1),
            .stopOnFirstFail = flagField(object, "stop_on_first_fail"_L1),
            .skipDuplicatedBaselines = flagField(object, "skip_duplicated_baselines"_L1),
            .fileExtensionsToExclude = textField(object, "file_extensions_to_exclude"_L1),
            .domains = textsField(object, "domains"_L1)};
}

/// The objects of a list, which is `body` itself or its `objects` (README 4.1); nullopt: not a list.
std::optional<QList<QJsonObject>> objectsOf(const QJsonValue &body)
{
    const QJsonValue list = body.isObject() ? body.toObject().value("objects"_L1) : body;
    if (!list.isArray())
        return std::nullopt;
    QList<QJsonObject> objects;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &element : array) {
        if (element.isObject())
            objects << element.toObject();
    }
    return objects;
}

template <class T>
Result<QList<T>> decodeList(const HttpReply &reply, T (*read)(const QJsonObject &),
                            Details details = Details::Keep)
{
    return openEnvelope(reply, details).and_then([&](const QJsonValue &body) -> Result<QList<T>> {
        const auto objects = objectsOf(body);
        if (!objects)
            return unreadable(reply, details);
        QList<T> values;
        for (const QJsonObject &object : objects->first(std::min(objects->size(), longestList)))
            values << read(object);
        return values;
    });
}

Node nodeFromJson(const QJsonObject &object)
{
    return {.id = idField(object, "id"_L1),
            .hostname = textField(object, "hostname"_L1).value_or(QString()),
            .active = flagField(object, "active"_L1),
            .enabled = flagField(object, "enabled"_L1),
            .lastActivity = wholeField(object, "last_activity"_L1),
            .instanceCount = wholeField(object, "instance_count"_L1),
            .activeInstanceCount = wholeField(object, "active_instance_count"_L1)};
}

Policy policyFromJson(const QJsonObject &object)
{
    return {.id = idField(object, "id"_L1), .name = textField(object, "name"_L1).value_or(QString())};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <class T> void put(QJsonObject &object, QLatin1StringView key, const std::optional<T> &value)
{
    if (value)
        object.insert(key, *value);
}

void put(QJsonObject &object, QLatin1StringView key, const Identifier &id)
{
    if (!id.isEmpty())
        object.insert(key, id.toJson());
}

/// The console allows a comma between extensions, the API documents only the bar (README 6.2).
QString withBars(const QString &extensions)
{
    QStringList parts;
    for (const QString &part : extensions.split(u',')) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts << trimmed;
    }
    return parts.join(u" | "_s);
}

QJsonObject settingsToJson(const RunSettings &settings)
{
    QJsonObject object{{u"name"_s, settings.name}};
    put(object, "desc"_L1, settings.description);
    const QString extensions = withBars(settings.fileExtensionsToExclude.value_or(QString()));
    if (!extensions.isEmpty())
        object.insert("file_extensions_to_exclude"_L1, extensions);
    // One client uses the number 0 for the default policy; the API wants the member left out (README 6.9).
    if (settings.policyId.text() != "0"_L1)
        put(object, "policy_id"_L1, settings.policyId);
    put(object, "stop_on_first_fail"_L1, settings.stopOnFirstFail);
    put(object, "rps"_L1, settings.rps);
    put(object, "rps_per_baseline"_L1, settings.rpsPerBaseline);
    put(object, "node_id"_L1, settings.nodeId);
    put(object, "clientid"_L1, settings.clientId);
    put(object, "type"_L1, settings.place);
    if (settings.tags)
        object.insert("tags"_L1, QJsonArray::fromStringList(*settings.tags));
    return object;
}

} // namespace

Vulnerability vulnerabilityFromJson(const QJsonObject &object)
{
    const auto text = [&](QLatin1StringView key) { return textField(object, key).value_or(QString()); };
    const auto longText = [&](QLatin1StringView key) {
        return longTextField(object, key).value_or(QString());
    };
    const QString code = text("code"_L1);
    return {.id = idField(object, "id"_L1),
            .threat = wholeField(object, "threat"_L1),
            .code = code.isEmpty() ? text("wid"_L1) : code,
            .type = text("type"_L1),
            .status = text("status"_L1),
            .target = text("target"_L1),
            .method = text("method"_L1),
            .domain = text("domain"_L1),
            .path = text("path"_L1),
            .parameter = text("parameter"_L1),
            .title = text("title"_L1),
            .description = longText("description"_L1),
            .additional = longText("additional"_L1),
            .exploitExample = longText("exploit_example"_L1),
            .runId = idField(object, "testrun_id"_L1),
            .validatedAt = wholeField(object, "validate_time"_L1)};
}

TestRun runFromJson(const QJsonObject &object)
{
    const auto count = [&](QLatin1StringView key) { return wholeField(object, key); };
    TestRun run;
    run.id = idField(object, "id"_L1);
    run.name = textField(object, "name"_L1);
    run.description = longTextField(object, "desc"_L1);
    run.common = commonOf(object);
    run.state = runStateFrom(run.common->stateRaw);
    run.recording = flagField(object, "recording"_L1);
    run.readyForRecording = flagField(object, "ready_for_recording"_L1);
    run.nodeActive = flagField(object, "node_active"_L1);
    run.recordId = idField(object, "test_record_id"_L1);
    run.recordName = textField(object, "test_record_name"_L1);
    readVulns(run, object.value("vulns"_L1));
    run.baselineCount = count("baseline_count"_L1);
    run.waitingCount = count("baseline_check_waiting_count"_L1);
    run.runningCount = count("baseline_check_running_count"_L1);
    run.passedCount = count("baseline_check_passed_count"_L1);
    run.failCount = count("baseline_check_fail_count"_L1);
    run.techFailCount = count("baseline_check_tech_fail_count"_L1);
    run.interruptedCount = count("baseline_check_interrupted_count"_L1);
    run.terminatedCount = count("baseline_check_all_terminated_count"_L1);
    run.finishedChecks = count("finished_checks_count"_L1);
    run.sentRequests = count("sended_requests_count"_L1);
    run.plannedRequests = count("planing_requests_count"_L1);
    run.currentRps = numberField(object, "current_rps"_L1);
    run.averageRps = numberField(object, "avg_rps"_L1);
    run.estimatedSeconds = numberField(object, "estimated_time_to_completion"_L1);
    run.createTime = count("create_time"_L1); // unconfirmed: nodes have this member
    run.startTime = count("start_time"_L1);
    run.endTime = count("end_time"_L1);
    return run;
}

Result<TestRun> decodeRun(const HttpReply &reply)
{
    return openEnvelope(reply).and_then([&](const QJsonValue &body) -> Result<TestRun> {
        if (!body.isObject())
            return unreadable(reply);
        return runFromJson(body.toObject());
    });
}

Result<TestRun> decodeCreatedRun(const HttpReply &reply)
{
    return decodeRun(reply).and_then([&](const TestRun &run) -> Result<TestRun> {
        if (run.id.isEmpty())
            return unreadable(reply);
        return run;
    });
}

Result<StopReply> decodeStop(const HttpReply &reply)
{
    return openEnvelope(reply).and_then([](const QJsonValue &value) -> Result<StopReply> {
        const QJsonObject body = value.toObject();
        StopReply stop{.recording = flagField(body, "recording"_L1),
                       .recordId = idField(body, "test_record_id"_L1),
                       .state = std::nullopt};
        if (const auto word = textField(body, "state"_L1))
            stop.state = runStateFrom(*word);
        return stop;
    });
}

Result<Done> decodeDone(const HttpReply &reply)
{
    return openEnvelope(reply).and_then([](const QJsonValue &) -> Result<Done> { return Done{}; });
}

Result<User> decodeUser(const HttpReply &reply)
{
    return openEnvelope(reply).and_then([&](const QJsonValue &value) -> Result<User> {
        if (!value.isObject())
            return unreadable(reply);
        const QJsonObject body = value.toObject();
        User user{.clientId = idField(body, "clientid"_L1),
                  .username = textField(body, "username"_L1).value_or(QString()),
                  .realName = textField(body, "realname"_L1).value_or(QString()),
                  .language = textField(body, "language"_L1).value_or(QString()),
                  .timezone = textField(body, "timezone"_L1).value_or(QString()),
                  .frontendUrl = {},
                  .components = textsField(body, "components"_L1)};
        if (user.clientId.isEmpty())
            user.clientId = idField(body, "client_id"_L1);
        const QUrl console(textField(body, "frontend_url"_L1).value_or(QString()), QUrl::StrictMode);
        if (isUsableAddress(console))
            user.frontendUrl = console;
        return user;
    });
}

Result<Identifier> decodeClientId(const HttpReply &reply)
{
    return openEnvelope(reply).and_then([&](const QJsonValue &body) -> Result<Identifier> {
        const auto clients = objectsOf(body);
        const Identifier id =
            clients && !clients->isEmpty() ? idField(clients->first(), "id"_L1) : Identifier();
        if (id.isEmpty())
            return unreadable(reply);
        return id;
    });
}

Result<QList<Node>> decodeNodes(const HttpReply &reply)
{
    // The raw text is full of tokens, even when it cannot be read as JSON.
    return decodeList(reply, nodeFromJson, Details::Withhold);
}

Result<QList<Policy>> decodePolicies(const HttpReply &reply)
{
    return decodeList(reply, policyFromJson);
}

Result<QList<Vulnerability>> decodeVulnerabilities(const HttpReply &reply)
{
    return decodeList(reply, vulnerabilityFromJson);
}

Result<RunPage> decodeRunPage(const HttpReply &reply)
{
    if (reply.status == 200) {
        if (auto page = quickRunPage(reply.body))
            return *std::move(page);
    }
    return decodeRunPageSlowly(reply);
}

Result<RunPage> decodeRunPageSlowly(const HttpReply &reply)
{
    return openEnvelope(reply).and_then([&](const QJsonValue &body) -> Result<RunPage> {
        const auto objects = objectsOf(body);
        if (!objects)
            return unreadable(reply);
        RunPage page;
        page.runs = [objects = *objects] {
            QList<TestRun> runs;
            for (const QJsonObject &object : objects) {
                if (TestRun run = runFromJson(object); !run.id.isEmpty())
                    runs << std::move(run);
            }
            return runs;
        };
        const QJsonValue list = body.isArray() ? body : body["objects"_L1];
        page.count = list.toArray().size();
        page.continuation = Identifier::fromJson(body.toObject().value("continuation"_L1)).text();
        page.total = wholeField(body.toObject(), "total"_L1);
        return page;
    });
}

QByteArray encode(const CreateRequest &request)
{
    QJsonObject object = settingsToJson(request.settings);
    put(object, "test_record_name"_L1, request.recordName);
    put(object, "skip_duplicated_baselines"_L1, request.skipDuplicatedBaselines);
    put(object, "inactivity_timeout"_L1, request.inactivityTimeout);
    if (request.startPaused)
        object.insert("state"_L1, u"paused"_s);
    return compact(object);
}

QByteArray encode(const CopyRequest &request)
{
    QJsonObject object = settingsToJson(request.settings);
    put(object, "test_record_id"_L1, request.recordId);
    return compact(object);
}

QByteArray encodeVulnerabilityFilter(const Identifier &run)
{
    bool isNumber = false;
    const qint64 number = run.text().toLongLong(&isNumber);
    if (!isNumber)
        return {};
    return compact({{u"filter"_s, QJsonObject{{u"testrun_id"_s, QJsonArray{number}}}},
                    {u"offset"_s, 0},
                    {u"limit"_s, 1000},
                    {u"order_desc"_s, false}});
}

QByteArray encodeClientFilter()
{
    return compact({{u"filter"_s, QJsonObject{}}});
}

} // namespace tallylight::wallarm
