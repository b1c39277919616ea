#pragma once

#include "operations/operations.h"
#include "watching/notifier.h"

#include <QObject>

namespace tallylight::ui {

/// Notifies the desktop about what happened to test runs by itself, and what a rule is about to stop, while
/// no window of this program has the keyboard focus: whoever looks at the window sees it there. GUI thread.
class RunNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunNotices)

public:
    /// The notifier must outlive it.
    RunNotices(const Operations &operations, Notifier &notifier, QObject *parent = nullptr);

Q_SIGNALS:
    /// A notification was clicked: show the window with this run.
    void runWanted(const tallylight::RunKey &key);
    /// The same for something that is not a run.
    void windowWanted();

private:
    void tell(const RunKey &key, wallarm::WatchEvent event);
    void open(const QString &tag);

    const Operations &m_operations;
    Notifier &m_notifier;
};

} // namespace tallylight::ui
