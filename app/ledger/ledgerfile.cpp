#include "ledger/ledgerfile.h"

#include "ledger/migrations.h"
#include "ledger/reading.h"
#include "ledger/sql.h"
#include "ledger/writing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tallylight {

LedgerFile::LedgerFile(QString file, std::function<void(const Step &)> onCommitted)
    : m_file(std::move(file))
    , m_onCommitted(std::move(onCommitted))
    , m_connectionName(u"ledger-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_failure(sql::failure(u"the ledger has not been opened"_s))
{
}

LedgerFile::~LedgerFile()
{
    close();
}

Result<LedgerContents> LedgerFile::open()
{
    auto contents = openAndRead();
    if (contents) {
        m_failure.reset();
    } else {
        m_failure = contents.error();
        close();
    }
    return contents;
}

Result<LedgerContents> LedgerFile::openAndRead()
{
    close();
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return sql::failure(u"cannot make the folder"_s);
    // Account names are nobody else's business on a shared computer; SQLite's side files copy the rights.
    if (QFile file(m_file); !file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_db.setDatabaseName(m_file);
    m_db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_db.open())
        return sql::failure(m_db.lastError());
    if (auto done = migrate(m_db); !done)
        return done.error();
    // After the migrations, which may have to rebuild tables that others refer to.
    for (const QString &pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (auto done = sql::run(m_db, pragma); !done)
            return done.error();
    }
    return reading::everything(m_db);
}

void LedgerFile::close()
{
    m_db = {};
    if (QSqlDatabase::contains(m_connectionName))
        QSqlDatabase::removeDatabase(m_connectionName);
}

Result<Done> LedgerFile::commit(QList<LedgerChange> changes)
{
    if (m_failure)
        return *m_failure;
    auto result = sql::inTransaction(m_db, [&]() -> Result<Done> {
        for (LedgerChange &change : changes) {
            if (auto done = writing::apply(m_db, change); !done)
                return done;
        }
        return Done{};
    });
    if (result && m_onCommitted) {
        for (const LedgerChange &change : std::as_const(changes)) {
            if (const auto *append = std::get_if<AppendStep>(&change))
                m_onCommitted(append->step);
        }
    }
    return result;
}

Result<QList<Step>> LedgerFile::history(const QString &subject) const
{
    if (m_failure)
        return *m_failure;
    return reading::history(m_db, subject);
}

Result<QList<Step>> LedgerFile::recentActivity(int limit) const
{
    if (m_failure)
        return *m_failure;
    return reading::recentActivity(m_db, limit);
}

} // namespace tallylight
