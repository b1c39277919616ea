#include "support/testmain.h"
#include "window/desk.h"
#include "window/dialogdoors.h"
#include "window/hands.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// Buttons that are disabled without saying why, on the screen and to a screen reader.
QStringList silentButtons(const QWidget &window)
{
    QStringList silent;
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isEnabled() || !button->isVisibleTo(&window) || button->window() != &window
            || !button->parentWidget()->isEnabled()) // as a part of what is busy
            continue;
        if (button->toolTip().isEmpty())
            silent << button->objectName() + u" has no tooltip"_s;
        // Without a description Qt gives the tooltip, which may be HTML; that of an action is its own.
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool isOfAction = tool != nullptr && tool->defaultAction() != nullptr;
        const auto *spoken = QAccessible::queryAccessibleInterface(button);
        if (spoken == nullptr || spoken->text(QAccessible::Description).isEmpty()
            || (!isOfAction && button->accessibleDescription().isEmpty()))
            silent << button->objectName() + u" is silent"_s;
    }
    return silent;
}

QString itemWithoutTip(const QString &text)
{
    return QAction(text).toolTip();
}

QStringList silentItems(QMenu &menu)
{
    Q_EMIT menu.aboutToShow();
    QStringList silent;
    const auto items = menu.actions();
    for (const QAction *item : items) {
        // Without a tooltip of its own, an item has its text.
        const bool isSilent = item->statusTip().isEmpty() || item->toolTip() == itemWithoutTip(item->text());
        if (!item->isEnabled() && item->isVisible() && !item->isSeparator() && isSilent)
            silent << menu.objectName() + u": "_s + item->objectName() + u' ' + item->text();
    }
    Q_EMIT menu.aboutToHide();
    return silent;
}

} // namespace

/// Whatever is disabled says why.
class TstReasons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialogs()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        QStringList silent;
        int seen = 0;
        forEachDialog(desk, [&](const QWidget &dialog, const QString &where) {
            ++seen;
            const QStringList found = silentButtons(dialog);
            for (const QString &fault : found)
                silent << where + u": "_s + fault;
        });
        QCOMPARE(silent.join(u'\n'), QString());
        QVERIFY(seen > 20);
    }

    void theWindow_data()
    {
        QTest::addColumn<bool>("filled");
        QTest::newRow("at work") << true;
        QTest::newRow("nothing is connected") << false;
    }
    void theWindow()
    {
        QFETCH(bool, filled);
        Desk desk;
        QVERIFY(filled ? desk.openFilled() : desk.openEmpty());
        if (filled) {
            clickRow(desk.runs(), desk.rowOfRun(u"5080"_s)); // has ended
            press(Qt::Key_I, Qt::ControlModifier);
            await(u"runDetails"_s);
        }
        driver::settle();
        QStringList silent;
        const auto buttons = desk.window().findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (!button->isEnabled() && button->isVisible() && button->toolTip().isEmpty())
                silent << button->objectName();
        }
        const auto menus = desk.window().menuBar()->findChildren<QMenu *>();
        for (QMenu *menu : menus)
            silent << silentItems(*menu);
        QCOMPARE(silent.join(u'\n'), QString());
    }
};

TALLYLIGHT_TEST(TstReasons);
#include "tst_reasons.moc"
