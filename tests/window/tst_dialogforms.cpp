#include "common/collapsiblesection.h"
#include "support/forms.h"
#include "support/testmain.h"
#include "window/shareddesk.h"

#include <QDockWidget>
#include <QListWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

QString told(const QStringList &faults)
{
    return faults.join(u'\n');
}

/// As a person sees it, and with its rows hidden and shown in every order.
QString faultsIn(QWidget &window)
{
    driver::settle();
    return told(formFaults(window) + faultsOfHidingRows(window) + formFaults(window));
}

} // namespace

/// Each form that the program opens has a field for each label, and each is in its place.
class TstDialogForms final : public QObject
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }

    SharedDesk m_shared;

private Q_SLOTS:
    void init() { m_shared.beforeRow(); }
    void cleanup() { m_shared.afterRow(); }

    void aCopyAfterANewRunShowsItsName_data() { languages(); }
    void aCopyAfterANewRunShowsItsName()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        desk.window().findChild<QAction *>(u"createRun"_s)->trigger();
        QWidget *panel = await(u"createRunPanel"_s);
        QCOMPARE(faultsIn(*panel), QString());
        click(u"createRunCancel"_s);
        clickRow(desk.runs(), desk.rowOfRun(u"5080"_s));
        press(Qt::Key_D, Qt::ControlModifier);
        panel = await(u"createRunPanel"_s);
        QCOMPARE(faultsIn(*panel), QString());
        QVERIFY(await(u"runName"_s)->height() > 0);
        driver::type(u"runName"_s, u"seen"_s);
        click(u"createRunCancel"_s);
        desk.window().findChild<QAction *>(u"createRun"_s)->trigger();
        await(u"createRunPanel"_s);
        QCOMPARE(faultsIn(*panel), QString());
    }

    void anEmptyStartOfAWebPageKeepsItsAppId_data() { languages(); }
    void anEmptyStartOfAWebPageKeepsItsAppId()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openConnected());
        desk.window().findChild<QAction *>(u"startCloudRecording"_s)->trigger();
        QWidget *dialog = await(u"startDialog"_s);
        for (const QString &mode : {u"startModeWeb"_s, u"startModeMix"_s, u"startModeWeb"_s}) {
            click(mode);
            driver::settle();
            QCOMPARE(told(formFaults(*dialog)), QString());
            click(u"startNext"_s);
            driver::settle();
            QCOMPARE(told(formFaults(*dialog)), QString());
        }
        QCOMPARE(faultsIn(*dialog), QString());
    }

    void dialogs_data()
    {
        QTest::addColumn<QString>("action"); // opens it
        QTest::addColumn<QString>("button"); // inside, opens another
        QTest::addColumn<QString>("dialog");
        QTest::newRow("add test run") << u"addRun"_s << QString() << u"addRunDialog"_s;
        QTest::newRow("add recording") << u"adoptRecording"_s << QString() << u"adoptDialog"_s;
        QTest::newRow("details of a recording")
            << u"recordingDetailsAction"_s << QString() << u"recordingDetails"_s;
        QTest::newRow("new storage") << u"storages"_s << u"storageTargetAdd"_s << u"storageTargetEditor"_s;
        QTest::newRow("prices") << u"prices"_s << QString() << u"ratesDialog"_s;
        QTest::newRow("change who is recorded") << u"changeSubscription"_s << QString() << u"updateDialog"_s;
        QTest::newRow("change the layout") << u"changeLayout"_s << QString() << u"layoutEditor"_s;
        QTest::newRow("Wallarm connection")
            << u"connections"_s << u"connectionsAddWallarm"_s << u"connectionEditor"_s;
        QTest::newRow("Agora connection")
            << u"connections"_s << u"connectionsAddAgora"_s << u"connectionEditor"_s;
    }
    void dialogs()
    {
        QFETCH(QString, action);
        QFETCH(QString, button);
        QFETCH(QString, dialog);
        Desk *filled = m_shared.filled();
        QVERIFY(filled != nullptr);
        Desk &desk = *filled;
        clickRow(desk.recordings(), desk.rowOfRecording(desk.running(agora::Mode::Mix)));
        auto *opens = desk.window().findChild<QAction *>(action);
        QVERIFY(opens != nullptr && opens->isEnabled());
        opens->trigger();
        if (!button.isEmpty())
            click(button);
        QWidget *opened = await(dialog);
        QCOMPARE(faultsIn(*opened), QString());
    }

    void stepsOfAStart_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("one picture") << u"startModeMix"_s;
        QTest::newRow("each user") << u"startModeIndividual"_s;
        QTest::newRow("a web page") << u"startModeWeb"_s;
    }
    void stepsOfAStart()
    {
        QFETCH(QString, mode);
        Desk desk;
        QVERIFY(desk.openConnected());
        desk.window().findChild<QAction *>(u"startCloudRecording"_s)->trigger();
        QWidget *dialog = await(u"startDialog"_s);
        click(mode);
        auto *steps = dialog->findChild<QListWidget *>(u"startSteps"_s);
        for (int step = 0; step < steps->count(); ++step) {
            steps->setCurrentRow(step);
            driver::settle();
            const auto folds = dialog->findChildren<ui::CollapsibleSection *>();
            for (ui::CollapsibleSection *fold : folds)
                fold->setOpen(true);
            const QString faults = faultsIn(*dialog);
            QVERIFY2(faults.isEmpty(), qPrintable(QString::number(step) + u": "_s + faults));
        }
    }
};

TALLYLIGHT_TEST(TstDialogForms);
#include "tst_dialogforms.moc"
