#include "activity/batchreportdialog.h"
#include "cloudrecordings/givesiddialog.h"
#include "common/collapsiblesection.h"
#include "support/testmain.h"
#include "window/dialogdoors.h"
#include "window/recordspage.h"
#include "window/shareddesk.h"
#include "window/startwindow.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QDialog>
#include <QDockWidget>
#include <QKeySequence>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QTabWidget>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// Makes a dialog that no action opens.
using Maker = std::function<QDialog *(Desk &)>;

/// Widgets that take the keyboard focus without a name for people or for tests.
QStringList nameless(const QWidget &window)
{
    QStringList found;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool counts = widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr
            && widget->isVisibleTo(&window) && widget->window() == &window
            && !widget->objectName().startsWith(u"qt_"); // parts of Qt's own widgets
        if (!counts)
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const QString what = QString::fromLatin1(widget->metaObject()->className()) + u" \""_s
            + widget->objectName() + u"\" in "_s + widget->parentWidget()->objectName();
        if (widget->objectName().isEmpty())
            found << u"no object name: "_s + what;
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            found << u"no accessible name: "_s + what;
    }
    return found;
}

/// The letters that Alt and a key lead to, when two parts of a dialog have the same.
QStringList sharedAccessKeys(const QWidget &dialog)
{
    QMap<QString, QStringList> byKey;
    const auto add = [&](const QString &text, const QWidget &widget) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty() && widget.isVisibleTo(&dialog) && widget.window() == &dialog)
            byKey[key] << text;
    };
    const auto buttons = dialog.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        add(button->text(), *button);
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() != nullptr)
            add(label->text(), *label);
    }
    QStringList shared;
    for (auto each = byKey.cbegin(); each != byKey.cend(); ++each) {
        if (each->size() > 1)
            shared << each.key() + u": "_s + each->join(u", "_s);
    }
    return shared;
}

/// What Tab should lead to in a dialog but does not.
QStringList unreached(const QWidget &dialog)
{
    QSet<const QWidget *> left;
    const auto widgets = dialog.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *choice = qobject_cast<const QAbstractButton *>(widget);
        const auto *group = choice == nullptr ? nullptr : choice->group();
        const bool isOneOfMany =
            choice != nullptr && (choice->autoExclusive() || (group != nullptr && group->exclusive()));
        const bool isOther = isOneOfMany && !choice->isChecked(); // arrow keys
        if (widget->focusPolicy() & Qt::TabFocus && widget->focusProxy() == nullptr && widget->isEnabled()
            && widget->isVisibleTo(&dialog) && widget->window() == &dialog && !isOther
            && !widget->objectName().startsWith(u"qt_"))
            left.insert(widget);
    }
    const int most = 4 * static_cast<int>(left.size()) + 20; // Tab also goes from pane to pane of a layout
    for (int i = 0; i < most && !left.isEmpty(); ++i) {
        left.remove(keyboardFocus());
        press(Qt::Key_Tab);
    }
    QStringList names;
    for (const QWidget *widget : std::as_const(left)) {
        if (widget->isEnabled()) // not disabled meanwhile, by an answer that came
            names << widget->objectName();
    }
    return names;
}

/// The names of what Tab leads to, until it comes back to the start.
QStringList tabOrder()
{
    QStringList order;
    for (int i = 0; i < 60; ++i) {
        press(Qt::Key_Tab);
        const QString here = keyboardFocus() == nullptr ? QString() : keyboardFocus()->objectName();
        if (order.contains(here))
            break;
        order << here;
    }
    return order;
}

} // namespace

/// Everything that can be acted on can be reached with the keyboard and has a name.
class TstReachable final : public QObject
{
    Q_OBJECT

    SharedDesk m_shared;

private Q_SLOTS:
    void init() { m_shared.beforeRow(); }
    void cleanup() { m_shared.afterRow(); }

    void theWindowIsNamed()
    {
        Desk desk;
        QVERIFY(desk.openEmpty());
        QVERIFY2(nameless(desk.window()).isEmpty(), qPrintable(nameless(desk.window()).join(u'\n')));
    }

