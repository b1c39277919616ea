#include "core/text.h"
#include "net/readreply.h"
#include "support/busypool.h"
#include "support/testmain.h"
#include "wallarm/client.h"
#include "wallarm/codec.h"
#include "wallarm/faketransport.h"
#include "wallarm/neworder.h"
#include "wallarm/quickrunpage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::wallarm;

namespace {

/// With both readers, the single run's and the list's, which must agree.
TestRun readBothWays(const QJsonObject &run)
{
    const TestRun slow = runFromJson(run);
    const QJsonObject body{{u"objects"_s, QJsonArray{run}}};
    const QByteArray page = QJsonDocument(QJsonObject{{u"body"_s, body}}).toJson(QJsonDocument::Compact);
    const auto quick = quickRunPage(page);
    const QList<TestRun> runs = quick ? quick->runs() : QList<TestRun>();
    return runs.size() == 1 && runs.first() == slow ? slow : TestRun{};
}

QJsonObject jsonWith(const QString &member, const QJsonValue &value)
{
    return {{u"id"_s, 1}, {member, value}};
}

QJsonArray many(int count, const QJsonValue &element)
{
    QJsonArray array;
    for (int i = 0; i < count; ++i)
        array << element;
    return array;
}

QByteArray manyUnknownMembers()
{
    QByteArray json = R"({"status":200,"body":{"id":1234)";
    for (int i = 0; i < 500'000; ++i)
        json += ",\"x" + QByteArray::number(i) + "\":1";
    return json + "}}";
}

} // namespace

/// What a service sends is text of a sane length, and does not freeze the window.
class TstServerText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreOneLine_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("read");
        QTest::newRow("a name that turns the sentence")
            << u"abc\u2069\u2069\u202E3pm.exe"_s << u"abc3pm.exe"_s;
        QTest::newRow("a name with line breaks") << u"a\r\nb\u2028c"_s << u"a  b c"_s;
        QTest::newRow("a name with an escape sequence") << u"a\u001b[31m"_s << u"a␛[31m"_s;
        QTest::newRow("a name of blanks") << u" \u00a0\u3000\u200b"_s << u""_s;
        QTest::newRow("a name of a megabyte")
            << QString(1 << 20, u'n') << QString(longestLine - 1, u'n') + u'…';
    }
    void namesAreOneLine()
    {
        QFETCH(QString, sent);
        QFETCH(QString, read);
        for (const QString &member : {u"name"_s, u"test_record_name"_s, u"policy_name"_s, u"state"_s}) {
            const TestRun run = readBothWays(jsonWith(member, sent));
            QCOMPARE(run.id.text(), u"1"_s);
            const QString got = member == u"name"_s ? run.name.value_or(u"?"_s)
                : member == u"test_record_name"_s   ? run.recordName.value_or(u"?"_s)
                : member == u"policy_name"_s        ? run.common->policyName.value_or(u"?"_s)
                                                    : run.common->stateRaw;
            QCOMPARE(got, read);
        }
    }

    void descriptionsKeepTheirLines()
    {
        const TestRun run = readBothWays(jsonWith(u"desc"_s, u"a\nb\u202E"_s + QString(1 << 20, u'd')));
        QVERIFY(run.description->startsWith(u"a\nbd"));
        QVERIFY(run.description->size() <= 10 * longestLine + 1);
    }

    void listsOfTextsAreCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("thirty thousand domains") << u"shop.example"_s << 30'000;
        QTest::newRow("a million domains") << u"a"_s << 1'000'000;
        QTest::newRow("few that are very long") << QString(1 << 20, u'a') << 30;
    }
    void listsOfTextsAreCut()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        const TestRun run = readBothWays(jsonWith(u"domains"_s, many(count, text)));
        const QStringList domains = run.common->domains.value_or(QStringList());
        QVERIFY(domains.size() <= 500);
        QVERIFY(domains.join(QString()).size() <= 20'000 + longestLine);
        QCOMPARE(domains.last(), andMore.toString());
    }

    void aListThatFitsIsWhole()
    {
        const TestRun run = readBothWays(jsonWith(u"domains"_s, many(400, u"shop.example"_s)));
        QCOMPARE(run.common->domains->size(), 400);
        QCOMPARE(run.common->domains->last(), u"shop.example"_s);
    }

    void aMillionVulnerabilitiesAreCounted()
    {
        const TestRun run = readBothWays(jsonWith(u"vulns"_s, many(1'000'000, QJsonObject{})));
        QCOMPARE(run.vulns->size(), 1'000);
        QCOMPARE(run.vulnCount(), 1'000'000);
        const QByteArray list = "[" + QByteArray("{},").repeated(2'000) + "{}]";
        QCOMPARE(decodeVulnerabilities(answer(200, R"({"body":)" + list + "}"))->size(), 1'000);
    }

    void anIdOfAMegabyteIsNone()
    {
        QVERIFY(readBothWays(jsonWith(u"test_record_id"_s, QString(1 << 20, u'9'))).recordId.isEmpty());
    }

    void aMadeRunIsFoundByTheNameThatIsRead()
    {
        TestRun run;
        run.id = {u"7"_s, Identifier::Form::Number};
        run.name = oneLine(u"night\trun "_s);
        const auto unknown = [](const Identifier &) { return false; };
        QVERIFY(findMade({run}, {.name = u"night\trun "_s, .record = {}, .orderedAt = 0}, unknown));
    }

    void longAnswersAreReadOnAnotherThread_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isLong");
        QTest::newRow("a run as it mostly is") << R"({"status":200,"body":{"id":1234}})"_ba << false;
        QTest::newRow("half a million unknown members") << manyUnknownMembers() << true;
        QTest::newRow("a refusal of a megabyte")
            << QByteArray("{\"status\":403,\"body\":\"") + QByteArray(1 << 20, 'x') + "\"}" << true;
    }
    void longAnswersAreReadOnAnotherThread()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isLong);
        FakeTransport transport;
        transport.reply = answer(200, body);
        Client client(transport, QUrl(u"https://api.wallarm.com"_s), {.secret = u"sample-token"_s});
        const Identifier run(u"1234"_s, Identifier::Form::Number);
        std::optional<tests::BusyPool> busy(std::in_place);
        const auto read = client.readRun(run, Priority::Interactive);
        const auto raw = client.readRaw(run);
        const auto found = client.vulnerabilities(run);
        const auto stop = client.stopRun(run);
        QCoreApplication::sendPostedEvents(); // the answers have arrived
        for (const bool finished :
             {read.isFinished(), raw.isFinished(), found.isFinished(), stop.isFinished()})
            QCOMPARE(finished, !isLong);
        busy.reset();
        QTRY_VERIFY(read.isFinished() && raw.isFinished() && found.isFinished() && stop.isFinished());
        QVERIFY(raw.result());
        QVERIFY(raw.result()->text.size() >= body.size()); // the whole of it
    }
};

TALLYLIGHT_TEST(TstServerText);
#include "tst_servertext.moc"
