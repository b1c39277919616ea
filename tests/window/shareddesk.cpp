#include "window/shareddesk.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

#include <algorithm>

namespace tallylight::tests {

namespace {

/// The innermost first, without a question about what was not sent.
void closeWhatIsOpen()
{
    constexpr int deepest = 8; // what does not close is no reason to stay here
    for (int i = 0; i < deepest && QApplication::activePopupWidget() != nullptr; ++i)
        QApplication::activePopupWidget()->close();
    for (int i = 0; i < deepest; ++i) {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->done(QDialog::Rejected);
    }
    driver::settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

Desk *SharedDesk::filled(const QString &language, qreal points)
{
    if (m_desk && m_language == language && m_points == points)
        return m_desk.get();
    m_desk.reset();
    m_letters = std::make_unique<Letters>(points);
    m_desk = std::make_unique<Desk>(language);
    m_language = language;
    m_points = points;
    return m_desk->openFilled() ? m_desk.get() : nullptr;
}

void SharedDesk::beforeRow()
{
    if (m_function == QTest::currentTestFunction())
        return;
    m_desk.reset();
    m_letters.reset();
    m_function = QTest::currentTestFunction();
}

void SharedDesk::afterRow()
{
    if (!m_desk)
        return;
    closeWhatIsOpen();
    if (QTest::currentTestFailed() || !isTidy())
        m_desk.reset();
}

bool SharedDesk::isTidy() const
{
    const auto windows = QApplication::topLevelWidgets();
    return std::ranges::all_of(windows, [this](const QWidget *window) {
        return window == &m_desk->window() ? window->isVisible() : !window->isVisible();
    });
}

} // namespace tallylight::tests
