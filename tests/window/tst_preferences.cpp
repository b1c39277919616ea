#include "common/settingskeys.h"
#include "common/tableexport.h"
#include "common/textsize.h"
#include "common/theme.h"
#include "operations/runs/runwatch.h"
#include "support/testmain.h"
#include "window/desk.h"
#include "window/traylamp.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
namespace settingskeys = tallylight::ui::settingskeys;

namespace {

void openPreferences(Desk &desk)
{
    desk.window().findChild<QAction *>(u"preferences"_s)->trigger();
    QVERIFY(await(u"preferences"_s)->isVisible());
}

/// By keyboard, from the list of pages.
void goToPage(int page)
{
    QWidget *list = await(u"preferencesPages"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    for (int i = 0; i < page; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    driver::settle();
}

void choose(const QString &box, int row)
{
    QWidget *field = await(box);
    QTest::keyClick(field, Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(field, Qt::Key_Down);
    driver::settle();
}

} // namespace

/// The window with everything that can be set: it applies at once, and is kept.
class TstPreferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        ui::applyTheme(ui::Theme::Light);
        QTemporaryDir folder;
        QSettings none(folder.filePath(u"none.ini"_s), QSettings::IniFormat);
        ui::chooseTextSize(100, none);
    }

    void theLanguageFollowsAtOnce()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        press(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(await(u"preferences"_s)->isVisible());
        choose(u"preferencesLanguage"_s, 3); // Türkçe
        QTRY_COMPARE(await(u"preferences"_s)->windowTitle(), u"Tercihler"_s);
        QCOMPARE(desk.settings().value(settingskeys::language).toString(), u"tr"_s);
        choose(u"preferencesLanguage"_s, 0); // the system's
        QTRY_VERIFY(!desk.settings().contains(settingskeys::language));
        press(Qt::Key_Escape);
        QVERIFY(gone(u"preferences"_s));
    }

    void theThemeFollowsAtOnce()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        openPreferences(desk);
        choose(u"preferencesTheme"_s, 2);
        QVERIFY(ui::isDark(QApplication::palette()));
        QCOMPARE(desk.settings().value(settingskeys::theme).toString(), u"dark"_s);
        press(Qt::Key_Escape);
        QVERIFY(gone(u"preferences"_s));
        QVERIFY(desk.window().findChild<QAction *>(u"theme_dark"_s)->isChecked()); // the menu agrees
    }

