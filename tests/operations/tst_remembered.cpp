#include "operations/faststage.h"
#include "support/harness.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

constexpr int Runs = 300;

/// As many runs as one account has on the simulator, a few of them recording.
class ManyRuns final
{
public:
    ManyRuns()
    {
        QJsonArray runs;
        for (int i = 0; i < Runs; ++i) {
            QJsonObject run{
                {u"id"_s, 6'000 + i},   {u"recordId"_s, 9'000 + i}, {u"name"_s, u"run %1"_s.arg(i)},
                {u"startedAgo"_s, 600}, {u"traffic"_s, 86'400},     {u"rate"_s, 0.1}};
            if (i % 50 != 0)
                run.insert(u"stoppedAfter"_s, 60);
            runs << run;
        }
        const QByteArray seed = QJsonDocument(QJsonObject{{u"testRuns"_s, runs}}).toJson();
        if (!m_file.open() || m_file.write(seed) < 0 || !m_file.flush())
            qFatal("no seed file");
    }
    [[nodiscard]] QString seedFile() const { return m_file.fileName(); }

private:
    QTemporaryFile m_file;
};

/// How often the file was written to since the last call.
class Commits final
{
public:
    explicit Commits(const QString &file)
    {
        m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"commits"_s);
        m_db.setDatabaseName(file);
        if (!m_db.open())
            qFatal("the ledger's file cannot be read");
        (void)happened();
    }
    ~Commits()
    {
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"commits"_s);
    }
    Q_DISABLE_COPY_MOVE(Commits)

    [[nodiscard]] bool happened()
    {
        QSqlQuery query(m_db);
        if (!query.exec(u"PRAGMA data_version"_s) || !query.next())
            return true;
        return std::exchange(m_version, query.value(0).toInt()) != query.value(0).toInt();
    }

private:
    QSqlDatabase m_db;
    int m_version = 0;
};

int commitsIn(FastStage &fast, Commits &commits, std::chrono::seconds time)
{
    int count = 0;
    for (auto passed = 0s; passed < time; passed += 1s) {
        fast.advance(1s);
        count += commits.happened() ? 1 : 0;
    }
    return count;
}

} // namespace

