#include "support/testmain.h"
#include "wallarm/codec.h"
#include "wallarm/faketransport.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::wallarm;

namespace {

QJsonObject parsedObject(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TstWallarmEncode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identifiersGoBackAsTheyCame_data();
    void identifiersGoBackAsTheyCame();
    void createSendsOnlyWhatWasSet();
    void createSendsEverything();
    void copyLeavesOutWhatACopyDoesNotKnow();
    void vulnerabilityFilter();
};

void TstWallarmEncode::identifiersGoBackAsTheyCame_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("number") << QByteArray("9058");
    QTest::newRow("string") << QByteArray("\"rec_0001\"");
    QTest::newRow("digits in a string") << QByteArray("\"9058\"");
    QTest::newRow("beyond 2^31") << QByteArray("10101019292");
    QTest::newRow("beyond 2^53") << QByteArray("9007199254740993");
}

void TstWallarmEncode::identifiersGoBackAsTheyCame()
{
    QFETCH(const QByteArray, id);
    const auto run =
        decodeRun(answer(200, R"({"status": 200, "body": {"id": 1, "test_record_id": )" + id + "}}"));
    QVERIFY(run);
    CopyRequest copy;
    copy.settings.name = u"copy"_s;
    copy.recordId = run->recordId;
    QCOMPARE(encode(copy), R"({"name":"copy","test_record_id":)" + id + "}");
}

void TstWallarmEncode::createSendsOnlyWhatWasSet()
{
    CreateRequest request;
    request.settings.name = u"demo"_s;
    QCOMPARE(encode(request), QByteArray(R"({"name":"demo"})"));
    request.settings.policyId = {u"0"_s, Identifier::Form::Number};
    request.settings.fileExtensionsToExclude = u" , "_s;
    QCOMPARE(encode(request), QByteArray(R"({"name":"demo"})"));
}

void TstWallarmEncode::createSendsEverything()
{
    CreateRequest request;
    request.settings = {.name = u"gitlab-ci"_s,
                        .description = u"d"_s,
                        .fileExtensionsToExclude = u"jpg, png,a | b"_s,
                        .policyId = {u"68"_s, Identifier::Form::Number},
                        .stopOnFirstFail = false,
                        .rps = 20,
                        .rpsPerBaseline = 2,
                        .nodeId = {u"10101019292"_s, Identifier::Form::Number},
                        .clientId = {u"172"_s, Identifier::Form::Number},
                        .place = u"node"_s,
                        .tags = QStringList()};
    request.recordName = u"record"_s;
    request.skipDuplicatedBaselines = true;
    request.inactivityTimeout = 1800;
    request.startPaused = true;
    QCOMPARE(parsedObject(encode(request)), parsedObject(R"({"name": "gitlab-ci", "desc": "d",
        "file_extensions_to_exclude": "jpg | png | a | b", "policy_id": 68, "stop_on_first_fail": false,
        "rps": 20, "rps_per_baseline": 2, "node_id": 10101019292, "clientid": 172, "type": "node",
        "tags": [], "test_record_name": "record", "skip_duplicated_baselines": true,
        "inactivity_timeout": 1800, "state": "paused"})"));
}

void TstWallarmEncode::copyLeavesOutWhatACopyDoesNotKnow()
{
    CopyRequest request;
    request.settings.name = u"demo-copy"_s;
    request.settings.rps = 1;
    request.recordId = {u"9058"_s, Identifier::Form::Number};
    QCOMPARE(encode(request), QByteArray(R"({"name":"demo-copy","rps":1,"test_record_id":9058})"));
}

void TstWallarmEncode::vulnerabilityFilter()
{
    QCOMPARE(parsedObject(encodeVulnerabilityFilter({u"9007199254740993"_s, Identifier::Form::Number})),
             parsedObject(R"({"filter": {"testrun_id": [9007199254740993]}, "offset": 0, "limit": 1000,
                        "order_desc": false})"));
    QVERIFY(encodeVulnerabilityFilter({u"tr_1234"_s, Identifier::Form::String}).isEmpty());
    QCOMPARE(encodeClientFilter(), QByteArray(R"({"filter":{}})"));
}

TALLYLIGHT_TEST(TstWallarmEncode);

#include "tst_wallarmencode.moc"
