#include "simulator/demodata.h"

#include "simulator/answer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tallylight::simulator {

namespace {

// As text: it is data, and it serves as the example of a seed file.
constexpr const char *testRuns = R"([
 {"id": 9007199254740993, "recordId": 9087, "name": "Data export, large accounts", "startedAgo": 190000,
  "stoppedAfter": 420, "vulnerable": false, "domains": ["export.example.test"]},
 {"id": 5080, "recordId": 9058, "name": "Example Test Run", "startedAgo": 172000, "stoppedAfter": 400,
  "domains": ["app.example.local"], "policyId": 68},
 {"id": 5081, "recordId": 9059, "name": "Giriş ve kayıt, gece koşusu", "startedAgo": 168000,
  "stoppedAfter": 300, "vulnerable": false, "domains": ["giris.example.test"], "tags": ["gece"]},
 {"id": 5082, "recordId": 9060, "name": "Busca e filtros", "desc": "Regressão da versão 4.2",
  "startedAgo": 150000, "stoppedAfter": 700, "domains": ["loja.example.test", "cdn.example.test"]},
 {"id": 5083, "recordId": 9061, "name": "اختبار صفحة الدفع", "startedAgo": 140000, "stoppedAfter": 260,
  "interruptedAfter": 350, "rate": 1.5, "domains": ["pay.example.test"]},
 {"id": 5084, "recordId": 9062, "name": "结算流程回归测试", "startedAgo": 120000, "stoppedAfter": 330,
  "techTrouble": true, "domains": ["shop.example.test"]},
 {"id": 5085, "recordId": 9063, "name": "Password reset", "recordName": "reset-record",
  "startedAgo": 100000, "stoppedAfter": 180, "vulnerable": false, "policyId": 5},
 {"id": 5086, "recordId": 9063, "name": "Password reset copy", "startedAgo": 98000, "copyOf": 69,
  "policyId": 68, "domains": ["app.example.local"]},
 {"id": 5087, "recordId": 9064, "name": "Stop at the first finding", "stopOnFirstFail": true,
  "startedAgo": 90000, "stoppedAfter": 240},
 {"id": 5088, "recordId": 9065, "name": "<b>Markup</b> & \"quotes\" stay plain text",
  "startedAgo": 86000, "stoppedAfter": 120, "vulnerable": false},
 {"id": 5089, "recordId": 9066, "name": "Partner API, contract tests with a very long name that no column can show in full",
  "startedAgo": 72000, "stoppedAfter": 600, "rate": 0.8, "domains": ["partner-api.example.test"]},
 {"id": 5090, "recordId": 9067, "name": "Nobody sent a request", "startedAgo": 60000, "rate": 0,
  "inactivityTimeout": 900, "vulnerable": false},
 {"id": 5091, "recordId": 9068, "name": "Order history", "startedAgo": 42000, "interruptedAfter": 150,
  "domains": ["shop.example.test"]},
 {"id": 5092, "recordId": 9069, "name": "Order history, second try", "startedAgo": 41000,
  "stoppedAfter": 500, "techTrouble": true, "vulnerable": false, "domains": ["shop.example.test"]},
 {"id": 5093, "recordId": 9070, "name": "Newsletter sign-up", "startedAgo": 14000, "stoppedAfter": 200,
  "rps": 5, "domains": ["news.example.test"]},
 {"id": 5094, "recordId": 9071, "name": "Invoices PDF", "startedAgo": 9000, "interruptedAfter": 400,
  "stoppedAfter": 300, "rate": 1.2},
 {"id": 5100, "recordId": 9072, "name": "Admin console smoke", "nodeId": 10722, "startedAgo": 700,
  "stoppedAfter": 600, "rate": 2, "domains": ["admin.example.test"]},
 {"id": 5101, "recordId": 9073, "name": "Profile settings", "nodeId": 10724, "startedAgo": 1900,
  "stoppedAfter": 300, "pausedAfter": 120},
 {"id": 5102, "recordId": 9063, "name": "Password reset, all policies", "nodeId": 10725,
  "startedAgo": 0, "copyOf": 69},
 {"id": 5103, "recordId": 9074, "name": "Wish list", "nodeId": 10723, "startedAgo": 480,
  "pausedAfter": 200, "traffic": 3600, "domains": ["shop.example.test"]},
 {"id": 5104, "recordId": 9075, "name": "Search and filters", "nodeId": 10718, "startedAgo": 130,
  "readyAfter": null},
 {"id": 5105, "recordId": 9076, "name": "Mobile API v3 regression", "nodeId": 10720, "startedAgo": 540,
  "rate": 1.2, "traffic": 7200, "vulnerable": false, "domains": ["api.example.test"], "tags": ["mobile"]},
 {"id": 5106, "recordId": 9077, "name": "Checkout: card payment", "nodeId": 10719, "startedAgo": 240,
  "rps": 20, "traffic": 3600, "domains": ["shop.example.test", "pay.example.test"]},
 {"id": "tr_1234", "recordId": "rec_0001", "name": "demo-testrun", "desc": "Login and registration",
  "nodeId": 10717, "startedAgo": 840, "traffic": 7200, "rate": 0.3}
])";

