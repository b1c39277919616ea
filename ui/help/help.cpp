#include "help/help.h"

#include "common/language.h"
#include "help/helpplaces.h"
#include "help/helpwindow.h"
#include "help/shortcutsheet.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

namespace tallylight::ui {

Help::Help(const Languages &languages, QMainWindow &window)
    : QObject(&window), m_languages(languages), m_mainWindow(window)
{
    qApp->installEventFilter(this);
    // Queued: the window's actions have their new words by then.
    connect(
        &languages, &Languages::changed, this,
        [this] {
            if (m_help)
                m_help->reload();
        },
        Qt::QueuedConnection);
}

Help::~Help() = default;

void Help::openHere()
{
    open(helpTopicFor(QApplication::focusWidget()));
}

void Help::open(HelpTopic topic)
{
    window().showTopic(topic);
}

void Help::openShortcuts()
{
    window().showShortcuts();
}

HelpWindow &Help::window()
{
    if (!m_help) {
        m_help = std::make_unique<HelpWindow>(
            m_languages, [this](const QString &title) { return htmlOf(title, shortcutsOf(m_mainWindow)); });
    }
    return *m_help;
}

bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == HelpRequest::kind()) {
        open(static_cast<HelpRequest *>(event)->topic);
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool inHelp = m_help && static_cast<QWidget *>(watched)->window() == m_help.get();
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier && !inHelp) {
            open(helpTopicFor(static_cast<QWidget *>(watched)));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tallylight::ui
