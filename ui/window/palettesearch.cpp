#include "window/palettesearch.h"

#include "common/accesskeys.h"
#include "common/errortext.h"
#include "common/menuwalk.h"
#include "common/searchtext.h"
#include "stores/stores.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr size_t rowsAtOnce = 4'000; // some milliseconds

class PaletteTexts
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::PaletteTexts)

public:
    //: In the command palette, beside the name of a test run; %1 is its ID
    static QString run(const QString &id) { return tr("Test run %1").arg(isolated(id)); }
    //: In the command palette, beside a channel; %1 is the recording's ID
    static QString recording(const QString &sid) { return tr("Cloud recording %1").arg(isolated(sid)); }
    //: In the command palette, beside an action of the tables' context menus
    static QString ofTables() { return tr("For the selected rows"); }
};

class ActionList
{
public:
    void add(const QString &about, QAction &action)
    {
        const bool shown = action.isVisible() && !action.isSeparator() && !action.text().isEmpty();
        if (!shown || m_seen.contains(&action))
            return;
        m_seen += &action;
        m_items << PaletteItem{.text = withoutAccessKey(action.text()),
                               .about = about,
                               .keys = action.shortcut().toString(QKeySequence::NativeText),
                               .why = action.isEnabled() ? QString() : action.statusTip(),
                               .action = &action};
    }

    [[nodiscard]] const QList<PaletteItem> &items() const { return m_items; }

private:
    QList<PaletteItem> m_items;
    QSet<const QAction *> m_seen;
};

} // namespace

bool hasAllWords(const QByteArray &folded, const QList<QByteArray> &words)
{
    return std::ranges::all_of(words, [&folded](const QByteArray &word) { return folded.contains(word); });
}

QList<PaletteItem> paletteActions(const QMainWindow &window)
{
    ActionList list;
    forEachMenuItem(window, [&list](const QString &menu, QAction &item) { list.add(menu, item); });
    const auto all = window.findChildren<QAction *>();
    for (QAction *action : all) {
        if (qobject_cast<ActionSet *>(action->parent()) != nullptr)
            list.add(PaletteTexts::ofTables(), *action);
    }
    return list.items();
}

PaletteSearch::PaletteSearch(const Stores &stores, QList<PaletteItem> actions, QObject *parent)
    : QObject(parent), m_stores(stores), m_actions(std::move(actions))
{
}

void PaletteSearch::search(const QString &query)
{
    m_words = foldedWithoutAccents(query).simplified().split(' ');
    m_words.removeAll(QByteArray());
    m_found.clear();
    m_runs = m_recordings = 0;
    searchActions();
    m_done = m_words.isEmpty();
    Q_EMIT changed();
    if (!m_done && !m_waiting) {
        m_waiting = true;
        QMetaObject::invokeMethod(this, &PaletteSearch::continueSearch, Qt::QueuedConnection);
    }
}

void PaletteSearch::searchActions()
{
    for (const PaletteItem &item : m_actions) {
        if (hasAllWords(foldedWithoutAccents(item.text + u' ' + item.about), m_words))
            m_found << item;
    }
}

void PaletteSearch::continueSearch()
{
    m_waiting = false;
    if (m_done)
        return;
    const size_t runs = m_stores.testRuns.all().size();
    const size_t recordings = m_stores.recordings.all().size();
    lookAtRecordings(std::min(recordings, m_recordings + rowsAtOnce));
    lookAtRuns(std::min(runs, m_runs + rowsAtOnce));
    m_done = m_found.size() >= most || (m_runs >= runs && m_recordings >= recordings);
    Q_EMIT changed();
    if (!m_done && !m_waiting) {
        m_waiting = true;
        QMetaObject::invokeMethod(this, &PaletteSearch::continueSearch, Qt::QueuedConnection);
    }
}

void PaletteSearch::lookAtRuns(size_t end)
{
    for (; m_runs < end && m_found.size() < most; ++m_runs) {
        const RunEntry &entry = m_stores.testRuns.all().at(m_runs);
        if (hasAllWords(foldedWithoutAccents(entry.title() + u' ' + entry.key.id), m_words))
            m_found << PaletteItem{
                .text = entry.title(), .about = PaletteTexts::run(entry.key.id), .run = entry.key};
    }
}

void PaletteSearch::lookAtRecordings(size_t end)
{
    for (; m_recordings < end && m_found.size() < most; ++m_recordings) {
        const RecordingEntry &entry = m_stores.recordings.all().at(m_recordings);
        const agora::Task &task = entry.task;
        const QStringList names{task.cname, task.sid, task.resourceId, task.uid};
        if (hasAllWords(foldedWithoutAccents(names.join(u' ')), m_words))
            m_found << PaletteItem{
                .text = task.cname, .about = PaletteTexts::recording(task.sid), .recording = entry.uuid};
    }
}

} // namespace tallylight::ui
