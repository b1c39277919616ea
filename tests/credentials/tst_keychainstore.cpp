#include "core/manualclock.h"
#include "credentials/keychainstore.h"
#include "credentials/keyringlock.h"
#include "outcomes.h"
#include "secretservice.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

/// Against the real Secret Service of support/with-desktop.sh.
class TstKeychainStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void writingReplaces();
    void missingIsMissing();
    void removedIsMissing();
    void removingNothingIsDone();
    void nameSpacesAreApart();
    void lockedIsNeitherMissingNorRemoved();
    void unlockingThatNobodyCanAnswer();
    void unlockingWhatIsOpen();
    void aJobThatDoesNotComeBack();
    void aStoreThatDiesDoesNotCrash();

private:
    std::optional<KeyringState> keyringState();

    ManualClock m_clock;
    const QString m_key = u"8c4b0a2e-0000-4000-8000-000000000001/secret"_s;
};

std::optional<KeyringState> TstKeychainStore::keyringState()
{
    std::optional<KeyringState> state;
    askKeyringState(this, [&state](KeyringState answer) { state = answer; });
    return QTest::qWaitFor([&state] { return state.has_value(); }, longestWait) ? state : std::nullopt;
}

void TstKeychainStore::init()
{
    QCOMPARE(keyringState(), KeyringState::Unlocked);
}

void TstKeychainStore::cleanup()
{
    KeychainStore store(m_clock);
    QVERIFY(outcomeOf(store.remove(m_key)));
}

void TstKeychainStore::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addRow("plain") << u"token_Qwe12345"_s;
    QTest::addRow("other scripts") << u"şifre 密钥 سر 🔑"_s;
    QTest::addRow("line break and quotes") << u"a\n\"b\"'\\ "_s;
    QTest::addRow("long") << QString(20'000, u'x');
}

void TstKeychainStore::whatIsWrittenIsRead()
{
    QFETCH(const QString, secret);
    KeychainStore store(m_clock);
    QVERIFY(outcomeOf(store.write(m_key, secret)));
    KeychainStore another(m_clock);
    const auto read = outcomeOf(another.read(m_key));
    QVERIFY(read);
    QVERIFY(*read == secret); // not QCOMPARE: a secret does not belong in a failure message
}

void TstKeychainStore::writingReplaces()
{
    KeychainStore store(m_clock);
    QVERIFY(outcomeOf(store.write(m_key, u"sample-old"_s)));
    QVERIFY(outcomeOf(store.write(m_key, u"sample-new"_s)));
    QVERIFY(outcomeOf(store.read(m_key)).value() == u"sample-new");
}

void TstKeychainStore::missingIsMissing()
{
    KeychainStore store(m_clock);
    QCOMPARE(failureOf(store.read(m_key)), ErrorKind::CredentialMissing);
}

void TstKeychainStore::removedIsMissing()
{
    KeychainStore store(m_clock);
    QVERIFY(outcomeOf(store.write(m_key, u"sample-secret"_s)));
    QVERIFY(outcomeOf(store.remove(m_key)));
    QCOMPARE(failureOf(store.read(m_key)), ErrorKind::CredentialMissing);
}

void TstKeychainStore::removingNothingIsDone()
{
    KeychainStore store(m_clock);
    QVERIFY(outcomeOf(store.remove(m_key)));
}

void TstKeychainStore::nameSpacesAreApart()
{
    KeychainStore store(m_clock);
    KeychainStore other(m_clock, u"tallylight-0a1b2c"_s);
    QVERIFY(outcomeOf(store.write(m_key, u"sample-secret"_s)));
    QCOMPARE(failureOf(other.read(m_key)), ErrorKind::CredentialMissing);
    QVERIFY(outcomeOf(other.remove(m_key)));
    QVERIFY(outcomeOf(store.read(m_key)));
}

void TstKeychainStore::lockedIsNeitherMissingNorRemoved()
{
    KeychainStore store(m_clock);
    QVERIFY(outcomeOf(store.write(m_key, u"sample-secret"_s)));
    QVERIFY(lockKeyring());
    QCOMPARE(keyringState(), KeyringState::Locked);
    QCOMPARE(failureOf(store.read(m_key)), ErrorKind::KeychainLocked);
    QCOMPARE(failureOf(store.write(m_key, u"sample-other"_s)), ErrorKind::KeychainLocked);
    QCOMPARE(failureOf(store.remove(m_key)), ErrorKind::KeychainLocked);
    QVERIFY(unlockKeyring());
    const auto read = outcomeOf(store.read(m_key));
    QVERIFY(read);
    QVERIFY(*read == u"sample-secret");
}

void TstKeychainStore::unlockingThatNobodyCanAnswer()
{
    KeychainStore store(m_clock);
    QVERIFY(lockKeyring());
    QCOMPARE(failureOf(store.unlock()), ErrorKind::KeychainLocked);
    QVERIFY(unlockKeyring());
}

void TstKeychainStore::unlockingWhatIsOpen()
{
    KeychainStore store(m_clock);
    QVERIFY(outcomeOf(store.unlock()));
}

void TstKeychainStore::aJobThatDoesNotComeBack()
{
    KeychainStore store(m_clock);
    const auto future = store.read(m_key);
    QVERIFY(!future.isFinished());
    m_clock.advance(milliseconds(19'999)); // before the event loop runs: the service cannot have answered yet
    QVERIFY(!future.isFinished());
    m_clock.advance(milliseconds(1));
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::KeychainSilent);
    QVERIFY(outcomeOf(store.remove(m_key))); // a late answer does no harm
}

void TstKeychainStore::aStoreThatDiesDoesNotCrash()
{
    QFuture<Result<Done>> written;
    {
        KeychainStore store(m_clock);
        written = store.write(m_key, u"sample-secret"_s);
    }
    KeychainStore store(m_clock);
    QVERIFY(outcomeOf(store.remove(m_key)));
    m_clock.advance(milliseconds(60'000));
    QCOMPARE(written.resultCount(), 0);
}

TALLYLIGHT_TEST(TstKeychainStore);
#include "tst_keychainstore.moc"
