#include "core/manualclock.h"
#include "credentials/keychainstore.h"
#include "credentials/keyringlock.h"
#include "credentials/vault.h"
#include "outcomes.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

/// On a session bus that has no Secret Service and cannot start one (support/bus-noservice.conf), and without
/// any bus. The clock does not move: errors are reported before any timeout.
class TstNoKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsUnavailable();
    void nothingIsKnownOfALock();
    void theUserMayKeepItUntilHeQuits();

private:
    ManualClock m_clock;
    const QString m_key = u"connection/secret"_s;
};

void TstNoKeychain::everythingIsUnavailable()
{
    KeychainStore store(m_clock);
    QCOMPARE(failureOf(store.read(m_key)), ErrorKind::KeychainUnavailable);
    QCOMPARE(failureOf(store.write(m_key, u"sample-secret"_s)), ErrorKind::KeychainUnavailable);
    QCOMPARE(failureOf(store.remove(m_key)), ErrorKind::KeychainUnavailable);
}

void TstNoKeychain::nothingIsKnownOfALock()
{
    std::optional<KeyringState> state;
    askKeyringState(this, [&state](KeyringState answer) { state = answer; });
    QVERIFY(!state);
    QTRY_VERIFY(state);
    QCOMPARE(*state, KeyringState::Unknown);
}

void TstNoKeychain::theUserMayKeepItUntilHeQuits()
{
    KeychainStore store(m_clock);
    Vault vault(store);
    QCOMPARE(failureOf(vault.write(m_key, u"sample-secret"_s)), ErrorKind::KeychainUnavailable);
    QVERIFY(outcomeOf(vault.write(m_key, u"sample-secret"_s, Keep::UntilQuit)));
    QVERIFY(outcomeOf(vault.read(m_key)).value() == u"sample-secret");
    QVERIFY(outcomeOf(vault.remove(m_key)));
}

TALLYLIGHT_TEST(TstNoKeychain);
#include "tst_nokeychain.moc"
