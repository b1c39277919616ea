#include "ledger/sqliteversion.h"

#include "ledger/sql.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace tallylight {

QString sqliteVersion()
{
    const QString name = QUuid::createUuid().toString();
    QString version;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(u":memory:"_s);
        if (db.open())
            (void)sql::run(db, u"SELECT sqlite_version()"_s, {},
                           [&version](const QSqlQuery &row) { version = row.value(0).toString(); });
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace tallylight
