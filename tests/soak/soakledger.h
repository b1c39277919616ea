#pragma once

#include <QList>
#include <QString>

namespace tallylight::tests {

/// What a ledger nobody has open says of one order to stop.
struct StopOrder
{
    QString recording; ///< UUID
    QString state; ///< of the operation
    QString outcome;
};

[[nodiscard]] QList<StopOrder> stopOrders(const QString &ledgerFile);

} // namespace tallylight::tests
