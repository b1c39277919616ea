#include "support/orders.h"
#include "support/stage.h"
#include "support/testmain.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::Mode;
using agora::RecordingState;

namespace {

HttpReply textReply(int status, const QByteArray &body)
{
    HttpReply answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

/// A keychain that can be locked; what was stored while it was open is there again afterwards.
class LockedStore final : public CredentialStore
{
public:
    explicit LockedStore(CredentialStore &inner) : m_inner(inner) { }
    QFuture<Result<QString>> read(const QString &key) override
    {
        return locked ? later(Result<QString>(error())) : m_inner.read(key);
    }
    QFuture<Result<Done>> write(const QString &key, const QString &secret) override
    {
        return locked ? later(Result<Done>(error())) : m_inner.write(key, secret);
    }
    QFuture<Result<Done>> remove(const QString &key) override
    {
        return locked ? later(Result<Done>(error())) : m_inner.remove(key);
    }
    std::optional<ErrorKind> locked; ///< and the error it gives

private:
    [[nodiscard]] Error error() const { return {.kind = *locked, .sent = false}; }
    CredentialStore &m_inner;
};

struct Sent
{
    QString path; ///< contains the resource ID
    QByteArray body;

    bool operator==(const Sent &) const = default;
};

/// Answers each acquire with another resource ID, never answers the first start, and answers the next one
/// with `answer`.
class Wire final : public Transport
{
public:
    struct Log
    {
        int acquires = 0;
        QList<Sent> starts;
        HttpReply answer;
    };

    explicit Wire(Log &log) : m_log(log) { }
    QFuture<Result<HttpReply>> send(HttpRequest request) override
    {
        if (callOf(request) == u"acquire") {
            const QByteArray number = QByteArray::number(++m_log.acquires);
            return later(
                Result<HttpReply>(textReply(200, R"({"resourceId":"SAMPLERESOURCE)" + number + "\"}")));
        }
        if (callOf(request) == u"start") {
            m_log.starts << Sent{request.url.path(), request.body};
            if (m_log.starts.size() > 1)
                return later(Result<HttpReply>(m_log.answer));
        }
        m_waiting.emplace_back();
        m_waiting.back().start();
        return m_waiting.back().future();
    }

private:
    Log &m_log;
    std::vector<QPromise<Result<HttpReply>>> m_waiting;
};

} // namespace

/// A start that was in progress when the program ended, and a keychain that is locked at the next start.
class TstLockedStart final : public QObject
{
    Q_OBJECT

private:
    struct Program
    {
        Program(const Backend::Options &options, Clock &clock, CredentialStore &keychain)
            : backend(options, clock, keychain)
        {
            QSignalSpy opened(&backend, &Backend::opened);
            backend.open();
            isOpen = opened.wait(longestWait);
        }
        [[nodiscard]] int waiting() { return backend.operations().recovery.waiting(); }
        [[nodiscard]] RecordingState state(const QUuid &recording)
        {
            return backend.operations().stores.recordings.find(recording)->state;
        }
        /// The connection's secret as a user types it.
        [[nodiscard]] bool save(Keep keep)
        {
            QSignalSpy saved(&backend.operations().connections, &ConnectionActions::saved);
            backend.operations().connections.save(Stage::connection(), u"sample-customer-secret"_s, keep);
            return saved.wait(longestWait) && !saved.first().at(1).value<std::optional<Error>>();
        }

        Backend backend;
        bool isOpen = false;
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionStore> m_secrets;
    std::unique_ptr<LockedStore> m_keychain;
    std::unique_ptr<ManualClock> m_clock;
    Wire::Log m_wire;
    QUuid m_recording;
    std::unique_ptr<Program> m_program;

    [[nodiscard]] bool begin()
    {
        m_program.reset();
        m_program = std::make_unique<Program>(
            Backend::Options{
                .ledgerFile = m_folder->filePath(u"ledger.sqlite"_s),
                .transports = [this](const Connection &) { return std::make_unique<Wire>(m_wire); }},
            *m_clock, *m_keychain);
        return m_program->isOpen;
    }
    void unlock()
    {
        m_keychain->locked.reset();
        m_program->backend.operations().connections.unlock(Stage::connection().id);
    }

private Q_SLOTS:
    /// A start whose answer does not come, then the end of the program.
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<SessionStore>();
        m_keychain = std::make_unique<LockedStore>(*m_secrets);
        m_clock = std::make_unique<ManualClock>();
        m_wire = {};
        QVERIFY(begin());
        QVERIFY(m_program->save(Keep::Keychain));
        m_recording = *m_program->backend.operations().recordings.start(
            orderOf(Mode::Mix, Stage::connection(), u"qa-locked"_s));
        QTRY_COMPARE(m_wire.starts.size(), 1);
        m_program.reset();
    }
    void cleanup() { m_program.reset(); }

