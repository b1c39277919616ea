#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace tallylight::tests {

/// Looks into the ledger's file from outside the program.
class LedgerView final
{
public:
    explicit LedgerView(const QString &file)
        : m_db(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("view")))
    {
        m_db.setDatabaseName(file);
        m_db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!m_db.open())
            qFatal("the ledger cannot be read");
    }
    ~LedgerView()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(QStringLiteral("view"));
    }
    Q_DISABLE_COPY_MOVE(LedgerView)

    /// The rows of the answer, each as its columns' texts.
    [[nodiscard]] QList<QStringList> rows(const QString &statement, const QVariantList &values = {}) const
    {
        QSqlQuery query(m_db);
        query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            qFatal("not a statement: %s", qPrintable(statement));
        QList<QStringList> all;
        while (query.next()) {
            all.append(QStringList());
            for (int i = 0; query.value(i).isValid(); ++i)
                all.last() << query.value(i).toString();
        }
        return all;
    }
    [[nodiscard]] int number(const QString &statement, const QVariantList &values = {}) const
    {
        return rows(statement, values).value(0).value(0).toInt();
    }

private:
    QSqlDatabase m_db;
};

} // namespace tallylight::tests
