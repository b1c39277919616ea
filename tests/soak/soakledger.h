#pragma once

#include <QList>
#include <QString>

namespace tallylight::tests {

/// What a ledger that no one has open says about one request to stop.
struct StopOrder
{
    QString recording; ///< UUID
    QString state; ///< of the operation
    QString outcome;
};

[[nodiscard]] QList<StopOrder> stopOrders(const QString &ledgerFile);

} // namespace tallylight::tests
