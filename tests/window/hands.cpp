#include "window/hands.h"

#include "tour/driver.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {

/// Without a window manager, nothing moves the keyboard focus when a dialog closes.
QWindow *activeWindow()
{
    driver::settle();
    if (const QWidget *popup = QApplication::activePopupWidget())
        return popup->windowHandle();
    QWidget *top = QApplication::activeModalWidget();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        if (top == nullptr && each->isVisible() && qobject_cast<QMainWindow *>(each) != nullptr)
            top = each;
    }
    const bool active =
        top != nullptr && (top->activateWindow(), driver::waitFor([top] { return top->isActiveWindow(); }));
    if (!active)
        qFatal("no window has the keyboard");
    return top->windowHandle();
}

} // namespace

QWidget *keyboardFocus()
{
    (void)activeWindow();
    return QApplication::focusWidget();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const QPointer<QWindow> window = activeWindow();
    QTest::keyPress(window.data(), key, modifiers);
    if (window) // the key may have closed it
        QTest::keyRelease(window.data(), key, modifiers);
    driver::settle();
}

void pressMenuKey()
{
    QWidget *focus = keyboardFocus();
    if (focus == nullptr)
        qFatal("no widget has the keyboard");
    const QPoint place = focus->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, focus->mapToGlobal(place));
    QApplication::sendEvent(focus, &event);
    driver::settle();
}

bool chooseByKeys(const QString &action)
{
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (menu == nullptr)
        return false;
    for (qsizetype i = 0; i < menu->actions().size(); ++i) {
        press(Qt::Key_Down);
        if (menu->activeAction() == nullptr || menu->activeAction()->objectName() != action)
            continue;
        press(Qt::Key_Return);
        return true;
    }
    return false;
}

bool chooseByMouse(QMainWindow &window, const QStringList &menus, const QString &action)
{
    QWidget *above = window.menuBar();
    const auto placeOf = [&above](QAction *item) {
        const auto *bar = qobject_cast<QMenuBar *>(above);
        return (bar != nullptr ? bar->actionGeometry(item)
                               : static_cast<QMenu *>(above)->actionGeometry(item))
            .center();
    };
    for (const QString &name : menus) {
        auto *menu = window.findChild<QMenu *>(name);
        if (menu == nullptr)
            return false;
        const QPoint place = placeOf(menu->menuAction());
        const auto isOpen = [menu] { return menu->isVisible(); };
        bool hasOpened = false;
        // A menu whose items change while it waits to open does not open, until the mouse moves again.
        for (int moves = 0; moves < 20 && !hasOpened; ++moves) {
            QTest::mouseMove(above, place - QPoint(1, 0)); // a menu ignores the first move
            QTest::mouseMove(above, place);
            // A menu inside of another opens by itself; Qt 6.8 may close it again when it is clicked, too.
            if (above == window.menuBar())
                QTest::mouseClick(above, Qt::LeftButton, {}, place);
            hasOpened = driver::waitFor(isOpen, longestWait / 20);
        }
        if (!hasOpened)
            return false;
        driver::settle();
        above = menu;
    }
    const auto items = above->actions();
    for (QAction *item : items) {
        if (item->objectName() != action || !item->isEnabled())
            continue;
        QTest::mouseMove(above, placeOf(item));
        QTest::mouseClick(above, Qt::LeftButton, {}, placeOf(item));
        driver::settle();
        return true;
    }
    return false;
}

void clickRow(QAbstractItemView &table, int row, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = table.model()->index(row, 1);
    table.scrollTo(index);
    driver::settle();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, table.visualRect(index).center());
    driver::settle();
}

QWidget *await(const QString &objectName)
{
    QWidget *widget = driver::await(objectName);
    // Until then its contents may be squeezed to nothing.
    const bool there = driver::waitFor(
        [widget] { return widget->window()->windowHandle()->isExposed() && !widget->size().isEmpty(); });
    if (!there)
        qFatal("out of sight: %s", qPrintable(objectName));
    return widget;
}

void click(const QString &objectName)
{
    (void)await(objectName);
    driver::click(objectName);
}

void paste(const QString &field, const QString &text)
{
    QWidget *widget = await(field);
    QTest::mouseClick(widget, Qt::LeftButton);
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier);
    }
    driver::settle();
}

bool gone(const QString &objectName)
{
    return driver::waitFor([&] {
        const QWidget *widget = driver::find(objectName);
        return widget == nullptr || !widget->isVisible();
    });
}

QString fieldText(const QString &field)
{
    return qobject_cast<QLineEdit *>(driver::find(field))->text();
}

QString shownText(const QString &label)
{
    const auto *shown = qobject_cast<QLabel *>(driver::find(label));
    return shown != nullptr && shown->isVisible() ? shown->text() : QString();
}

} // namespace tallylight::tests