    void theWindowAtWorkIsNamed()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        desk.window().findChild<QDockWidget *>(u"activityDock"_s)->show();
        clickRow(desk.runs(), desk.rowOfRun(u"5080"_s));
        press(Qt::Key_D, Qt::ControlModifier); // the side panel with a copy
        await(u"createRunCancel"_s);
        QVERIFY2(nameless(desk.window()).isEmpty(), qPrintable(nameless(desk.window()).join(u'\n')));
    }

    void theDetailsAreNamed_data()
    {
        QTest::addColumn<int>("tab");
        QTest::newRow("overview") << 0;
        QTest::newRow("vulnerabilities") << 1;
        QTest::newRow("history") << 2;
        QTest::newRow("answer") << 3;
    }
    void theDetailsAreNamed()
    {
        QFETCH(int, tab);
        Desk *filled = m_shared.filled();
        QVERIFY(filled != nullptr);
        Desk &desk = *filled;
        if (!desk.window().findChild<QDockWidget *>(u"detailsDock"_s)->isVisible())
            press(Qt::Key_I, Qt::ControlModifier);
        clickRow(desk.runs(), desk.rowOfRun(u"5080"_s));
        auto *tabs = desk.window().findChild<QTabWidget *>(u"detailsTabs"_s);
        tabs->setCurrentIndex(tab);
        driver::settle();
        QVERIFY2(nameless(desk.window()).isEmpty(), qPrintable(nameless(desk.window()).join(u'\n')));
    }

    void theAutomaticStopIsNamed_data()
    {
        QTest::addColumn<bool>("cloud");
        QTest::newRow("test run") << false;
        QTest::newRow("cloud recording") << true;
    }
    void theAutomaticStopIsNamed()
    {
        QFETCH(bool, cloud);
        Desk *filled = m_shared.filled();
        QVERIFY(filled != nullptr);
        Desk &desk = *filled;
        const Subject subject = cloud ? Subject(desk.harness().recording(agora::Mode::Mix))
                                      : Subject(desk.harness().run(u"5106"_s));
        desk.window().askForAutoStop({subject});
        const QWidget *opened = await(u"autoStopDialog"_s);
        QVERIFY2(nameless(*opened).isEmpty(), qPrintable(nameless(*opened).join(u'\n')));
        QVERIFY2(opened->isAncestorOf(keyboardFocus()), "the keyboard is not in the dialog");
        press(Qt::Key_Escape);
        QVERIFY(gone(u"autoStopDialog"_s));
    }

    void tabReachesTheTablesAndWhatTheyNeed()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        clickRow(desk.runs(), desk.rowOfRun(u"tr_1234"_s));
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        click(u"stopRunConfirm"_s);
        await(u"outcomeCreateSimilar"_s);
        const QStringList order = tabOrder();
        const QString all = order.join(u' ');
        for (const QString &name : {u"testRunTable"_s, u"cloudRecordingTable"_s, u"runFilter"_s,
                                    u"outcomeCreateSimilar"_s, u"messageClose"_s})
            QVERIFY2(order.contains(name), qPrintable(name + u" is not among "_s + all));
        QVERIFY2(order.indexOf(u"runFilter"_s) < order.indexOf(u"runChipPassed"_s)
                     && (order.indexOf(u"runChipPassed"_s) < order.indexOf(u"testRunTable"_s)
                         || order.first() == u"testRunTable"),
                 qPrintable(all));
    }

    void dialogsAreNamed_data()
    {
        QTest::addColumn<DialogDoor>("door");
        QList<DialogDoor> doors = dialogDoors();
        doors << DialogDoor{u"palette"_s, u"commandPalette"_s, {}, u"commandPalette"_s};
        for (const DialogDoor &door : std::as_const(doors))
            QTest::newRow(qPrintable(door.name)) << door;
    }
    void dialogsAreNamed()
    {
        QFETCH(DialogDoor, door);
        Desk *desk = m_shared.filled();
        QVERIFY(desk != nullptr);
        const QDialog *opened = openDialog(*desk, door);
        QVERIFY(opened != nullptr);
        if (auto *advanced = qobject_cast<QToolButton *>(driver::find(u"connectionAdvanced"_s)))
            advanced->setChecked(true);
        driver::settle();
        QVERIFY(!opened->windowTitle().isEmpty());
        QVERIFY2(nameless(*opened).isEmpty(), qPrintable(nameless(*opened).join(u'\n')));
        QVERIFY2(opened->isAncestorOf(keyboardFocus()), "the keyboard is not in the dialog");
        QCOMPARE(sharedAccessKeys(*opened), QStringList());
        const QStringList missed = unreached(*opened);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
        press(Qt::Key_Escape);
        QVERIFY2(gone(door.dialog), "Escape does not close it");
    }

    void moreDialogsAreNamed_data()
    {
        QTest::addColumn<Maker>("make");
        QTest::newRow("enter the ID of a recording") << Maker([](Desk &desk) -> QDialog * {
            return new ui::GiveSidDialog(desk.harness().operations(), desk.running(agora::Mode::Mix),
                                         &desk.window());
        });
        QTest::newRow("report of many stops") << Maker([](Desk &desk) -> QDialog * {
            Operations &all = desk.harness().operations();
            const QUuid batch =
                all.testRuns.stop({desk.harness().run(u"tr_1234"_s), desk.harness().run(u"5106"_s)});
            return new ui::BatchReportDialog(all, batch, desk.settings(), &desk.window());
        });
        QTest::newRow("another computer has the folder") << Maker([](Desk &desk) -> QDialog * {
            return new ui::StartWindow({.problem = ui::NoStart::HeldElsewhere,
                                        .folder = u"/data"_s,
                                        .holder = {.process = 1, .computer = u"sample"_s, .since = {}}},
                                       &desk.window());
        });
    }
    void moreDialogsAreNamed()
    {
        QFETCH(Maker, make);
        Desk desk;
        QVERIFY(desk.openFilled());
        const QPointer<QDialog> dialog = make(desk);
        dialog->open();
        driver::settle();
        QVERIFY(!dialog->windowTitle().isEmpty());
        QVERIFY2(nameless(*dialog).isEmpty(), qPrintable(nameless(*dialog).join(u'\n')));
        QVERIFY2(dialog->isAncestorOf(keyboardFocus()), "the keyboard is not in the dialog");
        QCOMPARE(sharedAccessKeys(*dialog), QStringList());
        const QStringList missed = unreached(*dialog);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
        press(Qt::Key_Escape);
        QTRY_VERIFY2(!dialog || !dialog->isVisible(), "Escape does not close it");
        delete dialog.data();
    }

    /// It is a window of its own, beside the others.
    void theHelpIsNamed()
    {
        Desk desk;
        QVERIFY(desk.openEmpty());
        press(Qt::Key_F1);
        QWidget *help = await(u"helpWindow"_s);
        driver::type(u"helpSearch"_s, u"token"_s); // the clear button appears
        QVERIFY2(nameless(*help).isEmpty(), qPrintable(nameless(*help).join(u'\n')));
        help->close();
    }

    void thePageWithoutRecordsIsNamed()
    {
        ui::RecordsPage page(u"/data/ledger.sqlite"_s);
        page.setObjectName(u"recordsPage"_s);
        page.setTrouble({.kind = ErrorKind::LedgerDamaged, .sent = false});
        page.show();
        QVERIFY2(nameless(page).isEmpty(), qPrintable(nameless(page).join(u'\n')));
    }

    /// Qt's own button that empties a field has no name.
    void theButtonsInFieldsAreNamed_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("field");
        QTest::newRow("palette") << u"commandPalette"_s << u"paletteField"_s;
        QTest::newRow("help") << u"help"_s << u"helpSearch"_s;
        QTest::newRow("filter of test runs") << u"find"_s << u"runFilter"_s;
    }
    void theButtonsInFieldsAreNamed()
    {
        QFETCH(QString, action);
        QFETCH(QString, field);
        Desk *desk = m_shared.filled();
        QVERIFY(desk != nullptr);
        desk->window().findChild<QAction *>(action)->trigger();
        const auto buttons = await(field)->findChildren<QAction *>();
        QVERIFY(buttons.size() >= 2); // search, clear
        for (const QAction *button : buttons)
            QVERIFY2(!button->text().isEmpty(), qPrintable(button->objectName()));
        if (QWidget *help = driver::find(u"helpWindow"_s))
            help->close();
    }

    void theDetailsOfARecordingAreNamed()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        clickRow(desk.recordings(), 0);
        press(Qt::Key_Return, Qt::AltModifier);
        const QWidget *details = await(u"recordingDetails"_s);
        QVERIFY2(nameless(*details).isEmpty(), qPrintable(nameless(*details).join(u'\n')));
    }

    void theStepsOfAStartAreNamed()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        desk.window().findChild<QAction *>(u"startCloudRecording"_s)->trigger();
        const QWidget *dialog = await(u"startDialog"_s);
        for (const QString &mode : {u"startModeMix"_s, u"startModeIndividual"_s, u"startModeWeb"_s}) {
            auto *steps = dialog->findChild<QListWidget *>(u"startSteps"_s);
            steps->setCurrentRow(0);
            click(mode);
            for (int step = 0; step < steps->count(); ++step) {
                steps->setCurrentRow(step);
                driver::settle();
                const auto folds = dialog->findChildren<ui::CollapsibleSection *>();
                for (ui::CollapsibleSection *fold : folds)
                    fold->setOpen(true);
                driver::settle();
                QVERIFY2(nameless(*dialog).isEmpty(), qPrintable(nameless(*dialog).join(u'\n')));
            }
        }
    }
};

TALLYLIGHT_TEST(TstReachable);
#include "tst_reachable.moc"
