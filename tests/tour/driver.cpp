#include "tour/driver.h"

#include <QApplication>
#include <QDialog>
#include <QPainter>
#include <QPixmap>
#include <QPointer>
#include <QScreen>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tallylight::tests::driver {

QWidget *find(const QString &objectName)
{
    const auto windows = QApplication::topLevelWidgets();
    QWidget *hidden = nullptr;
    for (QWidget *window : windows) {
        if (window->objectName() == objectName)
            return window;
        const auto children = window->findChildren<QWidget *>(objectName);
        for (QWidget *child : children) {
            if (child->isVisible())
                return child;
            hidden = child;
        }
    }
    return hidden;
}

QWidget *await(const QString &objectName)
{
    QWidget *found = nullptr;
    const bool there = waitFor([&] {
        found = find(objectName);
        return found != nullptr && found->isVisible() && found->isEnabled();
    });
    if (!there)
        qFatal("not to be seen or not enabled: %s", qPrintable(objectName));
    return found;
}

void click(const QString &objectName)
{
    (void)await(objectName);
    settle();
    // Found anew: what has happened meanwhile may have put another one in its place.
    QTest::mouseClick(await(objectName), Qt::LeftButton);
    settle();
}

void type(const QString &objectName, const QString &text)
{
    QWidget *widget = await(objectName);
    QTest::mouseClick(widget, Qt::LeftButton);
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(widget, text);
    settle();
}

bool waitFor(const std::function<bool()> &condition, int milliseconds)
{
    return QTest::qWaitFor(condition, milliseconds);
}

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

bool picture(QWidget &window, const QString &file)
{
    // Until a dialog is exposed, the window manager decides its size. Others may die during the wait.
    const auto shown = window.findChildren<QDialog *>();
    for (const QPointer<QDialog> dialog : shown) {
        if (dialog && dialog->isVisible())
            (void)QTest::qWaitForWindowExposed(dialog);
    }
    settle();
    QPixmap shot = window.grab();
    // Dialogs are separate windows: paint them where they are over the main window, with the frame that the
    // window manager gives them.
    QPainter painter(&shot);
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *other : windows) {
        const bool isDialog = other->windowType() == Qt::Dialog;
        if (other == &window || !other->isVisible() || (!isDialog && other->windowType() != Qt::Popup))
            continue;
        const QRect frame =
            isDialog ? other->frameGeometry() : QRect(other->mapToGlobal(QPoint()), other->size());
        const bool isFramed = isDialog && frame != other->geometry();
        painter.drawPixmap(
            frame.topLeft() - window.mapToGlobal(QPoint()),
            isFramed ? other->screen()->grabWindow(0, frame.x(), frame.y(), frame.width(), frame.height())
                     : other->grab());
    }
    painter.end();
    return shot.save(file);
}

} // namespace tallylight::tests::driver