/// What the program knows about test runs when it starts, and how it learns the rest (issue 10, 5).
class TstRemembered final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastKnownStateIsShownUntilItIsReadAgain()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey on = fast.add(u"7"_s);
        const RunKey off = fast.add(u"8"_s, {{u"recording"_s, false}});
        const RunKey ended = fast.add(u"9"_s, {{u"state"_s, u"passed"_s}, {u"recording"_s, false}});
        const RunKey never{FastStage::connection().id, u"10"_s};
        (void)fast.operations().testRuns.add(never.connection, never.id);
        fast.advance(1min);
        const qint64 readMs = fast.run(on)->lastReadMs;
        fast.fault = [](const HttpRequest &) { return std::optional(FastStage::lost()); };
        QVERIFY(fast.restart());

        fast.advance(30s);
        QCOMPARE(fast.run(on)->run.state, wallarm::RunState::Running);
        QCOMPARE(fast.run(on)->run.recording, std::optional(true));
        QCOMPARE(fast.run(off)->run.recording, std::optional(false));
        QVERIFY(fast.run(ended)->run.ended());
        QCOMPARE(fast.run(on)->lastReadMs, readMs);
        QVERIFY(fast.run(on)->remembered && fast.run(off)->remembered && fast.run(ended)->remembered);
        QVERIFY(!fast.run(never)->remembered);
        QCOMPARE(fast.operations().poller.lastAnswerMs(), 0); // nothing was heard in this session

        fast.fault = nullptr;
        fast.runs[on.id].insert("recording"_L1, false);
        fast.advance(6min);
        QVERIFY(!fast.run(on)->remembered && !fast.run(ended)->remembered);
        QCOMPARE(fast.run(on)->run.recording, std::optional(false));
    }

    void aRunAddedByItsIdKeepsItsName()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s, {{u"test_record_id"_s, 41}, {u"test_record_name"_s, u"shop"_s}});
        fast.advance(12s);
        fast.fault = [](const HttpRequest &) { return std::optional(FastStage::lost()); };
        QVERIFY(fast.restart());
        QCOMPARE(fast.run(key)->title(), u"run 7"_s);
    }

    void whatChangedMeanwhileIsNoNews()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        fast.runs[key.id].insert("state"_L1, u"passed"_s); // nothing reads it before the restart
        fast.runs[key.id].insert("recording"_L1, false);
        QVERIFY(fast.restart());
        const QSignalSpy happened(&fast.operations().runWatch, &RunWatch::happened);
        fast.advance(30s);
        QVERIFY(fast.run(key)->run.ended() && !fast.run(key)->remembered);
        QCOMPARE(happened.size(), 0);
    }

    void theDiskIsWrittenToWhenSomethingChanges()
    {
        FastStage fast;
        QVERIFY(fast.open());
        for (int i = 0; i < 50; ++i)
            fast.add(QString::number(100 + i));
        fast.advance(30s);
        Commits commits(fast.stage.ledgerFile());
        QCOMPARE(commitsIn(fast, commits, 3min), 0); // each was read more than ten times
        for (int i = 0; i < 50; ++i)
            fast.runs[QString::number(100 + i)].insert("recording"_L1, false);
        QVERIFY(commitsIn(fast, commits, 30s) <= 3);
        QVERIFY(commitsIn(fast, commits, 15min) <= 12); // when they were last read, all at once
        QVERIFY(fast.restart());
        QCOMPARE(fast.run({FastStage::connection().id, u"149"_s})->run.recording, std::optional(false));
    }

    void aListThatIsNotAnsweredAtOneStartIsAskedForAtTheNext_data()
    {
        QTest::addColumn<Result<HttpReply>>("answer");
        QTest::newRow("no network") << Result<HttpReply>(
            Error{.kind = ErrorKind::ConnectionRefused, .sent = false});
        QTest::newRow("the answer is lost") << Result<HttpReply>(Error{.kind = ErrorKind::AnswerLost});
        QTest::newRow("a token that was revoked") << Result<HttpReply>(FastStage::envelope(401, u"no"_s));
    }
    void aListThatIsNotAnsweredAtOneStartIsAskedForAtTheNext()
    {
        QFETCH(const Result<HttpReply>, answer);
        FastStage fast;
        QVERIFY(fast.open());
        int asked = 0;
        bool works = true;
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (!request.url.path().endsWith(u"/v1/test_run"_s))
                return std::nullopt;
            ++asked;
            const QJsonArray page{QJsonObject{{u"id"_s, 5}, {u"state"_s, u"passed"_s}}};
            return FastStage::Reaction{
                works ? Result<HttpReply>(FastStage::envelope(200, QJsonObject{{u"objects"_s, page}}))
                      : answer,
                {}};
        };
        QSignalSpy listed(&fast.operations().testRuns, &TestRunActions::listFinished);
        fast.operations().testRuns.loadList(FastStage::connection().id);
        QTRY_VERIFY((fast.advance(1s), listed.size() == 1)); // lists are read on another thread
        works = false;
        QVERIFY(fast.restart());
        fast.advance(1min);
        works = true;
        asked = 0;
        QVERIFY(fast.restart());
        QTRY_VERIFY((fast.advance(1s), asked == 1));
    }

    /// Judged by what the simulator received.
    void anAccountThatListsItsRunsIsAskedForTheListOnceAtTheStart_data()
    {
        QTest::addColumn<bool>("lists");
        QTest::newRow("it lists them") << true;
        QTest::newRow("it does not") << false;
    }
    void anAccountThatListsItsRunsIsAskedForTheListOnceAtTheStart()
    {
        QFETCH(const bool, lists);
        const ManyRuns many;
        SessionStore keychain;
        Harness harness(keychain, lists, many.seedFile());
        QVERIFY(harness.open());
        const Connection connection = harness.demo().wallarm();
        harness.operations().connections.save(connection, Demo::sampleSecret(Service::WallarmFast),
                                              Keep::Keychain);
        QTRY_VERIFY(harness.stores().connections.find(connection.id) != nullptr);
        QSignalSpy listed(&harness.operations().testRuns, &TestRunActions::listFinished);
        harness.operations().testRuns.loadList(connection.id);
        QTRY_COMPARE(listed.size(), 1);
        QCOMPARE(harness.stores().testRuns.all().size(), lists ? size_t(Runs) : size_t(0));
        if (!lists)
            (void)harness.operations().testRuns.add(connection.id, u"6000"_s);
        const int pages = harness.received(u"GET"_s, u"/v1/test_run"_s);
        QVERIFY(pages > 0);

        QVERIFY(harness.reopen());
        QCOMPARE(harness.stores().connections.find(connection.id)->listsRuns, std::optional(lists));
        const auto allHeard = [&] {
            return std::ranges::none_of(harness.stores().testRuns.all(), &RunEntry::remembered)
                && std::ranges::all_of(harness.stores().testRuns.all(),
                                       [](const RunEntry &run) { return run.lastReadMs > 0; });
        };
        QTRY_VERIFY(allHeard());
        QSignalSpy answered(&harness.operations().stores.testRuns, &TestRunStore::changed);
        QTRY_VERIFY(answered.size() > 5); // polling continues
        QCOMPARE(harness.received(u"GET"_s, u"/v1/test_run"_s), lists ? 2 * pages : pages);
    }
};

TALLYLIGHT_TEST(TstRemembered);
#include "tst_remembered.moc"
