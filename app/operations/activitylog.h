#pragma once

#include "ledger/rows.h"

#include <QObject>

namespace tallylight {

class Ledger;

/// What the program did, newest first, as codes and arguments; the sentences are made in ui/activity.
class ActivityLog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityLog)

public:
    explicit ActivityLog(Ledger &ledger, QObject *parent = nullptr);

    [[nodiscard]] const QList<Step> &recent() const { return m_recent; }
    /// Called by the journal for each committed step.
    void note(const Step &step);
    /// Reads the last few hundred steps of earlier days.
    void load();

Q_SIGNALS:
    void changed();

private:
    Ledger &m_ledger;
    QList<Step> m_recent;
};

} // namespace tallylight
