#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QUuid>

namespace tallylight::tests {

/// What a program's ledger says about its team, also while the program runs.
struct ToldLedger
{
    int untold = 0; ///< rows of the outbox
    QSet<QUuid> own; ///< steps that the team has to know
    QSet<QUuid> all; ///< and those that it told
    QHash<QUuid, int> sends; ///< by recording: requests to stop it that were written before they left
};

[[nodiscard]] ToldLedger toldLedger(const QString &ledgerFile);

} // namespace tallylight::tests
