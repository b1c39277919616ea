#include "support/testmain.h"
#include "testruns/runmessages.h"
#include "window/desk.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

/// The side panel that creates and copies test runs.
class TstCreate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void policiesAreListedAndSent_data() { languages(); }
    void policiesAreListedAndSent()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openConnected());
        openPanel(desk);
        auto *policy = qobject_cast<QComboBox *>(await(u"policyId"_s));
        QVERIFY(policy != nullptr);
        QTRY_VERIFY(policy->findText(u"my_policy"_s) > 0);
        QCOMPARE(policy->currentIndex(), 0); // Default Policy
        driver::type(u"runName"_s, u"nightly"_s);
        policy->setFocus();
        for (int i = policy->findText(u"my_policy"_s); i > 0; --i)
            press(Qt::Key_Down);
        QCOMPARE(policy->currentText(), u"my_policy"_s);
        click(u"createAndRun"_s);
        QTRY_VERIFY(gone(u"createRunPanel"_s));
        QCOMPARE(posts(desk), 1);
        const auto &all = desk.harness().stores().testRuns.all();
        QCOMPARE(all.size(), size_t{1});
        QTRY_VERIFY(!all.front().run.common->policyId.isEmpty());
        QCOMPARE(all.front().run.common->policyId.text(), u"68"_s);
    }

    void warnsOfWhatItMayInterrupt_data() { languages(); }
    void warnsOfWhatItMayInterrupt()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        openPanel(desk);
        const auto runs =
            desk.harness().operations().testRuns.mayInterrupt(desk.harness().demo().wallarm().id, {});
        QVERIFY(runs.size() > 1);
        const QString text = shownText(u"createRunWarning"_s);
        QVERIFY2(text.contains(desk.harness().stores().testRuns.find(runs.front())->title()),
                 qPrintable(text));
        click(u"createRunCancel"_s);
        QVERIFY(gone(u"createRunPanel"_s));
    }

    void nothingToInterruptIsNoWarning()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        openPanel(desk);
        QCOMPARE(shownText(u"createRunWarning"_s), QString());
    }

    void stopsTheRecordingAndThenCopies_data() { languages(); }
    void stopsTheRecordingAndThenCopies()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        const RunKey source = desk.harness().run(u"tr_1234"_s);
        const size_t before = desk.harness().stores().testRuns.all().size();
        // The menu does not offer it: another program may have started the recording again.
        Q_EMIT desk.window().findChild<ui::RunMessages *>()->createSimilarWanted(source);
        click(u"createAndRun"_s);
        click(u"outcomeStopThenCopy"_s);
        QTRY_VERIFY(driver::find(u"outcomeShow"_s) != nullptr);
        QVERIFY(!desk.harness().bookedRun(source.id)["recording"_L1].toBool());
        QCOMPARE(desk.harness().stores().testRuns.all().size(), before + 1);
        QCOMPARE(posts(desk), 2); // the refused one, and the one after the stop
        QVERIFY2(desk.message().contains(u"demo-testrun"), qPrintable(desk.message()));
        QVERIFY(gone(u"createRunPanel"_s));
    }

    void aLostAnswerMayHaveMadeARun_data() { languages(); }
    void aLostAnswerMayHaveMadeARun()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openConnected());
        desk.harness().fault(
            {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"/v1/test_run"_s}}},
             {u"fault"_s, u"close"_s},
             {u"act"_s, u"after"_s}});
        openPanel(desk);
        driver::type(u"runName"_s, u"nightly"_s);
        click(u"createAndRun"_s);
        click(u"outcomeAddRun"_s);
        await(u"addRunInput"_s);
        QCOMPARE(posts(desk), 1);
        if (language == u"en"_s)
            QVERIFY2(desk.message().contains(u"may have been created"), qPrintable(desk.message()));
        press(Qt::Key_Escape);
        QVERIFY(gone(u"addRunDialog"_s));
    }

    void bothRefusedFieldsAreMarkedAndUnfolded_data() { languages(); }
    void bothRefusedFieldsAreMarkedAndUnfolded()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openConnected());
        desk.harness().fault(
            {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"/v1/test_run"_s}}},
             {u"fault"_s, u"status"_s},
             {u"act"_s, u"none"_s},
             {u"status"_s, 400},
             {u"body"_s,
              uR"({"status":400,"body":{"rps":{"error":"out_of_range","value":0},)"
              uR"("inactivity_timeout":{"error":"invalid","value":1}}})"_s}});
        openPanel(desk);
        driver::type(u"runName"_s, u"nightly"_s);
        click(u"createAndRun"_s);
        QTRY_VERIFY(shownText(u"rpsProblem"_s).contains(u"out_of_range"));
        QVERIFY(shownText(u"inactivityTimeoutProblem"_s).contains(u"invalid"));
        QVERIFY2(desk.message().contains(u"inactivity_timeout"), qPrintable(desk.message()));
        QTRY_VERIFY(driver::find(u"rpsNoLimit"_s)->hasFocus());
        QVERIFY(await(u"createRunPanel"_s)->isVisible());

        click(u"createAndRun"_s); // unchanged: now the service accepts it
        QTRY_VERIFY(gone(u"createRunPanel"_s));
        QCOMPARE(posts(desk), 2);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }
    static void openPanel(Desk &desk)
    {
        desk.window().findChild<QAction *>(u"createRun"_s)->trigger();
        await(u"createRunPanel"_s);
    }
    static int posts(Desk &desk) { return desk.harness().received(u"POST"_s, u"/v1/test_run"_s); }
};

TALLYLIGHT_TEST(TstCreate);
#include "tst_create.moc"