    void aStartGoesOnWhenTheKeychainIsUnlocked_data()
    {
        QTest::addColumn<int>("lockedFor"); // seconds
        QTest::addColumn<int>("starts");
        QTest::addColumn<RecordingState>("state");
        QTest::newRow("soon: the identical order once more") << 20 << 2 << RecordingState::RunningNoSid;
        QTest::newRow("too late: nothing is sent") << 400 << 1 << RecordingState::StartUnknown;
    }
    void aStartGoesOnWhenTheKeychainIsUnlocked()
    {
        QFETCH(int, lockedFor);
        QFETCH(int, starts);
        m_wire.answer = textReply(201, R"({"code":7,"reason":"already started"})");
        m_keychain->locked = ErrorKind::KeychainLocked;
        QVERIFY(begin());
        QTRY_COMPARE(m_program->waiting(), 1);
        m_clock->advance(std::chrono::seconds(lockedFor));
        QCOMPARE(m_wire.starts.size(), 1);

        QSignalSpy finished(&m_program->backend.operations().recordings, &RecordingActions::startFinished);
        unlock();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_program->waiting(), 0);
        QCOMPARE(m_wire.starts.size(), starts);
        QCOMPARE(m_wire.starts.last().body, m_wire.starts.first().body);
        QTEST(m_program->state(m_recording), "state");
        QTRY_VERIFY(!m_secrets->find(m_recording.toString(QUuid::WithoutBraces) + u"/start"_s)); // settled
    }

    /// Its ID was found in the bucket while the keychain was locked.
    void aStartWhoseIdWasEnteredIsNotRepeated()
    {
        m_wire.answer = textReply(201, R"({"code":7,"reason":"already started"})");
        m_keychain->locked = ErrorKind::KeychainLocked;
        QVERIFY(begin());
        QTRY_COMPARE(m_program->waiting(), 1);
        QVERIFY(m_program->backend.operations().recordings.giveSid(m_recording, u"SAMPLESID"_s));
        unlock();
        QTRY_VERIFY(!m_secrets->find(m_recording.toString(QUuid::WithoutBraces) + u"/start"_s));
        QCOMPARE(m_program->waiting(), 0);
        QVERIFY(begin());
        QCOMPARE(m_wire.starts.size(), 1);
        QCOMPARE(m_program->backend.operations().stores.recordings.find(m_recording)->task.sid,
                 u"SAMPLESID"_s);
        QCOMPARE(m_program->state(m_recording), RecordingState::Adopted);
    }

    /// Windows' keychain accepts 2,560 bytes per entry.
    void onlySecretsAreInTheKeychain_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::newRow("each user") << Mode::Individual;
        QTest::newRow("one frame") << Mode::Mix;
        QTest::newRow("web page") << Mode::Web;
    }
    void onlySecretsAreInTheKeychain()
    {
        QFETCH(Mode, mode);
        m_secrets = std::make_unique<SessionStore>();
        m_keychain = std::make_unique<LockedStore>(*m_secrets);
        m_folder = std::make_unique<QTemporaryDir>();
        m_wire = {};
        m_wire.answer = textReply(200, R"({"sid":"SAMPLESID"})");
        QVERIFY(begin());
        QVERIFY(m_program->save(Keep::Keychain));
        const QUuid recording = *m_program->backend.operations().recordings.start(
            orderOf(mode, Stage::connection(), u"qa-secrets"_s));
        QTRY_COMPARE(m_wire.starts.size(), 1);
        const QString entry = *m_secrets->find(recording.toString(QUuid::WithoutBraces) + u"/start"_s);
        QVERIFY(entry.contains(u"SAMPLE-SECRET-KEY") && entry.contains(u"SAMPLE-ACCESS-KEY"));
        for (const QString &told : {u"qa-secrets"_s, u"qa-sample-bucket"_s, u"smoke"_s,
                                    u"transcodingConfig"_s, u"recordingFileConfig"_s})
            QVERIFY2(!entry.contains(told), qPrintable(told));
        // Both halves together are the same request again.
        QVERIFY(begin());
        QTRY_COMPARE(m_wire.starts.size(), 2);
        QVERIFY(m_wire.starts.last() == m_wire.starts.first());
    }

    /// The connection is usable again because its secret was typed in; the start's secrets are still behind
    /// the lock.
    void aStartWaitsForItsOwnOrderToo_data()
    {
        QTest::addColumn<ErrorKind>("lock");
        QTest::newRow("locked") << ErrorKind::KeychainLocked;
        QTest::newRow("access denied") << ErrorKind::KeychainDenied;
        QTest::newRow("silent") << ErrorKind::KeychainSilent;
    }
    void aStartWaitsForItsOwnOrderToo()
    {
        QFETCH(ErrorKind, lock);
        m_wire.answer = textReply(200, R"({"sid":"SAMPLESID"})");
        m_keychain->locked = lock;
        QVERIFY(begin());
        QTRY_COMPARE(m_program->waiting(), 1);
        QSignalSpy finished(&m_program->backend.operations().recordings, &RecordingActions::startFinished);
        QSignalSpy waiting(&m_program->backend.operations().recovery, &Recovery::waitingChanged);
        QVERIFY(m_program->save(Keep::UntilQuit));
        QTRY_COMPARE(waiting.size(), 2); // it tried, and waits again
        QCOMPARE(m_program->waiting(), 1);
        m_clock->advance(std::chrono::seconds(20));
        QCOMPARE(m_wire.starts.size(), 1);
        QCOMPARE(m_program->state(m_recording), RecordingState::StartUnknown);
        QCOMPARE(finished.size(), 0);

        unlock();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_program->waiting(), 0);
        QCOMPARE(finished.first().first().value<StartRecordingReport>().outcome, StartOutcome::Started);
        QCOMPARE(m_wire.starts.size(), 2);
        QVERIFY(m_wire.starts.last().path.contains(u"SAMPLERESOURCE1"));
        QVERIFY(m_wire.starts.last() == m_wire.starts.first());
        QCOMPARE(m_wire.acquires, 1); // one request of the user, one resource ID
        const auto &recordings = m_program->backend.operations().stores.recordings;
        QCOMPARE(recordings.all().size(), 1U);
        QCOMPARE(recordings.find(m_recording)->task.resourceId, u"SAMPLERESOURCE1"_s);
        QCOMPARE(recordings.find(m_recording)->task.sid, u"SAMPLESID"_s);
        QTRY_VERIFY(!m_secrets->find(m_recording.toString(QUuid::WithoutBraces) + u"/start"_s)); // settled
    }
};

TALLYLIGHT_TEST(TstLockedStart);
#include "tst_lockedstart.moc"
