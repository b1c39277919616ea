#pragma once

#include "operations/activitylog.h"
#include "stores/runkey.h"

#include <QList>
#include <QWidget>

class QLabel;
class QTreeWidget;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

/// What this program did to a run, newest first, from the ledger. Reads it only while visible.
class HistoryTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryTab)

public:
    explicit HistoryTab(Operations &operations, QWidget *parent = nullptr);

    /// A null key: no run.
    void setRun(const RunKey &key);
    void retranslate();

private:
    void showEvent(QShowEvent *event) override;
    void load();
    void fill();

    Operations &m_operations;
    RunKey m_key;
    QList<Step> m_steps;
    bool m_isStale = true;
    QTreeWidget *m_list;
    QLabel *m_empty;
};

} // namespace tallylight::ui
