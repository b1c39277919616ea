#include "simulator/simulatorthread.h"
#include "support/testmain.h"
#include "witness/witness.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// One of the two servers, with its own credentials, and what its answers have named so far.
struct Server
{
    QString name;
    QUrl address;
    QByteArray token;
    QByteArray basic;
    QString appId;
    QString resource;
    QString sid;
    QStringList runs; ///< created here
    QString record; ///< of the last one
};

struct Question
{
    const char *name;
    const char *method;
    /// With {app}, {resource} and {sid}; {run}, {earlier} and {record} are of runs that were created here.
    QString path;
    QJsonObject body = {};
    bool authorized = true;
};

QJsonObject bodyOf(const QString &uid, const QJsonObject &request)
{
    return {{u"cname"_s, u"qa-agreement"_s}, {u"uid"_s, uid}, {u"clientRequest"_s, request}};
}

/// What a sample sends.
QJsonObject sampled(const QString &file)
{
    return QJsonDocument::fromJson(testData(u"agora/"_s + file))["request"_L1]["body"_L1]["clientRequest"_L1]
        .toObject();
}

/// Where a page's recording says it, and where the others do (agora/README 3.4, 3.6).
QString toldAbout(const QJsonObject &response, QLatin1StringView member)
{
    QJsonValue value = response[member];
    for (const QJsonValue &service : response["extensionServiceState"_L1].toArray()) {
        for (const auto payload : {"payload"_L1, "playload"_L1}) {
            if (value.isUndefined())
                value = service[payload][member];
        }
    }
    return value.isUndefined() ? QString() : member + u' ' + value.toVariant().toString();
}

/// Whether the documents say that the answer has this member about a run.
bool isPromised(const QString &path, QLatin1StringView member, const QJsonObject &sent)
{
    if (path == "/v1/user"_L1 || path.startsWith("/v1/test_record/"_L1)) // wallarm/README 6.7, 19
        return false;
    const bool isOpen = path.endsWith("/stop"_L1) || sent.contains("test_record_id"_L1); // 6.4, 6.3
    return member != "state"_L1 || !isOpen;
}

/// What an answer of FAST says.
QStringList toldByFast(const QString &path, const Question &step, const QJsonObject &body, Server &server)
{
    QStringList told;
    if (path == "/v1/test_run"_L1 && body.contains("id"_L1)) {
        server.runs << body["id"_L1].toVariant().toString();
        server.record = body["test_record_id"_L1].toVariant().toString();
    }
    for (const auto member : {"id"_L1, "state"_L1, "recording"_L1}) {
        if (!body.contains(member) || !isPromised(path, member, step.body))
            continue;
        const QString value = body[member].toVariant().toString();
        const qsizetype made = server.runs.indexOf(value);
        told << member + u' ' + (made < 0 ? value : u"of the run created as number %1"_s.arg(made + 1));
    }
    if (body["components"_L1].toArray().contains(u"fast"_s) && body.contains("clientid"_L1))
        told << u"an account with FAST"_s;
    if (const QJsonValue why = body["test_record_id"_L1]["error"_L1]; why.isString())
        told << why.toString();
    return told;
}

/// Asks, and says what the answer says: its status, and the members that both documents promise.
QString asked(QNetworkAccessManager &network, Server &server, const Question &step)
{
    QString path = step.path;
    path.replace(u"{app}"_s, server.appId)
        .replace(u"{resource}"_s, server.resource)
        .replace(u"{sid}"_s, server.sid)
        .replace(u"{run}"_s, server.runs.value(server.runs.size() - 1))
        .replace(u"{earlier}"_s, server.runs.value(0))
        .replace(u"{record}"_s, server.record);
    QNetworkRequest request(QUrl(server.address.toString() + path));
    request.setRawHeader("Content-Type", "application/json");
    if (path.contains(u"/cloud_recording/"_s))
        request.setRawHeader("Authorization",
                             "Basic " + (step.authorized ? server.basic : "wrong:wrong"_ba).toBase64());
    else
        request.setRawHeader("X-WallarmAPI-Token", step.authorized ? server.token : "wrong");
    const QByteArray body = step.body.isEmpty() ? QByteArray() : QJsonDocument(step.body).toJson();
    const std::unique_ptr<QNetworkReply> reply(
        QByteArray(step.method) == "GET" ? network.get(request) : network.post(request, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, longestWait))
        return u"no answer"_s;
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    if (answer.contains("resourceId"_L1))
        server.resource = answer["resourceId"_L1].toString();
    if (answer.contains("sid"_L1))
        server.sid = answer["sid"_L1].toString();
    const int http = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    QStringList told{QString::number(http)};
    for (const auto member : {"code"_L1, "status"_L1}) {
        if (answer.contains(member))
            told << member + u' ' + QString::number(answer[member].toInt());
    }
    for (const auto member : {"sid"_L1, "resourceId"_L1, "message"_L1, "serverResponse"_L1}) {
        if (answer.contains(member) && http != 201) // which may name the recording, or not (agora/README 9.2)
            told << member;
    }
    const QJsonObject response = answer["serverResponse"_L1].toObject();
    told << toldAbout(response, path.endsWith("/query"_L1) ? "onhold"_L1 : "uploadingStatus"_L1);
    told << toldByFast(path, step, answer["body"_L1].toObject(), server);
    return told.join(u", "_s);
}

} // namespace

