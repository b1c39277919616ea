#include "team/toldledger.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

ToldLedger toldLedger(const QString &ledgerFile)
{
    ToldLedger told;
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"told"_s);
        db.setDatabaseName(ledgerFile);
        db.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!db.open())
            qFatal("the ledger cannot be read");
        QSqlQuery query(db);
        const auto read = [&](const QString &statement, const auto &onRow) {
            if (!query.exec(statement))
                qFatal("%s", qPrintable(query.lastError().text()));
            while (query.next())
                onRow();
        };
        read(u"SELECT count(*) FROM outbox"_s, [&] { told.untold = query.value(0).toInt(); });
        // What it sees of a colleague's recording is not told, but what it does about it is.
        read(u"SELECT s.id, s.kind, r.uuid, r.owner = '' OR s.kind IN ('stopRequested', 'stopSent', "
             u"'stopOutcome')"
             " FROM step s JOIN recording r ON s.subject = 'rec/' || r.uuid"
             " WHERE json_extract(s.args, '$.by') IS NULL"_s,
             [&] {
                 if (query.value(3).toBool())
                     told.own << query.value(0).toUuid();
                 if (query.value(1).toString() == u"stopSent")
                     ++told.sends[query.value(2).toUuid()];
             });
        read(u"SELECT id FROM step WHERE id <> ''"_s, [&] { told.all << query.value(0).toUuid(); });
    }
    QSqlDatabase::removeDatabase(u"told"_s);
    return told;
}

} // namespace tallylight::tests
