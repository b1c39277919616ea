#include "ledger/support.h"
#include "support/orders.h"
#include "support/stage.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QSignalSpy>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::RecordingState;

namespace {

const Connection fastConnection{.id = QUuid::fromString("{0f5f6b9e-6d3f-4c1e-9a51-0000000000a1}"_L1),
                                .service = Service::WallarmFast,
                                .name = u"runs"_s,
                                .cloud = Cloud::WallarmEu,
                                .credentialKind = CredentialKind::NodeToken};

/// No file of this process can grow any more.
class FullDisk final
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{1, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

/// A folder that no one can write to, not even root.
class ReadOnly final
{
public:
    explicit ReadOnly(QString folder) : m_folder(std::move(folder))
    {
        using enum QFileDevice::Permission;
        QFile::setPermissions(m_folder, ReadOwner | ExeOwner | ReadGroup | ExeGroup | ReadOther | ExeOther);
        if (geteuid() == 0)
            m_changed = seteuid(65534) == 0;
    }
    ~ReadOnly()
    {
        using enum QFileDevice::Permission;
        if (m_changed)
            (void)!seteuid(0);
        QFile::setPermissions(m_folder, ReadOwner | WriteOwner | ExeOwner);
    }
    Q_DISABLE_COPY_MOVE(ReadOnly)

private:
    const QString m_folder;
    bool m_changed = false;
};

Stage::Reaction cloud(const HttpRequest &request)
{
    const QString call = callOf(request);
    const QString path = request.url.path();
    const QString cname = QJsonDocument::fromJson(request.body)["cname"_L1].toString();
    const QString sid = path.contains("/sid/"_L1) ? path.section(u"/sid/"_s, 1).section(u'/', 0, 0) : cname;
    QByteArray body = R"({"resourceId":"R","sid":")" + sid.toUtf8()
        + R"(","serverResponse":{"status":5,"uploadingStatus":"uploaded"}})";
    if (request.url.path().contains("test_run"_L1)) {
        const QByteArray recording = call == u"stop" ? "false" : "true";
        body = R"({"status":200,"body":{"id":7,"state":"running","recording":)" + recording + "}}";
    }
    return {Result<HttpReply>(HttpReply{.status = 200, .body = body})};
}

Result<QUuid> startOne(Stage &stage, const QString &cname)
{
    return stage.operations().recordings.start(orderOf(agora::Mode::Mix, Stage::connection(), cname));
}

} // namespace

/// What the whole program does when its ledger cannot be used (ledger/README 1): it starts nothing that could
/// be forgotten, stops what is running anyway, and leaves the file as it is.
class TstLedgerTrouble final : public QObject
{
    Q_OBJECT
    using StopOutcome = agora::StopOutcome;

private:
    std::unique_ptr<Stage> stage;
    QUuid recording;

    [[nodiscard]] QStringList sentCalls() const
    {
        QStringList calls;
        for (const HttpRequest &request : stage->sent)
            calls << callOf(request);
        return calls;
    }

private Q_SLOTS:
    /// A program with a running recording and test run.
    void init()
    {
        stage = std::make_unique<Stage>();
        stage->network = cloud;
        QVERIFY(stage->open());
        stage->connect();
        stage->operations().connections.save(fastConnection, u"token_Qwe12345"_s, Keep::Keychain);
        stage->settle();
        recording = startOne(*stage, u"before"_s).value_or(QUuid());
        QVERIFY(stage->operations().testRuns.add(fastConnection.id, u"7"_s));
        stage->advance(6s);
        QCOMPARE(stage->recording(recording)->state, RecordingState::Recording);
        QVERIFY(stage->operations()
                    .stores.testRuns.find({fastConnection.id, u"7"_s})
                    ->run.recording.value_or(false));
        stage->sent.clear();
    }
    void cleanup() { stage.reset(); }

    void aFullDiskStartsNothing()
    {
        QSignalSpy started(&stage->operations().recordings, &RecordingActions::startFinished);
        QSignalSpy created(&stage->operations().testRuns, &TestRunActions::createFinished);
        {
            const FullDisk full;
            QVERIFY(startOne(*stage, u"refused"_s));
            stage->operations().testRuns.create(fastConnection.id, {.settings = {.name = u"refused"_s}});
            stage->operations().testRuns.copy(fastConnection.id,
                                              {.recordId = Identifier(u"9"_s, Identifier::Form::Number)});
            stage->settle();
        }
        QCOMPARE(started.size(), 1);
        const auto report = started.first().first().value<StartRecordingReport>();
        QCOMPARE(report.outcome, StartOutcome::NotSent);
        QCOMPARE(report.because->kind, ErrorKind::LedgerFailed);
        QCOMPARE(stage->recording(report.recording)->state, RecordingState::Discarded);
        QCOMPARE(created.size(), 2);
        for (const QList<QVariant> &arguments : created)
            QCOMPARE(arguments.first().value<CreateRunReport>().error->kind, ErrorKind::LedgerFailed);
        // The reservation may be sent: it costs nothing and expires by itself.
        QCOMPARE(sentCalls(), QStringList{u"acquire"_s});
    }

