#include "credentials/keychainstore.h"

#include "credentials/keyringlock.h"

#include <qt6keychain/keychain.h>

using namespace std::chrono_literals;

namespace tallylight {

namespace {
constexpr milliseconds jobTimeout = 20s;
constexpr milliseconds unlockTimeout = 2min;

Error failure(ErrorKind kind)
{
    return {.kind = kind, .sent = false};
}

Error failureOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return failure(ErrorKind::CredentialMissing);
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return failure(ErrorKind::KeychainDenied);
    case QKeychain::NoError:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // how a missing service is reported in practice
        break;
    }
    return failure(ErrorKind::KeychainUnavailable);
}

/// A promise that several parties may try to finish: the job, the lock check, the timeout.
template <class T> class Pending final
{
public:
    Pending() { m_promise.start(); }
    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }
    [[nodiscard]] bool isDone() const { return m_done; }
    void finish(Result<T> result)
    {
        if (std::exchange(m_done, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_done = false;
};

/// Runs `job` unless the keychain is locked; `valueOf` reads the result if it succeeded.
template <class T, class Job, class ValueOf>
QFuture<Result<T>> run(Clock &clock, QObject &context, Job *job, const QString &key, ValueOf valueOf)
{
    job->setAutoDelete(false);
    job->setKey(key);
    const std::shared_ptr<Job> owner(job, [](Job *finished) { finished->deleteLater(); });
    const auto pending = std::make_shared<Pending<T>>();
    clock.after(jobTimeout, &context, [pending] { pending->finish(failure(ErrorKind::KeychainSilent)); });
    askKeyringState(&context, [&context, pending, owner, valueOf](KeyringState state) {
        if (pending->isDone())
            return;
        if (state == KeyringState::Locked) {
            pending->finish(failure(ErrorKind::KeychainLocked));
            return;
        }
        // QtKeychain cannot cancel: a job keeps itself alive until it returns, however late.
        QObject::connect(owner.get(), &QKeychain::Job::finished, &context, [pending, owner, valueOf] {
            pending->finish(owner->error() == QKeychain::NoError ? Result<T>(valueOf(*owner))
                                                                 : Result<T>(failureOf(owner->error())));
        });
        owner->start();
    });
    return pending->future();
}
} // namespace

KeychainStore::KeychainStore(Clock &clock, QString service)
    : m_clock(clock), m_service(std::move(service)) { }

QFuture<Result<QString>> KeychainStore::read(const QString &key)
{
    return run<QString>(m_clock, m_context, new QKeychain::ReadPasswordJob(m_service), key,
                        [](const QKeychain::ReadPasswordJob &job) { return job.textData(); });
}

QFuture<Result<Done>> KeychainStore::write(const QString &key, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret);
    return run<Done>(m_clock, m_context, job, key, [](const QKeychain::Job &) { return Done{}; });
}

QFuture<Result<Done>> KeychainStore::remove(const QString &key)
{
    return run<Done>(m_clock, m_context, new QKeychain::DeletePasswordJob(m_service), key,
                     [](const QKeychain::Job &) { return Done{}; });
}

QFuture<Result<Done>> KeychainStore::unlock()
{
    const auto pending = std::make_shared<Pending<Done>>();
    m_clock.after(unlockTimeout, &m_context,
                  [pending] { pending->finish(failure(ErrorKind::KeychainLocked)); });
    askToUnlockKeyring(&m_context, [this, pending] {
        askKeyringState(&m_context, [pending](KeyringState state) {
            if (state == KeyringState::Locked)
                pending->finish(failure(ErrorKind::KeychainLocked));
            else
                pending->finish(Done{});
        });
    });
    return pending->future();
}

} // namespace tallylight
