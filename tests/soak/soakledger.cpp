#include "soakledger.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

QList<StopOrder> stopOrders(const QString &ledgerFile)
{
    QList<StopOrder> orders;
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"soak"_s);
        db.setDatabaseName(ledgerFile);
        db.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!db.open())
            qFatal("the ledger cannot be read");
        QSqlQuery query(db);
        query.exec(u"SELECT subject, state, outcome FROM operation"_s);
        while (query.next())
            orders.append({query.value(0).toString().section(u'/', 1), query.value(1).toString(),
                           query.value(2).toString()});
    }
    QSqlDatabase::removeDatabase(u"soak"_s);
    return orders;
}

} // namespace tallylight::tests
