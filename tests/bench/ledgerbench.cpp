#include "bench/ledgerbench.h"

#include "bench/report.h"
#include "core/future.h"
#include "ledger/ledger.h"

#include <QEventLoop>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace tallylight::tests::bench {

namespace {

/// Not QTest::qWaitFor, which checks only every ten milliseconds.
template <class T> void waitFor(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    whenReady(future, &loop, [&](const Result<T> &result) {
        if (!result)
            qFatal("ledger: %s", qPrintable(result.error().serverText));
        loop.quit();
    });
    loop.exec();
}

void must(QSqlQuery &query, const QString &statement)
{
    if (!query.exec(statement))
        qFatal("SQLite refuses %s", qPrintable(statement));
}

QSqlQuery plainTable(const QSqlDatabase &db)
{
    QSqlQuery query(db);
    must(query, u"PRAGMA journal_mode = WAL"_s);
    must(query, u"PRAGMA synchronous = FULL"_s);
    must(query,
         u"CREATE TABLE step (seq INTEGER PRIMARY KEY AUTOINCREMENT, subject TEXT NOT NULL,"
         " at_ms INTEGER NOT NULL, kind TEXT NOT NULL, args TEXT NOT NULL) STRICT"_s);
    must(query, u"CREATE INDEX step_subject ON step(subject, seq)"_s);
    return query;
}

} // namespace

void measureLedger(const QString &folder)
{
    Ledger ledger(folder + u"/measured.sqlite"_s);
    waitFor(ledger.open());
    QList<double> ours;
    QList<double> plain;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        db.setDatabaseName(folder + u"/plain.sqlite"_s);
        if (!db.open())
            qFatal("SQLite does not open");
        QSqlQuery query = plainTable(db);
        for (int i = 0; i < 300; ++i) { // alternating, so that a busy disk affects both
            QElapsedTimer timer;
            timer.start();
            waitFor(
                ledger.commit({AppendStep{{.subject = u"run/sample/1"_s, .atMs = i, .kind = u"sent"_s}}}));
            ours << millisecondsOf(timer);
            timer.start();
            must(query, u"BEGIN IMMEDIATE"_s);
            must(query,
                 u"INSERT INTO step (subject, at_ms, kind, args) VALUES ('run/sample/1', %1, 'sent', '{}')"_s
                     .arg(i));
            must(query, u"COMMIT"_s);
            plain << millisecondsOf(timer);
        }
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
    Report::printHeading(u"Ledger, WAL, synchronous=FULL"_s);
    Report::print(u"one step, from the window's thread until it is told: on the disk"_s, ours);
    Report::print(u"the same row in SQLite alone, no thread in between"_s, plain);
    Report::thatIsThePeer();
}

} // namespace tallylight::tests::bench