constexpr const char *nodes = R"([
 {"id": 10716, "name": "DEMO NODE", "active": true},
 {"id": 10717, "name": "qa-node-1", "active": true}, {"id": 10718, "name": "qa-node-2", "active": false},
 {"id": 10719, "name": "shop-node", "active": true}, {"id": 10720, "name": "mobile-node", "active": true},
 {"id": 10722, "name": "admin-node", "active": true}, {"id": 10723, "name": "ci-node-3", "active": true},
 {"id": 10724, "name": "ci-node-4", "active": true}, {"id": 10725, "name": "ci-node-5", "active": true},
 {"id": 10101019292, "name": "ci-node-old", "active": false}
])";

constexpr const char *policies = R"([
 {"id": 68, "name": "my_policy"}, {"id": 5, "name": "DEMO POLICY"}, {"id": 71, "name": "OWASP Top 10"}
])";

constexpr const char *cloudRecordings = R"([
 {"cname": "qa-room-01", "uid": "900001", "mode": "mix", "sid": "2a0000000000000000000000000000b2",
  "resourceId": "SAMPLEMIXRESOURCEID", "startedAgo": 1500, "prefix": ["qa", "smoke"], "mp4": true},
 {"cname": "qa-room-02", "uid": "900002", "mode": "individual", "sid": "1d0000000000000000000000000000a1",
  "resourceId": "SAMPLEINDIVIDUALRESOURCEID", "startedAgo": 620, "prefix": ["qa"],
  "users": ["101", "102", "103"]},
 {"cname": "qa-web-job-01", "uid": "900001", "mode": "web", "sid": "3e0000000000000000000000000000c3",
  "resourceId": "SAMPLEWEBRESOURCEID", "startedAgo": 2400, "prefix": ["qa", "smoke"], "onhold": true,
  "maxRecordingHour": 2, "rtmpUrl": "rtmp://push.example.test/live/sample-key"},
 {"cname": "nightly-sync", "uid": "900004", "mode": "mix", "sid": "2b0000000000000000000000000000d4",
  "resourceId": "SAMPLENIGHTLYRESOURCEID", "startedAgo": 90, "noPublisher": true},
 {"cname": "stand-up-meeting", "uid": "900005", "mode": "mix", "sid": "2c0000000000000000000000000000e5",
  "resourceId": "SAMPLESTANDUPRESOURCEID", "startedAgo": 900, "prefix": ["meetings"], "leavesAfter": 180}
])";

QJsonArray read(const char *text)
{
    const auto document = QJsonDocument::fromJson(text);
    Q_ASSERT(document.isArray());
    return document.array();
}

} // namespace

QJsonObject demoData()
{
    QJsonArray recordings;
    for (const auto &element : read(cloudRecordings)) {
        QJsonObject recording = element.toObject();
        // Real resource IDs are long.
        recording[u"resourceId"_s] = recording[u"resourceId"_s].toString() + u"0aZ9"_s.repeated(20);
        recordings.append(recording);
    }
    return {{u"nodes"_s, read(nodes)},
            {u"policies"_s, read(policies)},
            {u"testRuns"_s, read(testRuns)},
            {u"cloudRecordings"_s, recordings}};
}

