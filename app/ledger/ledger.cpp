#include "ledger/ledger.h"

#include "ledger/ledgerfile.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace tallylight {

Ledger::Ledger(QString file, std::function<void(const Step &)> onCommitted, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_ledgerFile(std::make_unique<LedgerFile>(m_file, std::move(onCommitted)))
    , m_worker(new QObject)
{
    m_thread.setObjectName(u"ledger"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Ledger::~Ledger()
{
    // Queued behind everything else, because SQLite must be closed on the thread that opened it.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_ledgerFile.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

/// The result returns through this object's event loop: a future completed on the worker could be ready
/// before the caller has attached its continuation, and would check the continuation's context on the wrong
/// thread.
template <class T, class Work> QFuture<T> Ledger::enqueue(Work work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    auto future = promise->future();
    ++m_unanswered;
    QMetaObject::invokeMethod(
        m_worker,
        [this, promise, work = std::move(work)] {
            QMetaObject::invokeMethod(
                this,
                [this, promise, result = work()] {
                    --m_unanswered;
                    promise->addResult(result);
                    promise->finish();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<LedgerContents>> Ledger::open()
{
    return enqueue<Result<LedgerContents>>([this] { return m_ledgerFile->open(); });
}

QFuture<Result<QString>> Ledger::setAside(QString stamp)
{
    return enqueue<Result<QString>>(
        [this, stamp = std::move(stamp)] { return m_ledgerFile->setAside(stamp); });
}

QFuture<Result<Done>> Ledger::saveAgain()
{
    return enqueue<Result<Done>>([this] { return m_ledgerFile->saveAgain(); });
}

QFuture<Result<Done>> Ledger::commit(QList<LedgerChange> changes)
{
    return enqueue<Result<Done>>(
        [this, changes = std::move(changes)] { return m_ledgerFile->commit(changes); });
}

QFuture<Result<QList<Step>>> Ledger::history(QString subject)
{
    return enqueue<Result<QList<Step>>>(
        [this, subject = std::move(subject)] { return m_ledgerFile->history(subject); });
}

QFuture<Result<QList<Step>>> Ledger::recentActivity(int limit)
{
    return enqueue<Result<QList<Step>>>([this, limit] { return m_ledgerFile->recentActivity(limit); });
}

QFuture<Result<Untold>> Ledger::untold(QUuid connection, int limit)
{
    return enqueue<Result<Untold>>(
        [this, connection, limit] { return m_ledgerFile->untold(connection, limit); });
}

QFuture<Result<QSet<QUuid>>> Ledger::known(QList<QUuid> steps)
{
    return enqueue<Result<QSet<QUuid>>>(
        [this, steps = std::move(steps)] { return m_ledgerFile->known(steps); });
}

QFuture<Result<QSet<QString>>> Ledger::removedRuns(QUuid connection, QStringList runKeys)
{
    return enqueue<Result<QSet<QString>>>([this, connection, keys = std::move(runKeys)] {
        return m_ledgerFile->removedRuns(connection, keys);
    });
}

} // namespace tallylight
