#pragma once

#include "core/result.h"
#include "ledger/rows.h"

#include <QFuture>
#include <QObject>

namespace tallylight {

class Ledger;

/// What the program did, newest first, as codes and arguments; ui/activity makes the sentences.
class ActivityLog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityLog)

public:
    explicit ActivityLog(Ledger &ledger, QObject *parent = nullptr);

    [[nodiscard]] const QList<Step> &recent() const { return m_recent; }
    /// Everything that was done to one subject, oldest first; errors are the ledger's.
    [[nodiscard]] QFuture<Result<QList<Step>>> history(const QString &subject);
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
