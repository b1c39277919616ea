#include "credentials/vault.h"
#include "outcomes.h"
#include "support/testmain.h"

#include "core/future.h"

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {
/// A keychain that can be put out of order.
class Keychain final : public CredentialStore
{
public:
    QFuture<Result<QString>> read(const QString &key) override
    {
        ++reads;
        return trouble ? later(Result<QString>(Error{.kind = *trouble})) : inner.read(key);
    }
    QFuture<Result<Done>> write(const QString &key, const QString &secret) override
    {
        return trouble ? later(Result<Done>(Error{.kind = *trouble})) : inner.write(key, secret);
    }
    QFuture<Result<Done>> remove(const QString &key) override
    {
        return trouble ? later(Result<Done>(Error{.kind = *trouble})) : inner.remove(key);
    }

    SessionStore inner;
    int reads = 0;
    std::optional<ErrorKind> trouble;
};

const auto key = u"connection/secret"_s;
} // namespace

/// Memory and keychain together, and memory only.
class TstVault final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSessionStoreKeepsAndForgets();
    void theKeychainIsAskedOnce();
    void whatIsKeptUntilQuitStaysOutOfTheKeychain();
    void writingToTheKeychainWinsOverMemory();
    void aFailedWriteChangesNothing();
    void removingRemovesFromBoth();
    void withoutKeychainMemoryCanStillBeRemoved_data();
    void withoutKeychainMemoryCanStillBeRemoved();
    void forgettingAsksAgain();
};

void TstVault::theSessionStoreKeepsAndForgets()
{
    SessionStore store;
    QCOMPARE(failureOf(store.read(key)), ErrorKind::CredentialMissing);
    QVERIFY(outcomeOf(store.write(key, u"sample-secret"_s)));
    QVERIFY(outcomeOf(store.read(key)).value() == u"sample-secret");
    QCOMPARE(failureOf(store.read(u"another"_s)), ErrorKind::CredentialMissing);
    QVERIFY(outcomeOf(store.remove(key)));
    QVERIFY(outcomeOf(store.remove(key)));
    QCOMPARE(failureOf(store.read(key)), ErrorKind::CredentialMissing);
}

void TstVault::theKeychainIsAskedOnce()
{
    Keychain keychain;
    keychain.inner.put(key, u"sample-secret"_s);
    Vault vault(keychain);
    QVERIFY(outcomeOf(vault.read(key)).value() == u"sample-secret");
    keychain.trouble = ErrorKind::KeychainLocked;
    QVERIFY(outcomeOf(vault.read(key)).value() == u"sample-secret");
    QCOMPARE(keychain.reads, 1);
    QCOMPARE(failureOf(vault.read(u"another"_s)), ErrorKind::KeychainLocked);
}

void TstVault::whatIsKeptUntilQuitStaysOutOfTheKeychain()
{
    Keychain keychain;
    Vault vault(keychain);
    QVERIFY(outcomeOf(vault.write(key, u"sample-secret"_s, Keep::UntilQuit)));
    QVERIFY(outcomeOf(vault.read(key)).value() == u"sample-secret");
    QVERIFY(!keychain.inner.find(key));
    Vault afterRestart(keychain);
    QCOMPARE(failureOf(afterRestart.read(key)), ErrorKind::CredentialMissing);
}

void TstVault::writingToTheKeychainWinsOverMemory()
{
    Keychain keychain;
    Vault vault(keychain);
    QVERIFY(outcomeOf(vault.write(key, u"sample-old"_s, Keep::UntilQuit)));
    QVERIFY(outcomeOf(vault.write(key, u"sample-new"_s)));
    QVERIFY(outcomeOf(vault.read(key)).value() == u"sample-new");
    QVERIFY(keychain.inner.find(key) == u"sample-new"_s);
}

void TstVault::aFailedWriteChangesNothing()
{
    Keychain keychain;
    Vault vault(keychain);
    QVERIFY(outcomeOf(vault.write(key, u"sample-old"_s)));
    keychain.trouble = ErrorKind::KeychainLocked;
    QCOMPARE(failureOf(vault.write(key, u"sample-new"_s)), ErrorKind::KeychainLocked);
    QVERIFY(outcomeOf(vault.read(key)).value() == u"sample-old");
}

void TstVault::removingRemovesFromBoth()
{
    Keychain keychain;
    Vault vault(keychain);
    QVERIFY(outcomeOf(vault.write(key, u"sample-secret"_s)));
    QVERIFY(outcomeOf(vault.remove(key)));
    QVERIFY(!keychain.inner.find(key));
    QCOMPARE(failureOf(vault.read(key)), ErrorKind::CredentialMissing);
}

void TstVault::withoutKeychainMemoryCanStillBeRemoved_data()
{
    QTest::addColumn<Keep>("keep");
    QTest::addColumn<ErrorKind>("trouble");
    QTest::addColumn<bool>("done");
    QTest::addRow("kept until quit, no keychain")
        << Keep::UntilQuit << ErrorKind::KeychainUnavailable << true;
    QTest::addRow("kept until quit, locked") << Keep::UntilQuit << ErrorKind::KeychainLocked << false;
    QTest::addRow("in the keychain, gone") << Keep::Keychain << ErrorKind::KeychainUnavailable << false;
}

void TstVault::withoutKeychainMemoryCanStillBeRemoved()
{
    QFETCH(const Keep, keep);
    QFETCH(const ErrorKind, trouble);
    QFETCH(const bool, done);
    Keychain keychain;
    Vault vault(keychain);
    QVERIFY(outcomeOf(vault.write(key, u"sample-secret"_s, keep)));
    keychain.trouble = trouble;
    QCOMPARE(failureOf(vault.remove(key)), done ? std::nullopt : std::optional(trouble));
    QCOMPARE(failureOf(vault.read(key)), trouble); // memory has forgotten it in any case
}

void TstVault::forgettingAsksAgain()
{
    Keychain keychain;
    Vault vault(keychain);
    QVERIFY(outcomeOf(vault.write(key, u"sample-old"_s)));
    keychain.inner.put(key, u"sample-new"_s);
    vault.forget(key);
    QVERIFY(outcomeOf(vault.read(key)).value() == u"sample-new");
}

TALLYLIGHT_TEST(TstVault);
#include "tst_vault.moc"
