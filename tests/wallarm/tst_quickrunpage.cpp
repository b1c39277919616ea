#include "wallarm/quickrunpage.h"

#include "support/testmain.h"
#include "wallarm/codec.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::wallarm;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray pageOf(const QJsonArray &runs)
{
    return compact({{"status"_L1, 200},
                    {"body"_L1, QJsonObject{{"objects"_L1, runs}, {"continuation"_L1, 7}, {"total"_L1, 9}}}});
}

bool isRun(const QJsonObject &object)
{
    return object.contains("id"_L1) && object.contains("state"_L1);
}

} // namespace

/// Two readers of the same data: whatever the quick one reads, the codec reads alike.
class TstQuickRunPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheCodecReads_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("empty list") << pageOf({});
        QTest::newRow("bare list") << "{\"body\":[{\"id\":1},{\"id\":\"a\"}]}"_ba;
        QTest::newRow("elements that are no runs") << pageOf({1, u"x"_s, QJsonValue::Null, QJsonObject{}});
        QTest::newRow("escapes") << "{\"body\":[{\"id\":1,\"na\\u006de\":\"\\u00e9\\ud83d\\ude00\\n\"}]}"_ba;
        QTest::newRow("one key twice") << "{\"body\":[{\"id\":1,\"name\":\"a\",\"id\":2,\"name\":3}]}"_ba;

        const QStringList files =
            QDir(QStringLiteral(TALLYLIGHT_TEST_DATA "/wallarm")).entryList({u"*.json"_s});
        QJsonObject sample;
        for (const QString &file : files) {
            const QJsonDocument fixture = QJsonDocument::fromJson(tests::testData(u"wallarm/"_s + file));
            const QJsonObject body = fixture["body"_L1].toObject();
            if (isRun(body)) {
                QTest::newRow(qPrintable(file)) << pageOf({body, body});
                if (file == u"get_recording.json")
                    sample = body;
            }
        }
        const QList<QJsonValue> values{QJsonValue::Null,
                                       true,
                                       -1,
                                       1.5,
                                       1e300,
                                       -0.0,
                                       qint64(9007199254740993),
                                       1.2e19,
                                       u""_s,
                                       u"٣"_s,
                                       QJsonArray{},
                                       QJsonArray{1, u"a"_s, QJsonArray{}},
                                       QJsonObject{},
                                       QJsonArray{QJsonObject{{"id"_L1, 1}, {"threat"_L1, u"x"_s}}, 3}};
        const QStringList keys = sample.keys();
        for (const QString &key : keys) {
            QJsonArray runs;
            for (const QJsonValue &value : values) {
                QJsonObject run = sample;
                run[key] = value;
                runs << run;
            }
            QTest::newRow(qPrintable(u"any value as "_s + key)) << pageOf(runs);
        }
    }
    void readsWhatTheCodecReads()
    {
        QFETCH(QByteArray, answer);
        const auto quick = quickRunPage(answer);
        const auto slow = decodeRunPageSlowly({.status = 200, .body = answer});
        QVERIFY(quick);
        QVERIFY(slow);
        const QList<TestRun> quickRuns = quick->runs();
        const QList<TestRun> slowRuns = slow->runs();
        QCOMPARE(quickRuns.size(), slowRuns.size());
        for (qsizetype i = 0; i < quickRuns.size(); ++i)
            QVERIFY2(quickRuns[i] == slowRuns[i], qPrintable(QString::number(i)));
        QCOMPARE(quick->count, slow->count);
        QCOMPARE(quick->continuation, slow->continuation);
        QCOMPARE(quick->total, slow->total);
    }

    void leavesTheRestToTheCodec_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("HTML") << "<html></html>"_ba;
        QTest::newRow("truncated") << pageOf({QJsonObject{{"id"_L1, 1}}}).chopped(3);
        QTest::newRow("followed by something") << pageOf({}) + "x";
        QTest::newRow("no list") << "{\"status\":200,\"body\":{\"objects\":{}}}"_ba;
        QTest::newRow("no body") << "{\"status\":200}"_ba;
        QTest::newRow("an error inside") << "{\"status\":403,\"body\":[]}"_ba;
        QTest::newRow("a number too large for anything") << "{\"body\":[{\"id\":1e999}]}"_ba;
        QTest::newRow("a whole number beyond 64 bits") << "{\"body\":[{\"id\":18446744073709552000}]}"_ba;
        QTest::newRow("not UTF-8") << "{\"body\":[{\"id\":1,\"name\":\"\xff\"}]}"_ba;
        QTest::newRow("deeply nested") << "{\"body\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}";
    }
    void leavesTheRestToTheCodec()
    {
        QFETCH(QByteArray, answer);
        QVERIFY(!quickRunPage(answer));
    }
};

TALLYLIGHT_TEST(TstQuickRunPage);
#include "tst_quickrunpage.moc"
