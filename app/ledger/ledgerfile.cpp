#include "ledger/ledgerfile.h"

#include "core/privatefile.h"
#include "ledger/migrations.h"
#include "ledger/outbox.h"
#include "ledger/reading.h"
#include "ledger/writing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
const QString driver = u"QSQLITE"_s;

/// Tells a file from another one with the same name; empty when there is none.
QByteArray identityOf(const QString &file)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(file).constData(), &found) != 0)
        return {};
    return QByteArray::number(quint64(found.st_dev)) + ':' + QByteArray::number(quint64(found.st_ino));
#else
    return QFile::exists(file) ? "there" : ""; // an open file cannot be deleted here
#endif
}

/// The form SQLite needs for a file that no one changes: it then creates no side files, for which there may
/// be no space or permission (sqlite.org/uri.html).
QString immutable(const QString &file)
{
    return QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) + u"?immutable=1"_s;
}

LedgerContents unwritable(LedgerContents contents, const Error &why)
{
    contents.unwritable = why;
    return contents;
}
} // namespace

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
    m_forReadingOnly = false;
    auto contents = openForWriting();
    if (!contents && contents.error().kind == ErrorKind::LedgerFailed) {
        if (const auto read = openForReading()) {
            contents = unwritable(*read, contents.error());
            m_forReadingOnly = true;
        }
    }
    if (contents) {
        m_identity = identityOf(m_file);
        m_failure.reset();
    } else {
        m_failure = contents.error();
        close();
    }
    return contents;
}

Result<Done> LedgerFile::connect(const QString &database, const QString &options)
{
    close();
    if (!QSqlDatabase::isDriverAvailable(driver))
        return Error{.kind = ErrorKind::LedgerNoDriver, .serverText = driver, .sent = false};
    m_db = QSqlDatabase::addDatabase(driver, m_connectionName);
    m_db.setDatabaseName(database);
    m_db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s + options);
    if (!m_db.open())
        return sql::failure(m_db.lastError());
    return Done{};
}

Result<LedgerContents> LedgerFile::openForWriting()
{
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return sql::failure(u"cannot make the folder"_s);
    makePrivateFile(m_file); // SQLite's side files copy its permissions
    const auto version = connect(m_file, {}).and_then([this](Done) { return inspect(m_db); });
    if (!version)
        return version.error();
    auto ready = upgrade(m_db, *version);
    // After the migrations, which may have to rebuild tables that others refer to.
    for (const QString &pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s})
        ready = ready.and_then([&](Done) { return sql::run(m_db, pragma); });
    if (!ready && *version < ledgerMigrations().size())
        return ready.error();
    if (ready && *version == 0)
        return LedgerContents(); // it was made just now
    const auto contents = reading::everything(m_db);
    return contents && !ready ? unwritable(*contents, ready.error()) : contents;
}

Result<LedgerContents> LedgerFile::openForReading()
{
    const auto read = [this](const QString &database, const QString &options) -> Result<LedgerContents> {
        const auto version = connect(database, options).and_then([this](Done) { return inspect(m_db); });
        if (!version)
            return version.error();
        if (*version < ledgerMigrations().size())
            return sql::failure(u"made by an older version"_s);
        return reading::everything(m_db);
    };
    const QString readOnly = u";QSQLITE_OPEN_READONLY"_s;
    auto contents = read(m_file, readOnly);
    // Only without a write-ahead log: its transactions would be skipped.
    if (!contents && QFileInfo(m_file + u"-wal"_s).size() == 0)
        contents = read(immutable(m_file), readOnly + u";QSQLITE_OPEN_URI"_s);
    return contents;
}

void LedgerFile::close()
{
    m_statements.clear();
    m_db = {};
    if (QSqlDatabase::contains(m_connectionName))
        QSqlDatabase::removeDatabase(m_connectionName);
}

Result<QString> LedgerFile::setAside(const QString &stamp)
{
    close();
    m_failure = sql::failure(u"the ledger has not been opened"_s);
    const QString kept = m_file + u".set-aside-"_s + stamp;
    for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (QFileInfo::exists(m_file + part) && !QDir().rename(m_file + part, kept + part))
            return sql::failure(u"cannot rename "_s + QFileInfo(m_file + part).fileName());
    }
    return kept;
}

Result<Done> LedgerFile::saveAgain()
{
    if (m_failure)
        return *m_failure;
    if (const QByteArray there = identityOf(m_file); !there.isEmpty()) {
        if (there == m_identity)
            return Done{};
        return sql::failure(u"another file has taken its place"_s);
    }
    makePrivateFile(m_file); // SQLite's side files copy its permissions
    if (auto copied = sql::run(m_db, u"VACUUM INTO ?"_s, {m_file}); !copied)
        return copied;
    const auto opened = open();
    return opened ? Result<Done>(Done{}) : Result<Done>(opened.error());
}

Result<Done> LedgerFile::mayWrite()
{
    if (m_failure)
        return *m_failure;
    if (m_forReadingOnly) {
        // By now there may be space again.
        const auto opened = open();
        if (!opened)
            return opened.error();
        if (opened->unwritable)
            return *opened->unwritable;
    }
    if (identityOf(m_file) != m_identity) {
        return Error{.kind = ErrorKind::LedgerGone,
                     .serverText = u"deleted or replaced while it was open"_s,
                     .sent = false};
    }
    return Done{};
}

Result<Done> LedgerFile::commit(QList<LedgerChange> changes)
{
    if (auto may = mayWrite(); !may)
        return may;
    if (changes.isEmpty())
        return Done{};
    auto result = sql::inTransaction(m_db, m_statements, [&]() -> Result<Done> {
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

Result<Untold> LedgerFile::untold(const QUuid &connection, int limit) const
{
    if (m_failure)
        return *m_failure;
    return outbox::untold(m_db, connection, limit);
}

Result<QSet<QUuid>> LedgerFile::known(const QList<QUuid> &steps) const
{
    if (m_failure)
        return *m_failure;
    return outbox::known(m_db, steps);
}

Result<QSet<QString>> LedgerFile::removedRuns(const QUuid &connection, const QStringList &runKeys) const
{
    if (m_failure)
        return *m_failure;
    return outbox::removedRuns(m_db, connection, runKeys);
}

} // namespace tallylight
