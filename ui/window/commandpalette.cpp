#include "window/commandpalette.h"

#include "common/searchbuttons.h"
#include "core/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPointer>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int paletteLetters = 90;
constexpr int paletteLines = 14;
constexpr int textColumn = 0;
constexpr int keysColumn = 1;
constexpr int aboutColumn = 2;

} // namespace

CommandPalette::CommandPalette(const Stores &stores, QMainWindow &window)
    : Translated(&window)
    , m_window(window)
    , m_search(new PaletteSearch(stores, paletteActions(window), this))
    , m_field(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setObjectName(u"paletteField"_s);
    new SearchButtons(*m_field);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    // A single long ID must not leave the names without room.
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(keysColumn, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    m_note->setObjectName(u"paletteNote"_s);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    resize(QSize(paletteLetters * fontMetrics().averageCharWidth(), paletteLines * 2 * fontMetrics().height())
               .boundedTo(window.size()));
    connect(m_field, &QLineEdit::textChanged, m_search, &PaletteSearch::search);
    connect(m_search, &PaletteSearch::changed, this, &CommandPalette::showFound);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CommandPalette::sayWhatIsThere);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &CommandPalette::choose);
    retranslate();
    m_search->search({});
    m_field->setFocus();
}

/// Only what is new: what is there keeps its place while the search continues.
void CommandPalette::showFound()
{
    const QList<PaletteItem> &found = m_search->found();
    const auto matches = [this, &found](int row) {
        return row < found.size()
            && m_list->topLevelItem(row)->text(textColumn) == oneLine(found.at(row).text)
            && m_list->topLevelItem(row)->text(aboutColumn) == oneLine(found.at(row).about);
    };
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (!matches(row)) {
            while (m_list->topLevelItemCount() > row)
                delete m_list->topLevelItem(row);
        }
    }
    for (int row = m_list->topLevelItemCount(); row < found.size(); ++row) {
        const PaletteItem &item = found.at(row);
        auto *line = new QTreeWidgetItem({oneLine(item.text), item.keys, oneLine(item.about)});
        if (item.action != nullptr && !item.action->isEnabled()) {
            for (const int column : {textColumn, keysColumn, aboutColumn})
                line->setForeground(column, palette().brush(QPalette::Disabled, QPalette::Text));
        }
        m_list->addTopLevelItem(line);
    }
    if (m_list->currentItem() == nullptr && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    sayWhatIsThere();
}

const PaletteItem *CommandPalette::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_search->found().size() ? &m_search->found().at(row) : nullptr;
}

void CommandPalette::sayWhatIsThere()
{
    const PaletteItem *item = current();
    QString note;
    if (item == nullptr && m_search->isDone()) {
        //: In the command palette: no action, test run or recording has these words
        note = tr("Nothing was found.");
    } else if (item != nullptr && item->action != nullptr && !item->action->isEnabled()) {
        //: In the command palette: this action cannot be done now, and its reason is unknown
        note = item->why.isEmpty() ? tr("This is not possible now.") : item->why;
    }
    m_note->setText(note);
    m_note->setAccessibleName(note);
}

void CommandPalette::choose()
{
    const PaletteItem *item = current();
    if (item == nullptr)
        return;
    const PaletteItem chosen = *item;
    if (chosen.action != nullptr && !chosen.action->isEnabled())
        return sayWhatIsThere();
    accept();
    if (chosen.run)
        Q_EMIT runWanted(*chosen.run);
    else if (!chosen.recording.isNull())
        Q_EMIT recordingWanted(chosen.recording);
    else if (chosen.action != nullptr)
        // Queued: the window has the keyboard again by then.
        QMetaObject::invokeMethod(chosen.action.data(), &QAction::trigger, Qt::QueuedConnection);
}

/// The field has the letters, the list the arrows: each hands over what is the other's.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose();
        return true;
    }
    const bool moves = key->key() == Qt::Key_Down || key->key() == Qt::Key_PageDown;
    if (watched == m_field && moves && m_list->topLevelItemCount() > 0) {
        m_list->setFocus();
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem()) + 1;
        m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
        return true;
    }
    const bool first = m_list->currentItem() == m_list->topLevelItem(0);
    const bool types = !key->text().isEmpty() && key->text().at(0).isPrint();
    if (watched == m_list
        && (types || key->key() == Qt::Key_Backspace || (key->key() == Qt::Key_Up && first))) {
        m_field->setFocus();
        if (key->key() == Qt::Key_Backspace)
            m_field->backspace();
        else if (types)
            m_field->insert(key->text());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::retranslate()
{
    //: Title of the window that finds actions, test runs and recordings by their names
    setWindowTitle(tr("Find an action, a run or a recording"));
    //: In the empty field of the command palette
    m_field->setPlaceholderText(tr("Name, ID or channel"));
    m_field->setAccessibleName(windowTitle());
    //: For screen readers: the list in the command palette
    m_list->setAccessibleName(tr("What was found"));
    showFound();
}

} // namespace tallylight::ui
