#include "agora/answersubject.h"
#include "agora/client.h"
#include "faketransport.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::agora;
using namespace tallylight::tests;

namespace {

const Task askedAbout{.appId = u"app"_s,
                      .cname = u"qa-Room-01"_s,
                      .uid = u"900001"_s,
                      .resourceId = u"RES-aZ"_s,
                      .sid = u"2a00b2"_s};

} // namespace

/// An answer counts only for the recording that was asked about (issue: "an answer counts only for the thing
/// that was asked").
class TstAnswerSubject final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("wrong"); // empty: it is about ours
        const auto row = [](const char *name, const char *body, const char *wrong = "") {
            QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(wrong);
        };
        row("all four", R"({"cname":"qa-Room-01","uid":"900001","resourceId":"RES-aZ","sid":"2a00b2"})");
        row("the UID as a number", R"({"uid":900001,"sid":"2a00b2"})");
        row("the recording ID in capitals", R"({"sid":"2A00B2"})");
        row("the UID with a zero in front", R"({"uid":"0900001","sid":"2a00b2"})");
        row("only the recording ID, as in the web guide", R"({"sid":"2a00b2","serverResponse":{}})");
        row("empty and null names", R"({"cname":"","uid":null,"sid":"2a00b2"})");
        row("another recording ID", R"({"sid":"ffff"})", "sid");
        row("another channel", R"({"cname":"qa-room-02","sid":"2a00b2"})", "cname");
        row("the channel in other case is another", R"({"cname":"qa-room-01","sid":"2a00b2"})", "cname");
        row("another UID", R"({"uid":900002,"sid":"2a00b2"})", "uid");
        row("another resource ID", R"({"resourceId":"RES-az","sid":"2a00b2"})", "resourceId");
        row("another one inside serverResponse", R"({"sid":"2a00b2","serverResponse":{"sid":"ffff"}})",
            "sid");
        row("a name of a wrong type", R"({"sid":true})", "sid");
        row("a name that is an object", R"({"sid":"2a00b2","cname":{"name":"qa-Room-01"}})", "cname");
        row("nobody named", "{}", "sid");
        row("the users of a file are not the recorder",
            R"({"sid":"2a00b2","serverResponse":{"fileList":[{"uid":"101"}]}})");
    }
    void names()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, wrong);
        for (const Call call : {Call::Query, Call::Update, Call::UpdateLayout, Call::Stop}) {
            const auto error = notAbout(call, askedAbout, {.status = 200, .body = body});
            QCOMPARE(error ? error->field : QString(), wrong);
            QVERIFY(!error || error->kind == ErrorKind::Unreadable);
        }
    }

    void whatTheAnswerBringsIsNotCompared()
    {
        QVERIFY(!notAbout(Call::Acquire, askedAbout, {.status = 200, .body = R"({"resourceId":"NEXT"})"}));
        QVERIFY(!notAbout(Call::Start, askedAbout, {.status = 200, .body = R"({"sid":"next"})"}));
        QVERIFY(
            notAbout(Call::Start, askedAbout, {.status = 200, .body = R"({"sid":"next","resourceId":"O"})"}));
    }

    void failuresNeedNoName()
    {
        QVERIFY(!notAbout(Call::Stop, askedAbout, {.status = 206, .body = R"({"code":435})"}));
        QVERIFY(!notAbout(Call::Query, askedAbout, {.status = 404, .body = R"({"code":404})"}));
        QVERIFY(!notAbout(Call::Query, askedAbout, {.status = 200, .body = "<html>"})); // left to the decoder
        QVERIFY(notAbout(Call::Stop, askedAbout, {.status = 206, .body = R"({"code":435,"sid":"ffff"})"}));
        QVERIFY(
            notAbout(Call::Query, askedAbout, {.status = 404, .body = R"({"code":404,"cname":"other"})"}));
    }

    /// Each call of the client goes through it.
    void everyCallIsChecked_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<QByteArray>("lie");
        for (const char *lie : {R"({"cname":"qa-room-02","uid":"900001","resourceId":"RES-aZ","sid":"2a00b2",
                                    "serverResponse":{"status":8,"uploadingStatus":"uploaded"}})",
                                "{}"}) {
            for (const Call call :
                 {Call::Acquire, Call::Start, Call::Query, Call::Update, Call::UpdateLayout, Call::Stop})
                QTest::addRow("%s: %.12s", wireWord(call).data(), lie) << call << QByteArray(lie);
        }
    }
    void everyCallIsChecked()
    {
        QFETCH(const Call, call);
        QFETCH(const QByteArray, lie);
        FakeTransport transport;
        Client client(transport, QUrl(u"https://api.sd-rtn.com"_s), {});
        const auto errorOf = [&](auto future) -> std::optional<Error> {
            (void)QTest::qWaitFor([&] { return future.isFinished(); }, longestWait);
            return future.result() ? std::nullopt : std::optional(future.result().error());
        };
        const auto send = [&]() -> std::optional<Error> {
            switch (call) {
            case Call::Acquire:
                return errorOf(client.acquire(askedAbout, {}));
            case Call::Start:
                return errorOf(client.start(askedAbout, {}));
            case Call::Query:
                return errorOf(client.query(askedAbout, Priority::Interactive));
            case Call::Update:
                return errorOf(client.update(askedAbout, {}));
            case Call::UpdateLayout:
                return errorOf(client.updateLayout(askedAbout, {}));
            case Call::Stop:
                return errorOf(client.stop(askedAbout, true));
            }
            return {};
        };
        transport.replies << HttpReply{.status = 200, .body = lie};
        const auto error = send();
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::Unreadable);
        QVERIFY(error->outcomeUnknown());
        transport.replies << HttpReply{
            .status = 200,
            .body = R"({"cname":"qa-Room-01","uid":"900001","resourceId":"RES-aZ","sid":"2a00b2"})"};
        QVERIFY(!send());
    }
};

TALLYLIGHT_TEST(TstAnswerSubject);
#include "tst_answersubject.moc"
