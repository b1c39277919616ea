#include "support/forms.h"
#include "support/testmain.h"
#include "window/desk.h"
#include "window/hands.h"
#include "window/letters.h"

#include <QAbstractScrollArea>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// What a frame leaves of 1024 by 700.
constexpr QSize smallest(1008, 660);
constexpr qreal twice = 2;

bool scrolls(const QWidget &widget, const QWidget &dialog)
{
    for (const QWidget *up = &widget; up != &dialog; up = up->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(up) != nullptr)
            return true;
    }
    return false;
}

/// The buttons that end it, or lead on, are whole and on the screen.
QString footerFaults(const QDialog &dialog)
{
    QStringList faults;
    const auto buttons = dialog.findChildren<QPushButton *>();
    int there = 0;
    for (const QPushButton *button : buttons) {
        if (!button->isVisible() || button->window() != &dialog || scrolls(*button, dialog))
            continue;
        ++there;
        const QRect place(button->mapTo(&dialog, QPoint()), button->size());
        if (!dialog.rect().contains(place))
            faults << button->objectName() + u" is outside"_s;
        if (button->height() < button->minimumSizeHint().height()
            || button->width() < button->minimumSizeHint().width())
            faults << button->objectName() + u" is squeezed"_s;
    }
    if (there == 0)
        faults << u"no button"_s;
    return faults.join(u'\n');
}

} // namespace

/// Each dialog can be used on a small screen with text of twice the size: what does not fit scrolls, and its
/// buttons stay.
class TstSmallDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("action"); // opens it
        QTest::addColumn<QString>("button"); // inside, opens another
        QTest::addColumn<QString>("dialog");
        const auto row = [](const char *name, const QString &action, const QString &button,
                            const QString &dialog) {
            for (const char *language : {"en", "pt_BR", "ar"})
                QTest::addRow("%s, %s", name, language) << action << button << dialog;
        };
        row("add test run", u"addRun"_s, {}, u"addRunDialog"_s);
        row("stop test run", u"stopRecording"_s, {}, u"stopRunDialog"_s);
        row("interrupt test run", u"interruptRun"_s, {}, u"interruptRunDialog"_s);
        row("stop a run automatically", u"autoStopRun"_s, {}, u"autoStopDialog"_s);
        row("save view", u"saveView"_s, {}, u"saveViewDialog"_s);
        row("add recording", u"adoptRecording"_s, {}, u"adoptDialog"_s);
        row("start", u"startCloudRecording"_s, {}, u"startDialog"_s);
        row("stop cloud recording", u"stopCloudRecording"_s, {}, u"stopCloudDialog"_s);
        row("leave cloud recording", u"forgetRecording"_s, {}, u"leavingDialog"_s);
        row("change who is recorded", u"changeSubscription"_s, {}, u"updateDialog"_s);
        row("change the layout", u"changeLayout"_s, {}, u"layoutEditor"_s);
        row("storages", u"storages"_s, {}, u"storageTargets"_s);
        row("new storage", u"storages"_s, u"storageTargetAdd"_s, u"storageTargetEditor"_s);
        row("prices", u"prices"_s, {}, u"ratesDialog"_s);
        row("connections", u"connections"_s, {}, u"connectionsDialog"_s);
        row("Wallarm connection", u"connections"_s, u"connectionsAddWallarm"_s, u"connectionEditor"_s);
        row("Agora connection", u"connections"_s, u"connectionsAddAgora"_s, u"connectionEditor"_s);
        row("quit", u"quit"_s, {}, u"quitQuestion"_s);
    }
    void fits()
    {
        QFETCH(QString, action);
        QFETCH(QString, button);
        QFETCH(QString, dialog);
        const QString language = QString::fromLatin1(QTest::currentDataTag()).section(u", "_s, -1);
        const Letters letters(twice * QApplication::font().pointSizeF());
        Desk desk(language);
        QVERIFY(desk.openFilled());
        clickRow(desk.runs(), desk.rowOfRun(u"tr_1234"_s));
        clickRow(desk.recordings(), desk.rowOfRecording(desk.running(agora::Mode::Mix)));
        auto *opens = desk.window().findChild<QAction *>(action);
        QVERIFY(opens != nullptr && opens->isEnabled());
        opens->trigger();
        if (!button.isEmpty())
            click(button);
        auto *opened = qobject_cast<QDialog *>(await(dialog));
        const bool fits = driver::waitFor([opened] {
            opened->resize(
                smallest); // again, because the window manager's answer to the first size may come late
            return opened->width() <= smallest.width() && opened->height() <= smallest.height();
        });
        QVERIFY2(fits, qPrintable(u"%1 by %2"_s.arg(opened->width()).arg(opened->height())));
        driver::settle();
        QCOMPARE(footerFaults(*opened), QString());
        QCOMPARE(formFaults(*opened).join(u'\n'), QString());
        auto *steps = opened->findChild<QListWidget *>(u"startSteps"_s);
        for (int step = 0; steps != nullptr && step < steps->count(); ++step) {
            steps->setCurrentRow(step);
            driver::settle();
            QVERIFY2(opened->height() <= smallest.height() && opened->width() <= smallest.width(),
                     qPrintable(u"step %1: %2 by %3"_s.arg(step).arg(opened->width()).arg(opened->height())));
            QCOMPARE(footerFaults(*opened), QString());
        }
    }
};

TALLYLIGHT_TEST(TstSmallDialogs);
#include "tst_smalldialogs.moc"
