#include "support/testmain.h"
#include "window/desk.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

/// "Add test run…", filled in as people fill it in.
class TstAddRun final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesAtTheField()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const qsizetype before = desk.calls();
        press(Qt::Key_N, Qt::ControlModifier);
        for (const QString &bad :
             {QString(), u"   "_s, u"\u200b\u2060\ufeff"_s, u"tr/1234"_s, u"/"_s, u".."_s, u"tr_1234?x=1"_s,
              u"https://us1.my.wallarm.com/testing/testruns/"_s}) {
            paste(u"addRunInput"_s, bad);
            QCOMPARE(shownText(u"addRunInputProblem"_s), QString()); // typing removes the sentence
            press(Qt::Key_Return);
            QVERIFY2(!shownText(u"addRunInputProblem"_s).isEmpty(), qPrintable(bad));
            QTRY_VERIFY2(driver::find(u"addRunInput"_s)->hasFocus(), qPrintable(bad));
        }
        // What looks empty is reported as empty.
        paste(u"addRunInput"_s, {});
        press(Qt::Key_Return);
        const QString empty = shownText(u"addRunInputProblem"_s);
        paste(u"addRunInput"_s, u"\u200b\u2060"_s);
        press(Qt::Key_Return);
        QCOMPARE(shownText(u"addRunInputProblem"_s), empty);
        press(Qt::Key_Escape);
        QVERIFY(gone(u"addRunDialog"_s));
        QVERIFY(desk.harness().stores().testRuns.all().empty());
        QCOMPARE(desk.calls(), before);
    }

    void takesWhatPeoplePaste_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("id");
        QTest::newRow("ID") << u"tr_1234"_s << u"tr_1234"_s;
        QTest::newRow("ID with spaces and zero-width characters")
            << u" \u200btr_1234\ufeff\n"_s << u"tr_1234"_s;
        QTest::newRow("console link")
            << u"https://us1.my.wallarm.com/testing/testruns/tr_1234?tab=results#top"_s << u"tr_1234"_s;
        QTest::newRow("number beyond 2^53") << u"9007199254740993"_s << u"9007199254740993"_s;
    }
    void takesWhatPeoplePaste()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, id);
        Desk desk;
        QVERIFY(desk.openConnected());
        click(u"runsEmptyButton"_s);
        paste(u"addRunInput"_s, pasted);
        click(u"addRunConfirm"_s);
        QVERIFY2(gone(u"addRunDialog"_s), qPrintable(shownText(u"addRunInputProblem"_s)));
        const RunKey key = desk.harness().run(id);
        QTRY_VERIFY(desk.harness().stores().testRuns.find(key) != nullptr);
        QTRY_VERIFY(desk.harness().stores().testRuns.find(key)->lastReadMs > 0);
        QCOMPARE(desk.lastCall(u"/v1/test_run/"_s + id)["http"_L1].toInt(), 200);
        QCOMPARE(desk.runs().selectedKeys(), QList<RunKey>{key});
        QCOMPARE(desk.message(), QString());
    }

    /// Nothing is added that the service does not know: no row without a test run.
    void saysAtTheFieldWhatTheServiceDoesNotKnow_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("path");
        QTest::newRow("no such ID") << u"tr_9999"_s << u"/v1/test_run/tr_9999"_s;
        QTest::newRow("with a blank") << u"tr 99"_s << u"/v1/test_run/tr 99"_s;
        QTest::newRow("Arabic digits") << u"٩٩٩٩"_s << u"/v1/test_run/9999"_s;
    }
    void saysAtTheFieldWhatTheServiceDoesNotKnow()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, path);
        Desk desk;
        QVERIFY(desk.openConnected());
        click(u"runsEmptyButton"_s);
        paste(u"addRunInput"_s, pasted);
        click(u"addRunConfirm"_s);
        QTRY_VERIFY(shownText(u"addRunInputProblem"_s).contains(u"not found"));
        QVERIFY(!driver::find(u"addRunAnyway"_s)->isVisible());
        const QWidget *sentence = driver::find(u"addRunInputProblem"_s);
        QTRY_VERIFY(sentence->height() >= sentence->heightForWidth(sentence->width())); // nothing is cut off
        QCOMPARE(desk.lastCall(path)["http"_L1].toInt(), 404);
        QVERIFY(desk.harness().stores().testRuns.all().empty());
        paste(u"addRunInput"_s, u"tr_1234"_s);
        click(u"addRunConfirm"_s);
        QVERIFY(gone(u"addRunDialog"_s));
        QCOMPARE(desk.harness().stores().testRuns.all().size(), 1U);
    }

    /// Its existence cannot be known then: the user decides, and nothing is added before that.
    void whatCannotBeLookedUpIsAddedOnlyOnRequest()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        desk.harness().fault(
            {{u"match"_s, QJsonObject{{u"method"_s, u"GET"_s}, {u"path"_s, u"/v1/test_run/*"_s}}},
             {u"times"_s, 10},
             {u"act"_s, u"none"_s},
             {u"fault"_s, u"status"_s},
             {u"status"_s, 502}});
        click(u"runsEmptyButton"_s);
        paste(u"addRunInput"_s, u"tr_1234"_s);
        click(u"addRunConfirm"_s);
        QTRY_VERIFY(driver::find(u"addRunAnyway"_s)->isVisible());
        QVERIFY(!shownText(u"addRunInputProblem"_s).isEmpty());
        QVERIFY(desk.harness().stores().testRuns.all().empty());
        click(u"addRunAnyway"_s);
        QVERIFY(gone(u"addRunDialog"_s));
        QCOMPARE(desk.harness().stores().testRuns.all().size(), 1U);
    }
};

TALLYLIGHT_TEST(TstAddRun);
#include "tst_addrun.moc"