    void aFullDiskStopsNoStop()
    {
        QSignalSpy recordings(&stage->operations().recordings, &RecordingActions::stopFinished);
        QSignalSpy runs(&stage->operations().testRuns, &TestRunActions::stopFinished);
        {
            const FullDisk full;
            stage->operations().recordings.stop({recording}, StopWay::WaitForUpload);
            stage->operations().testRuns.stop({{fastConnection.id, u"7"_s}});
            stage->advance(3s);
        }
        QCOMPARE(sentCalls().filter(u"stop"_s).size(), 2);
        const auto ofRecording = recordings.first().first().value<StopRecordingReport>();
        QCOMPARE(ofRecording.outcome, StopOutcome::Stopped);
        QVERIFY(!ofRecording.journalled);
        const auto ofRun = runs.first().first().value<StopRunReport>();
        QCOMPARE(ofRun.outcome, wallarm::StopOutcome::Stopped);
        QVERIFY(!ofRun.journalled);
    }

    /// The request is on disk, its outcome is not: after a crash it would be continued.
    void aDiskThatFillsDuringAStopIsTold()
    {
        QSignalSpy stopped(&stage->operations().recordings, &RecordingActions::stopFinished);
        std::optional<FullDisk> full;
        stage->network = [&full](const HttpRequest &request) {
            if (callOf(request) == u"stop")
                full.emplace();
            return cloud(request);
        };
        stage->operations().recordings.stop({recording}, StopWay::WaitForUpload);
        stage->advance(3s);
        full.reset();
        QCOMPARE(stopped.size(), 1);
        const auto report = stopped.first().first().value<StopRecordingReport>();
        QCOMPARE(report.outcome, StopOutcome::Stopped);
        QVERIFY(!report.journalled);
    }

    /// Something that may have left but is not on disk would not be shown as pending after a crash.
    void aFullDiskSendsNoUpdate()
    {
        QSignalSpy updates(&stage->operations().updates, &RecordingUpdates::finished);
        {
            const FullDisk full;
            QVERIFY(stage->operations().updates.setLayout(recording, {.mixedVideoLayout = 0}).has_value());
            stage->advance(10s);
        }
        QVERIFY(sentCalls().filter(u"updateLayout"_s).isEmpty());
        QCOMPARE(updates.size(), 1);
        const auto report = updates.first().first().value<UpdateReport>();
        QCOMPARE(report.outcome, agora::UpdateOutcome::NotSent);
        QCOMPARE(report.because->kind, ErrorKind::LedgerFailed);
        QVERIFY(!stage->recording(recording)->toldSettings().pendingLayout);
    }

