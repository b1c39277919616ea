#include "agora/decode.h"
#include "agora/modeanswer.h"
#include "support/testmain.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::agora;

namespace {

Result<QueryReply> answered(int status, const QJsonObject &body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = QJsonDocument(body).toJson();
    return decodeQuery(reply);
}

Result<QueryReply> failed(ErrorKind kind)
{
    return Error{.kind = kind};
}

QJsonObject coded(int code)
{
    return {{u"code"_s, code}, {u"reason"_s, u"sample"_s}};
}

QJsonObject said(const QString &message)
{
    return {{u"message"_s, message}};
}

} // namespace

Q_DECLARE_METATYPE(tallylight::Result<tallylight::agora::QueryReply>)

/// What one query says about the mode that a recording was started in.
class TstModeAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<Result<QueryReply>>("reply");
        QTest::addColumn<ModeAnswer>("expected");
        const auto row = [](const char *name, const Result<QueryReply> &reply, ModeAnswer expected) {
            QTest::newRow(name) << reply << expected;
        };
        using enum ModeAnswer;
        row("it records", answered(200, {{u"serverResponse"_s, QJsonObject{{u"status"_s, 5}}}}), Known);
        row("it has just exited", answered(200, {{u"serverResponse"_s, QJsonObject{{u"status"_s, 8}}}}),
            Known);
        row("not in this mode, or over", answered(404, coded(404)), NotKnown);
        row("the mode is refused", answered(400, coded(2)), NotKnown);
        row("the IDs do not belong together", answered(400, coded(1003)), NotKnown);
        row("a gateway does not know the path", answered(404, said(u"no Route matched"_s)), Unclear);
        row("the App ID is unknown", answered(400, said(u"appid is invalid"_s)), NoService);
        row("the customer ID is wrong", answered(401, said(u"Unauthorized"_s)), NoService);
        row("trouble at the service", answered(504, coded(62)), Unclear);
        row("too many requests", answered(429, said(u"API rate limit exceeded"_s)), Unclear);
        row("not JSON", failed(ErrorKind::Unreadable), Unclear);
        row("no answer", failed(ErrorKind::TimedOut), Unclear);
        row("offline", failed(ErrorKind::ConnectionFailed), NoService);
        row("the keychain is locked", failed(ErrorKind::KeychainLocked), NoService);
    }
    void answers()
    {
        QFETCH(const Result<QueryReply>, reply);
        QFETCH(const ModeAnswer, expected);
        QCOMPARE(modeAnswer(reply), expected);
    }
};

TALLYLIGHT_TEST(TstModeAnswer);
#include "tst_modeanswer.moc"
