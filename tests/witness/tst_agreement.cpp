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
};

struct Question
{
    const char *name;
    const char *method;
    /// With {app}, {resource} and {sid}.
    QString path;
    QJsonObject body = {};
    bool authorized = true;
};

QJsonObject bodyOf(const QString &uid, const QJsonObject &request)
{
    return {{u"cname"_s, u"qa-agreement"_s}, {u"uid"_s, uid}, {u"clientRequest"_s, request}};
}

/// Asks, and says what the answer says: its status, and the members that both documents promise.
QString asked(QNetworkAccessManager &network, Server &server, const Question &step)
{
    QString path = step.path;
    path.replace(u"{app}"_s, server.appId)
        .replace(u"{resource}"_s, server.resource)
        .replace(u"{sid}"_s, server.sid);
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
    const QJsonObject run = answer["body"_L1].toObject();
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
    for (const auto member : {"id"_L1, "state"_L1, "recording"_L1}) {
        const bool isPromised = member != "state"_L1 || !path.endsWith("/stop"_L1); // wallarm/README 6.4
        if (run.contains(member) && isPromised)
            told << member + u' ' + run[member].toVariant().toString();
    }
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
        const QString mix = cloud + u"/resourceid/{resource}/mode/mix/start"_s;
        const QString task = cloud + u"/resourceid/{resource}/sid/{sid}/mode/mix/"_s;
        const QJsonObject start = QJsonDocument::fromJson(testData(
            u"agora/req-start-mix-minimal.json"_s))["request"_L1]["body"_L1]["clientRequest"_L1]
                                      .toObject();
        const QString uid = u"900001"_s;
        const QList<Question> steps{
            {"read", "GET", run},
            {"read with a wrong token", "GET", run, {}, false},
            {"read of an unknown run", "GET", u"/v1/test_run/4711"_s},
            {"pause", "POST", run + u"/action/pause"_s},
            {"read, paused", "GET", run},
            {"resume", "POST", run + u"/action/run"_s},
            {"read, resumed", "GET", run},
            {"stop", "POST", run + u"/action/stop"_s},
            {"read, stopped", "GET", run},
            {"stop of an unknown run", "POST", u"/v1/test_run/4711/action/stop"_s},
            {"list", "GET", u"/v1/test_run?limit=5"_s},
            {"acquire", "POST", cloud + u"/acquire"_s, bodyOf(uid, {{u"scene"_s, 0}})},
            {"acquire with a wrong secret", "POST", cloud + u"/acquire"_s, bodyOf(uid, {}), false},
            {"start", "POST", mix, bodyOf(uid, start)},
            {"the same start again", "POST", mix, bodyOf(uid, start)},
            {"query", "GET", task + u"query"_s},
            {"stop", "POST", task + u"stop"_s, bodyOf(uid, {{u"async_stop"_s, false}})},
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