/// Two servers for one pair of documents: where they differ, the documents decide, and one of them has a bug.
class TstAgreement final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void witnessAndSimulatorAnswerAlike()
    {
        Witness witness;
        witness.addRun(u"tr_1234"_s, u"rec_0001"_s);
        SimulatorThread simulator(Simulator::Options{.speed = 30});
        const auto address = simulator.start();
        QVERIFY(address);
        Server one{u"witness"_s, witness.address(), Witness::token,
                   QByteArray(Witness::customer) + ':' + Witness::customerSecret,
                   QString::fromLatin1(Witness::appId)};
        Server other{u"simulator"_s, *address, "token_Qwe12345", "sample-customer-id:sample-customer-secret",
                     u"0123456789abcdef0123456789abcdef"_s};
        const QString run = u"/v1/test_run/tr_1234"_s;
        const QString cloud = u"/v1/apps/{app}/cloud_recording"_s;
        const QString resource = cloud + u"/resourceid/{resource}"_s;
        const QString mix = resource + u"/mode/mix/start"_s;
        const QString task = resource + u"/sid/{sid}/mode/mix/"_s;
        const QString page = resource + u"/sid/{sid}/mode/web/"_s;
        const QJsonObject start = sampled(u"req-start-mix-minimal.json"_s);
        const QJsonObject layout = sampled(u"req-updateLayout-1-best-fit.json"_s);
        const QString uid = u"900001"_s;
        const QString nextUid = u"900002"_s;
        const QString pageUid = u"900003"_s;
        const QString runs = u"/v1/test_run"_s;
        const QJsonObject copy{{u"name"_s, u"copy"_s}, {u"test_record_id"_s, u"rec_0001"_s}};
        const QList<Question> steps{
            {"read", "GET", run},
            {"read with a wrong token", "GET", run, {}, false},
            {"read of an unknown run", "GET", u"/v1/test_run/4711"_s},
            {"who am I", "POST", u"/v1/user"_s},
            {"copy of a record that is being recorded", "POST", runs, copy},
            {"pause", "POST", run + u"/action/pause"_s},
            {"read, paused", "GET", run},
            {"resume", "POST", run + u"/action/run"_s},
            {"read, resumed", "GET", run},
            {"stop", "POST", run + u"/action/stop"_s},
            {"read, stopped", "GET", run},
            {"stop of an unknown run", "POST", u"/v1/test_run/4711/action/stop"_s},
            {"copy", "POST", runs, copy},
            {"create", "POST", runs, {{u"name"_s, u"new"_s}}},
            {"read, created", "GET", runs + u"/{run}"_s},
            {"read of the copy, interrupted", "GET", runs + u"/{earlier}"_s},
            {"stop by record", "POST", u"/v1/test_record/{record}/action/stop"_s},
            {"read, stopped by record", "GET", runs + u"/{run}"_s},
            {"stop by an unknown record", "POST", u"/v1/test_record/4711/action/stop"_s},
            {"create another", "POST", runs, {{u"name"_s, u"another"_s}}},
            {"interrupt", "POST", runs + u"/{run}/action/interrupt"_s},
            {"read, interrupted", "GET", runs + u"/{run}"_s},
            {"list", "GET", u"/v1/test_run?limit=5"_s},
            {"acquire", "POST", cloud + u"/acquire"_s, bodyOf(uid, {{u"scene"_s, 0}})},
            {"acquire with a wrong secret", "POST", cloud + u"/acquire"_s, bodyOf(uid, {}), false},
            {"start", "POST", mix, bodyOf(uid, start)},
            {"the same start again", "POST", mix, bodyOf(uid, start)},
            {"query", "GET", task + u"query"_s},
            {"query in another mode", "GET", resource + u"/sid/{sid}/mode/individual/query"_s},
            {"update", "POST", task + u"update"_s,
             bodyOf(uid, sampled(u"req-update-subscription-mix.json"_s))},
            {"layout", "POST", task + u"updateLayout"_s, bodyOf(uid, layout)},
            {"stop", "POST", task + u"stop"_s, bodyOf(uid, {{u"async_stop"_s, false}})},
            {"acquire again", "POST", cloud + u"/acquire"_s, bodyOf(nextUid, {{u"scene"_s, 0}})},
            {"start again", "POST", mix, bodyOf(nextUid, start)},
            {"asynchronous stop", "POST", task + u"stop"_s, bodyOf(nextUid, {{u"async_stop"_s, true}})},
            {"acquire for a page", "POST", cloud + u"/acquire"_s, bodyOf(pageUid, {{u"scene"_s, 1}})},
            {"start of a page", "POST", resource + u"/mode/web/start"_s,
             bodyOf(pageUid, sampled(u"req-start-web-minimal.json"_s))},
            {"pause of a page", "POST", page + u"update"_s,
             bodyOf(pageUid, sampled(u"req-update-web-pause.json"_s))},
            {"query, paused", "GET", page + u"query"_s},
            {"resume of a page", "POST", page + u"update"_s,
             bodyOf(pageUid, sampled(u"req-update-web-resume.json"_s))},
            {"query, resumed", "GET", page + u"query"_s},
            {"layout of a page", "POST", page + u"updateLayout"_s, bodyOf(pageUid, layout)},
            {"stop of a page", "POST", page + u"stop"_s, bodyOf(pageUid, {{u"async_stop"_s, false}})},
            {"query of an unknown recording", "GET",
             cloud + u"/resourceid/{resource}/sid/0f00000000000000000000000000beef/mode/mix/query"_s},
        };
        QNetworkAccessManager network;
        QStringList differences;
        for (const Question &step : steps) {
            const QString first = asked(network, one, step);
            const QString second = asked(network, other, step);
            if (first != second)
                differences << u"%1: witness %2; simulator %3"_s.arg(QLatin1String(step.name), first, second);
        }
        QVERIFY2(differences.isEmpty(), qPrintable(u'\n' + differences.join(u'\n')));
    }
};

TALLYLIGHT_TEST(TstAgreement);
#include "tst_agreement.moc"