    void aRuleThatIsNotOnTheDiskIsTold_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("set") << u"set"_s;
        QTest::newRow("put off") << u"putOff"_s;
        QTest::newRow("called off") << u"callOff"_s;
    }
    /// It works as long as the program runs; the next start only knows the previous state.
    void aRuleThatIsNotOnTheDiskIsTold()
    {
        QFETCH(QString, change);
        AutoStops &rules = stage->operations().autoStops;
        const QList<Subject> both{RunKey{fastConnection.id, u"7"_s}, recording};
        const auto at = [this](milliseconds time) {
            return AutoStopRule{.when = AutoStopRule::When::AtTime,
                                .atMs = stage->clock.nowMs() + time.count()};
        };
        QSignalSpy notKept(&rules, &AutoStops::notKept);
        const AutoStopRule before = at(1h);
        QVERIFY(rules.set(both, before));
        stage->settle();
        QVERIFY(notKept.isEmpty());
        const AutoStopRule after = at(2h);
        {
            const FullDisk full;
            if (change == u"set") {
                QVERIFY(rules.set(both, after));
            } else {
                for (const Subject &each : both)
                    change == u"putOff" ? rules.putOff(each, 10) : rules.callOff(each);
            }
            stage->settle();
        }
        QCOMPARE(notKept.size(), change == u"set" ? 1 : 2); // by request
        QCOMPARE(notKept.first().at(0).value<QList<Subject>>().size(), change == u"set" ? 2 : 1);
        QCOMPARE(notKept.first().at(1).value<Error>().kind, ErrorKind::LedgerFailed);
        for (const Subject &each : both) {
            QCOMPARE(rules.isWatched(each), change != u"callOff");
            if (change == u"set")
                QCOMPARE(rules.ruleFor(each), std::optional(after));
        }
        stage->kill();
        QVERIFY(stage->open());
        for (const Subject &each : both)
            QCOMPARE(stage->operations().autoStops.ruleFor(each), std::optional(before));
    }

    void aDailyStopThatIsNotOnTheDiskIsTold_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("set") << false;
        QTest::newRow("removed") << true;
    }
    void aDailyStopThatIsNotOnTheDiskIsTold()
    {
        QFETCH(const bool, isRemoved);
        DailyStops &rules = stage->operations().dailyStops;
        QSignalSpy notKept(&rules, &DailyStops::notKept);
        rules.set(fastConnection.id, QTime(21, 0), false);
        stage->settle();
        QVERIFY(notKept.isEmpty());
        {
            const FullDisk full;
            if (isRemoved)
                rules.remove(fastConnection.id);
            else
                rules.set(fastConnection.id, QTime(22, 0), false);
            stage->settle();
        }
        QCOMPARE(notKept.size(), 1);
        QCOMPARE(notKept.first().at(0).value<QUuid>(), fastConnection.id);
        QCOMPARE(notKept.first().at(1).value<Error>().kind, ErrorKind::LedgerFailed);
        QCOMPARE(rules.ruleFor(fastConnection.id).value_or(DailyStop()).at,
                 isRemoved ? DailyStop().at : QTime(22, 0)); // until the program ends
        stage->kill();
        QVERIFY(stage->open());
        QCOMPARE(stage->operations().dailyStops.ruleFor(fastConnection.id).value_or(DailyStop()).at,
                 QTime(21, 0));
    }

    void spaceAgainIsEnough()
    {
        {
            const FullDisk full;
            QVERIFY(startOne(*stage, u"refused"_s));
            stage->settle();
        }
        const QUuid next = startOne(*stage, u"after"_s).value_or(QUuid());
        stage->advance(6s);
        QCOMPARE(stage->recording(next)->state, RecordingState::Recording);
        // What was on disk before is there, and nothing of what did not get there.
        stage->kill();
        QVERIFY(stage->open());
        QCOMPARE(stage->recording(recording)->state, RecordingState::Recording);
        QCOMPARE(stage->operations().stores.recordings.all().size(), size_t(2));
    }

    void whatCanOnlyBeReadCanBeStopped_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("read-only folder") << u"readonly"_s;
        QTest::newRow("full disk") << u"full"_s;
    }
    /// At startup, too, a stop is sent anyway, and nothing else that could be forgotten.
    void whatCanOnlyBeReadCanBeStopped()
    {
        QFETCH(const QString, how);
        stage->kill();
        using enum QFileDevice::Permission; // root becomes another user meanwhile
        QVERIFY(QFile::setPermissions(stage->ledgerFile(), ReadOwner | WriteOwner | ReadGroup | ReadOther));
        {
            const auto readOnly = how == u"readonly" ? std::make_unique<ReadOnly>(stage->folder()) : nullptr;
            const auto full = how == u"full" ? std::make_unique<FullDisk>() : nullptr;
            QVERIFY(!stage->open());
            QCOMPARE(stage->openingError()->kind, ErrorKind::LedgerFailed);
            QVERIFY(!stage->operations().records.unread());
            QCOMPARE(stage->recording(recording)->state, RecordingState::Recording);

            QSignalSpy started(&stage->operations().recordings, &RecordingActions::startFinished);
            QVERIFY(startOne(*stage, u"refused"_s));
            stage->settle();
            QCOMPARE(started.first().first().value<StartRecordingReport>().outcome, StartOutcome::NotSent);

            QSignalSpy stopped(&stage->operations().recordings, &RecordingActions::stopFinished);
            stage->operations().recordings.stop({recording}, StopWay::WaitForUpload);
            stage->advance(3s);
            const auto report = stopped.first().first().value<StopRecordingReport>();
            QCOMPARE(report.outcome, StopOutcome::Stopped);
            QVERIFY(!report.journalled);
            QCOMPARE(sentCalls().filter(u"stop"_s).size(), 1);
            QVERIFY(!sentCalls().contains(u"start"_s));
        }
        // Once there is space again, it writes without a restart.
        const QUuid next = startOne(*stage, u"after"_s).value_or(QUuid());
        stage->advance(6s);
        QCOMPARE(stage->recording(next)->state, RecordingState::Recording);
    }

    void setAsideItBeginsAnew()
    {
        stage->kill();
        writeBytes(stage->ledgerFile(), QByteArray(100'000, 'g'));
        QVERIFY(!stage->open());
        Records &records = stage->operations().records;
        QCOMPARE(records.unread()->kind, ErrorKind::LedgerDamaged);
        QCOMPARE(records.file(), stage->ledgerFile());
        QSignalSpy kept(&records, &Records::wasSetAside);
        records.setAside();
        stage->settle();
        QCOMPARE(kept.size(), 1);
        QVERIFY(bytesOf(kept.first().first().toString()) == QByteArray(100'000, 'g'));
        QVERIFY(!records.unread());
        stage->connect();
        QCOMPARE(stage->operations().stores.connections.all().size(), size_t(1));
    }

    void deletedWhileItRunsIsNoticed()
    {
        Records &records = stage->operations().records;
        QSignalSpy gone(&records, &Records::gone);
        QVERIFY(QFile::remove(stage->ledgerFile()));
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(gone.first().first().value<Error>().kind, ErrorKind::LedgerGone);

        QSignalSpy started(&stage->operations().recordings, &RecordingActions::startFinished);
        QVERIFY(startOne(*stage, u"refused"_s));
        stage->operations().recordings.stop({recording}, StopWay::WaitForUpload);
        stage->advance(3s);
        QCOMPARE(started.first().first().value<StartRecordingReport>().outcome, StartOutcome::NotSent);
        QCOMPARE(sentCalls().filter(u"stop"_s).size(), 1);

        QSignalSpy saved(&records, &Records::savedAgain);
        records.saveAgain();
        stage->settle();
        QVERIFY(!saved.first().first().value<std::optional<Error>>());
        stage->kill();
        QVERIFY(stage->open());
        QVERIFY(stage->recording(recording) != nullptr);
        QCOMPARE(stage->operations().stores.connections.all().size(), size_t(2));
    }

    void unusableAtTheStart_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("cut in the middle") << u"half"_s << ErrorKind::LedgerDamaged;
        QTest::newRow("overwritten") << u"garbage"_s << ErrorKind::LedgerDamaged;
        QTest::newRow("of a newer version") << u"newer"_s << ErrorKind::LedgerNewer;
    }
    void unusableAtTheStart()
    {
        QFETCH(const QString, how);
        QFETCH(const ErrorKind, kind);
        stage->kill();
        const QByteArray good = bytesOf(stage->ledgerFile());
        if (how == u"half")
            writeBytes(stage->ledgerFile(), good.left(good.size() / 2));
        else if (how == u"garbage")
            writeBytes(stage->ledgerFile(), QByteArray(good.size(), 'g'));
        else if (how == u"newer")
            QCOMPARE(runSql(stage->ledgerFile(), {u"PRAGMA user_version = 1000"_s}), QString());
        const QByteArray before = bytesOf(stage->ledgerFile());
        {
            QVERIFY(!stage->open());
            QCOMPARE(stage->openingError()->kind, kind);
            QVERIFY(stage->operations().records.unread());
            QVERIFY(!stage->openingError()->serverText.isEmpty());

            QSignalSpy saved(&stage->operations().connections, &ConnectionActions::saved);
            QSignalSpy started(&stage->operations().recordings, &RecordingActions::startFinished);
            stage->connect();
            QCOMPARE(saved.first().at(1).value<std::optional<Error>>()->kind, kind);
            QVERIFY(startOne(*stage, u"refused"_s));
            stage->advance(10s);
            QCOMPARE(started.first().first().value<StartRecordingReport>().outcome, StartOutcome::NotSent);
            QVERIFY(stage->sent.isEmpty());
            stage->kill();
        }
        QVERIFY2(bytesOf(stage->ledgerFile()) == before, "the file was written to");

        // With the file repaired, everything is back.
        writeBytes(stage->ledgerFile(), good);
        QVERIFY(stage->open());
        QCOMPARE(stage->recording(recording)->state, RecordingState::Recording);
    }
};

TALLYLIGHT_TEST(TstLedgerTrouble);
#include "tst_ledgertrouble.moc"
