#pragma once

#include "stores/runkey.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QUuid>

#include <optional>

class QAction;
class QMainWindow;

namespace tallylight {
class Stores;
}

namespace tallylight::ui {

/// One line of the command palette: something to do, a test run, or a cloud recording.
struct PaletteItem
{
    QString text;
    QString about; ///< where it is, or what it is
    QString keys; ///< the shortcut
    QString why; ///< why it cannot be done now; empty: it can
    QPointer<QAction> action;
    std::optional<RunKey> run;
    QUuid recording;
};

/// All of the query's words are in the text; both are as folded() makes them.
[[nodiscard]] bool hasAllWords(const QByteArray &folded, const QList<QByteArray> &words);

/// What can be done in a window: what is in its menus, and what is offered for its tables' rows.
[[nodiscard]] QList<PaletteItem> paletteActions(const QMainWindow &window);

/// Searches actions, runs and recordings. Of a hundred thousand runs, it looks at a few thousand in each turn
/// of the event loop, so the window does not stand still, and stops when there is enough to show. GUI thread.
class PaletteSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteSearch)

public:
    static constexpr qsizetype most = 60;

    /// The stores must outlive it.
    PaletteSearch(const Stores &stores, QList<PaletteItem> actions, QObject *parent);

    /// Begins anew. Without words: all actions, no rows.
    void search(const QString &query);
    [[nodiscard]] const QList<PaletteItem> &found() const { return m_found; }
    [[nodiscard]] bool isDone() const { return m_done; }

Q_SIGNALS:
    /// There is more at the end of found(), or it is done.
    void changed();

private:
    void searchActions();
    void continueSearch();
    void lookAtRuns(size_t end);
    void lookAtRecordings(size_t end);

    const Stores &m_stores;
    const QList<PaletteItem> m_actions;
    QList<QByteArray> m_words;
    QList<PaletteItem> m_found;
    size_t m_runs = 0; ///< how many of them have been looked at
    size_t m_recordings = 0;
    bool m_done = true;
    bool m_waiting = false; ///< a turn is coming
};

} // namespace tallylight::ui
