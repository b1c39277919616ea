#pragma once

#include "operations/operations.h"
#include "watching/notifier.h"

#include <QObject>

namespace tallylight::ui {

/// Tells the desktop what happened to test runs by itself, and what is about to be stopped by a rule, while
/// no window of this program has the keyboard: who looks at the window sees it there. GUI thread.
class RunNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunNotices)

public:
    /// The notifier must outlive it.
    RunNotices(const Operations &operations, Notifier &notifier, QObject *parent = nullptr);

Q_SIGNALS:
    /// A notification was clicked: the window is wanted, with this run.
    void runWanted(const tallylight::RunKey &key);
    /// The same for something that is no run.
    void windowWanted();

private:
    void tell(const RunKey &key, wallarm::WatchEvent event);
    void open(const QString &tag);

    Operations m_operations;
    Notifier &m_notifier;
};

} // namespace tallylight::ui
