#pragma once

#include "ledger/ledger.h"
#include "ledger/sql.h"

#include <QSqlDatabase>

namespace tallylight {

/// The file behind a Ledger, without its thread: every call is complete when it returns. All calls, including
/// the destructor, from one thread. Errors as in Ledger.
class LedgerFile final
{
public:
    LedgerFile(QString file, std::function<void(const Step &)> onCommitted);
    ~LedgerFile();
    Q_DISABLE_COPY_MOVE(LedgerFile)

    [[nodiscard]] Result<LedgerContents> open();
    [[nodiscard]] Result<QString> setAside(const QString &stamp);
    /// Writes a deleted file again, from what is still open.
    [[nodiscard]] Result<Done> saveAgain();
    [[nodiscard]] Result<Done> commit(QList<LedgerChange> changes);
    [[nodiscard]] Result<QList<Step>> history(const QString &subject) const;
    [[nodiscard]] Result<QList<Step>> recentActivity(int limit) const;
    [[nodiscard]] Result<Untold> untold(const QUuid &connection, int limit) const;
    [[nodiscard]] Result<QSet<QUuid>> known(const QList<QUuid> &steps) const;
    [[nodiscard]] Result<QSet<QString>> removedRuns(const QUuid &connection,
                                                    const QStringList &runKeys) const;

private:
    [[nodiscard]] Result<Done> connect(const QString &database, const QString &options);
    [[nodiscard]] Result<LedgerContents> openForWriting();
    [[nodiscard]] Result<LedgerContents> openForReading();
    /// Whether a transaction would reach the file that its name refers to.
    [[nodiscard]] Result<Done> mayWrite();
    void close();

    const QString m_file;
    const std::function<void(const Step &)> m_onCommitted;
    const QString m_connectionName;
    QSqlDatabase m_db;
    sql::Statements m_statements; ///< of m_db
    QByteArray m_identity; ///< of the open file
    bool m_forReadingOnly = false;
    std::optional<Error> m_failure; ///< why nothing can be done, until open() has succeeded
};

} // namespace tallylight