Result<QJsonObject> readSeed(const QString &path)
{
    Error error{.kind = ErrorKind::InvalidInput, .field = u"seed"_s};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        error.serverText = u"the seed file cannot be read"_s;
        return error;
    }
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(file.readAll(), &parsing);
    if (!document.isObject()) {
        error.serverText = u"the seed file is not a JSON object (%1)"_s.arg(parsing.errorString());
        return error;
    }
    return document.object();
}

TestRun testRunFromSeed(const QJsonObject &seed, const FastCatalog &catalog, qint64 now)
{
    TestRun run;
    run.id = seed["id"_L1];
    run.recordId = seed["recordId"_L1];
    run.name = seed["name"_L1].toString();
    run.description = seed["desc"_L1].toString();
    run.recordName = seed["recordName"_L1].toString(run.name);
    run.policyId = seed["policyId"_L1];
    run.policyName = catalog.policyName(run.policyId);
    run.nodeId = seed["nodeId"_L1].toInteger(FastCatalog::tokenNode);
    run.type = seed["type"_L1].toString(u"node"_s);
    run.tags = seed["tags"_L1].toArray();
    run.domains = seed["domains"_L1].toArray({u"app.example.local"_s});
    run.stopOnFirstFail = seed["stopOnFirstFail"_L1].toBool();
    run.rps = seed["rps"_L1];
    run.rpsPerBaseline = seed["rpsPerBaseline"_L1];
    run.inactivityTimeout = seed["inactivityTimeout"_L1].toInt(1800);
    run.trafficSeconds = seed["traffic"_L1].toInt(1200);
    run.baselinesPerSecond = seed["rate"_L1].toDouble(0.4);
    run.vulnerable = seed["vulnerable"_L1].toBool(true);
    run.techTrouble = seed["techTrouble"_L1].toBool();
    run.copiedBaselines = seed["copyOf"_L1].toInt();
    run.isCopy = run.copiedBaselines > 0;

    run.createdAt = now - seed["startedAgo"_L1].toInteger() * 1000;
    const auto moment = [&](QLatin1StringView member) {
        const QJsonValue after = seed[member];
        return after.isDouble() ? run.createdAt + after.toInteger() * 1000 : never;
    };
    if (!seed["readyAfter"_L1].isNull())
        run.nodeReady.open(run.createdAt + seed["readyAfter"_L1].toInteger(6) * 1000);
    if (const qint64 paused = moment("pausedAfter"_L1); paused < never)
        run.paused.open(paused);
    run.stoppedAt = moment("stoppedAfter"_L1);
    run.interruptedAt = moment("interruptedAfter"_L1);
    return run;
}

CloudTask cloudTaskFromSeed(const QJsonObject &seed, qint64 now)
{
    CloudTask task;
    task.appId = seed["appId"_L1].toString();
    task.cname = seed["cname"_L1].toString();
    task.uid = seed["uid"_L1].toString();
    task.resourceId = seed["resourceId"_L1].toString();
    task.sid = seed["sid"_L1].toString();
    task.mode = modeFromName(seed["mode"_L1].toString()).value_or(RecordingMode::Mix);
    task.scene = task.mode == RecordingMode::Web ? 1 : 0;
    task.expiredHours = seed["resourceExpiredHour"_L1].toInt(72);
    task.startedAt = now - seed["startedAgo"_L1].toInteger() * 1000;
    task.acquiredAt = task.startedAt;
    task.prefix = prefixOf(seed["prefix"_L1]);
    task.mp4 = seed["mp4"_L1].toBool();
    task.snapshots = seed["snapshots"_L1].toBool();
    task.users = usersOf(seed["users"_L1], task.users);
    task.onHold = seed["onhold"_L1].toBool();
    task.noPublisher = seed["noPublisher"_L1].toBool();
    task.maxRecordingHours = seed["maxRecordingHour"_L1].toInt();
    if (seed.contains("rtmpUrl"_L1))
        task.outputs = {seed["rtmpUrl"_L1].toString()};
    if (seed.contains("leavesAfter"_L1))
        task.endedAt = now + seed["leavesAfter"_L1].toInteger() * 1000;
    return task;
}

} // namespace tallylight::simulator