    void theTextGrowsEverywhere()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const qreal before = QApplication::font().pointSizeF();
        const auto *title = desk.window().findChild<QLabel *>(u"createRunTitle"_s);
        const qreal heading = title == nullptr ? 0 : title->font().pointSizeF();
        openPreferences(desk);
        choose(u"preferencesTextSize"_s, 5);
        QCOMPARE(QApplication::font().pointSizeF(), 2 * before);
        QCOMPARE(await(u"preferences"_s)->font().pointSizeF(), 2 * before);
        QCOMPARE(desk.runs().font().pointSizeF(), 2 * before);
        if (title != nullptr)
            QCOMPARE(title->font().pointSizeF(), 2 * heading);
        QCOMPARE(ui::textSize(desk.settings()), 200);
        choose(u"preferencesTextSize"_s, 0);
        QCOMPARE(QApplication::font().pointSizeF(), before);
    }

    void theFirstPageGrowsToo()
    {
        Desk desk;
        QVERIFY(desk.openEmpty());
        const QWidget *button = await(u"connectAgora"_s);
        const int before = button->sizeHint().height();
        ui::chooseTextSize(200, desk.settings());
        driver::settle();
        QVERIFY(button->sizeHint().height() > before * 3 / 2);
        QVERIFY(button->height() >= button->heightForWidth(button->width()));
    }

    void theIntervalFollowsAtOnce()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        openPreferences(desk);
        goToPage(1);
        choose(u"preferencesInterval"_s, 4);
        QCOMPARE(desk.harness().operations().poller.interval(),
                 std::optional<milliseconds>(std::chrono::seconds(30)));
        QCOMPARE(desk.settings().value(settingskeys::runIntervalSeconds).toInt(), 30);
        press(Qt::Key_Escape);
        QVERIFY(gone(u"preferences"_s));
        QVERIFY(desk.window().findChild<QAction *>(u"interval_30"_s)->isChecked());
        desk.window().findChild<QAction *>(u"interval_15"_s)->trigger();
        openPreferences(desk);
        goToPage(1); // the menu's choice is shown, too
        QCOMPARE(qobject_cast<QComboBox *>(await(u"preferencesInterval"_s))->currentData().toInt(), 15);
    }

    /// One truth for the menu and the window.
    void theTrayIsTheMenusChoice()
    {
        Desk desk;
        ui::TrayLamp lamp(desk.harness().operations(), desk.window().live(), desk.settings(), {},
                          [] { return true; });
        desk.window().setTray(lamp);
        QVERIFY(desk.openConnected());
        openPreferences(desk);
        goToPage(2);
        auto *show = qobject_cast<QCheckBox *>(await(u"preferences_trayLamp"_s));
        const auto *hide = qobject_cast<QCheckBox *>(driver::find(u"preferences_trayHideMinimized"_s));
        QVERIFY(!show->isChecked() && !hide->isEnabled());
        QVERIFY(hide->toolTip().contains(u"Switch on the lamp"));
        QTest::keyClick(show, Qt::Key_Space);
        QVERIFY(lamp.isShown() && lamp.show->isChecked() && show->isChecked());
        QVERIFY(desk.settings().value(settingskeys::trayLamp).toBool());
        QVERIFY(hide->isEnabled());
        lamp.show->trigger(); // as if in the menu
        QVERIFY(!lamp.isShown() && !show->isChecked());
        const auto *login = qobject_cast<QCheckBox *>(driver::find(u"preferences_startAtLogin"_s));
        QVERIFY(!login->isEnabled() && !login->toolTip().isEmpty());
    }

    void notificationsFollowAtOnce()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        openPreferences(desk);
        goToPage(2);
        auto *box = await(u"preferencesNotifications"_s)->findChild<QCheckBox *>();
        QVERIFY(box != nullptr && box->isChecked());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!desk.harness().operations().runWatch.isOn(wallarm::WatchEvent::ReadyForRecording));
    }

    void theWaitIsTheSameAsTheQuestions()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        openPreferences(desk);
        goToPage(3);
        QTest::keyClick(await(u"preferencesStopWaits"_s), Qt::Key_Space);
        QVERIFY(desk.settings().value(settingskeys::stopRunWaits).toBool());
        click(u"preferencesConnections"_s);
        QVERIFY(gone(u"preferences"_s));
        QVERIFY(await(u"connectionsDialog"_s)->isVisible());
    }

    void pricesAndStoragesOpen()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        openPreferences(desk);
        goToPage(4);
        click(u"preferencesPrices"_s);
        QVERIFY(await(u"ratesDialog"_s)->isVisible());
        click(u"ratesCancel"_s);
        goToPage(5);
        click(u"preferencesStoragesEdit"_s);
        QVERIFY(await(u"storageTargets"_s)->isVisible());
    }

    void exportsFollowTheHabit()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        openPreferences(desk);
        goToPage(6);
        choose(u"preferencesSeparator"_s, 2);
        QTest::keyClick(await(u"preferencesMark"_s), Qt::Key_Space);
        const ui::ExportHabit habit = ui::exportHabit(desk.settings());
        QCOMPARE(ui::tableFormats(QLocale(), habit).first(), ui::ExportFormat::CsvSemicolons);
        const ExportTable table{.headings = {u"a"_s}, .rows = {}};
        QVERIFY(!ui::exported(table, ui::ExportFormat::CsvSemicolons, habit).startsWith("\xEF\xBB\xBF"));
        QVERIFY(ui::exported(table, ui::ExportFormat::CsvSemicolons).startsWith("\xEF\xBB\xBF"));
    }

    void eachFieldHasAKeyOfItsOwn_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto *code : {"en", "pt_BR", "tr", "ar", "zh_CN"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void eachFieldHasAKeyOfItsOwn()
    {
        QFETCH(const QString, language);
        Desk desk(language);
        QVERIFY(desk.openConnected());
        openPreferences(desk);
        const auto *stack = await(u"preferences"_s)->findChild<QStackedWidget *>();
        for (int page = 0; page < stack->count(); ++page) {
            QStringList keys;
            const auto note = [&keys](const QString &text) {
                const QKeySequence key = QKeySequence::mnemonic(text);
                QVERIFY2(!key.isEmpty(), qPrintable(text));
                QVERIFY2(!keys.contains(key.toString()), qPrintable(text));
                keys << key.toString();
            };
            const QWidget *content = stack->widget(page);
            for (const QLabel *label : content->findChildren<QLabel *>()) {
                if (label->buddy() != nullptr)
                    note(label->text());
            }
            for (const QPushButton *button : content->findChildren<QPushButton *>())
                note(button->text());
        }
    }

    /// Its fields scroll into view when the keyboard reaches them.
    void everythingIsReachedOnASmallScreen()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        ui::chooseTextSize(200, desk.settings());
        openPreferences(desk);
        auto *dialog = qobject_cast<QDialog *>(await(u"preferences"_s));
        dialog->resize(1008, 640);
        driver::settle();
        QVERIFY2(dialog->width() <= 1008, qPrintable(QString::number(dialog->width())));
        QVERIFY(dialog->height() <= 640);
        const auto *stack = dialog->findChild<QStackedWidget *>();
        for (int page = 0; page < stack->count(); ++page) {
            goToPage(page);
            auto *area = qobject_cast<QScrollArea *>(stack->currentWidget());
            for (QWidget *field : area->widget()->findChildren<QWidget *>()) {
                if (field->focusPolicy() != Qt::StrongFocus && field->focusPolicy() != Qt::WheelFocus)
                    continue;
                field->setFocus(Qt::TabFocusReason);
                driver::settle();
                const QPoint middle = field->mapTo(area->viewport(), field->rect().center());
                QVERIFY2(area->viewport()->rect().contains(middle), qPrintable(field->objectName()));
            }
        }
    }
};

TALLYLIGHT_TEST(TstPreferences);
#include "tst_preferences.moc"
