#include "support/testmain.h"
#include "wallarm/address.h"
#include "wallarm/progress.h"
#include "wallarm/schedule.h"
#include "wallarm/validation.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::wallarm;

namespace {

const QDateTime noon = QDateTime::fromSecsSinceEpoch(1'700'000'100).toUTC();

TestRun runOf(RunState state)
{
    TestRun run;
    run.state = state;
    return run;
}

} // namespace

Q_DECLARE_METATYPE(AskFacts)

/// The small pure rules: when to ask again, speed and time, form limits, addresses.
class TstWallarmRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextAsk_data();
    void nextAsk();
    void askFactsComeFromTheRun();
    void readsAreRetriedThreeTimes();
    void durations();
    void speeds();
    void remainingTime();
    void rounding_data();
    void rounding();
    void progressHasNoPercentageWhileRecording();
    void onlyARunThatMayRecordWaitsForBaselines_data();
    void onlyARunThatMayRecordWaitsForBaselines();
    void formLimits_data();
    void formLimits();
    void requestsAreChecked();
    void addresses();
    void pastedRuns_data();
    void pastedRuns();
};

void TstWallarmRules::nextAsk_data()
{
    QTest::addColumn<AskFacts>("facts");
    QTest::addColumn<int>("seconds"); // -1: not automatically
    const auto row = [](const char *name, const AskFacts &facts, int seconds) {
        QTest::newRow(name) << facts << seconds;
    };
    row("ended", {.ended = true, .recording = true, .sinceAction = 1s, .fixedInterval = 5s}, -1);
    row("nothing known", {}, 10);
    row("recording", {.recording = true, .estimatedSeconds = 600}, 10);
    row("testing, no estimate", {.recording = false}, 10);
    row("testing, 24 s left", {.recording = false, .estimatedSeconds = 24}, 15);
    row("testing, no time left", {.recording = false, .estimatedSeconds = 0}, 15);
    row("testing, 120 s left", {.recording = false, .estimatedSeconds = 120}, 15);
    row("testing, 200 s left", {.recording = false, .estimatedSeconds = 200}, 50);
    row("testing, an hour left", {.recording = false, .estimatedSeconds = 3600}, 60);
    row("testing, absurd estimate", {.recording = false, .estimatedSeconds = 1e300}, 60);
    row("just acted", {.recording = false, .estimatedSeconds = 3600, .sinceAction = 0s}, 5);
    row("acted 29 s ago", {.recording = true, .sinceAction = 29s}, 5);
    row("acted 30 s ago", {.recording = true, .sinceAction = 30s}, 10);
    row("setting", {.recording = true, .sinceAction = 1s, .fixedInterval = 45s}, 45);
    row("setting too short", {.fixedInterval = 1s}, 5);
    row("setting too long", {.fixedInterval = 1h}, 300);
    row("one error", {.recording = true, .errorsInRow = 1}, 20);
    row("three errors", {.recording = true, .errorsInRow = 3}, 80);
    row("five errors", {.recording = true, .errorsInRow = 5}, 300);
    row("very many errors", {.recording = true, .errorsInRow = 1'000'000'000}, 300);
    row("hidden for 5 minutes", {.recording = true, .hiddenFor = 5min}, 10);
    row("hidden for longer", {.recording = true, .hiddenFor = 5min + 1ms}, -1);
    AskFacts open{.recording = true, .sinceAction = 10s, .stopUnconfirmed = true};
    row("a stop is not confirmed", open, 5);
    open.sinceAction = 10min - 1ms;
    row("a stop is not confirmed for minutes", open, 10);
    open.errorsInRow = 30;
    row("a stop is not confirmed, nobody answers", open, 10);
    open.fixedInterval = 300s;
    row("a stop is not confirmed, setting", open, 10);
    open.hiddenFor = 10min;
    row("a stop is not confirmed, hidden", open, 10);
    open.sinceAction = 10min;
    row("a stop is not confirmed after ten minutes", open, 60);
}

void TstWallarmRules::nextAsk()
{
    QFETCH(const AskFacts, facts);
    QFETCH(const int, seconds);
    const auto wait = wallarm::nextAsk(facts);
    QCOMPARE(wait.has_value(), seconds >= 0);
    if (wait)
        QCOMPARE(*wait, milliseconds(seconds * 1000));
}

void TstWallarmRules::askFactsComeFromTheRun()
{
    TestRun run = runOf(RunState::Running);
    run.recording = false;
    run.estimatedSeconds = 200;
    QCOMPARE(wallarm::nextAsk(askFacts(run)), std::optional<milliseconds>(50s));
    for (const RunState state : {RunState::Passed, RunState::Failed, RunState::Interrupted})
        QVERIFY(!wallarm::nextAsk(askFacts(runOf(state))));
    for (const RunState state : {RunState::Cloning, RunState::Running, RunState::Paused, RunState::Unknown})
        QVERIFY(wallarm::nextAsk(askFacts(runOf(state))));
}

void TstWallarmRules::readsAreRetriedThreeTimes()
{
    const Error trouble{.kind = ErrorKind::ServiceTrouble, .httpStatus = 502};
    QCOMPARE(retryRead(trouble, 0), std::optional<milliseconds>(1s));
    QCOMPARE(retryRead(trouble, 1), std::optional<milliseconds>(2s));
    QCOMPARE(retryRead(trouble, 2), std::optional<milliseconds>(4s));
    QCOMPARE(retryRead(trouble, 3), std::nullopt);
    for (const ErrorKind kind : {ErrorKind::RateLimited, ErrorKind::TimedOut, ErrorKind::AnswerLost})
        QVERIFY(retryRead({.kind = kind}, 0));
    for (const ErrorKind kind : {ErrorKind::Forbidden, ErrorKind::NotFound, ErrorKind::RefusedByService,
                                 ErrorKind::TlsFailed, ErrorKind::Unreadable, ErrorKind::CredentialMissing})
        QVERIFY(!retryRead({.kind = kind}, 0));
}

void TstWallarmRules::durations()
{
    TestRun run = runOf(RunState::Running);
    QCOMPARE(duration(run, noon), std::nullopt);
    run.startTime = 1'700'000'000;
    QCOMPARE(duration(run, noon), std::optional(100s));
    run.startTime = 1'700'000'200; // the service's clock is ahead
    QCOMPARE(duration(run, noon), std::optional(0s));
    run.state = RunState::Failed; // ended at an unknown time
    QCOMPARE(duration(run, noon), std::nullopt);
    run.endTime = 1'700'000'271;
    QCOMPARE(duration(run, noon), std::optional(71s));
}

void TstWallarmRules::speeds()
{
    TestRun run = runOf(RunState::Failed);
    run.sentRequests = 70;
    run.startTime = 1555572038;
    run.endTime = 1555572309;
    QVERIFY(std::abs(*averageSpeed(run) - 70.0 / 271) < 1e-9);
    run.averageRps = 0.5;
    QCOMPARE(averageSpeed(run), std::optional(0.5));
    run.averageRps.reset();
    run.endTime = run.startTime;
    QCOMPARE(averageSpeed(run), std::nullopt);
    run.endTime = 1555572309;
    run.state = RunState::Running; // while it runs, we do not compute it
    QCOMPARE(averageSpeed(run), std::nullopt);
}

void TstWallarmRules::remainingTime()
{
    TestRun run = runOf(RunState::Running);
    run.currentRps = 3;
    QCOMPARE(remainingSeconds(run), std::nullopt);
    run.estimatedSeconds = 50;
    QCOMPARE(remainingSeconds(run), std::optional(50.0));
    run.currentRps = 0;
    QCOMPARE(remainingSeconds(run), std::nullopt);
    run.currentRps.reset();
    QCOMPARE(remainingSeconds(run), std::nullopt);
    run.currentRps = 3;
    run.estimatedSeconds = -1;
    QCOMPARE(remainingSeconds(run), std::nullopt);
    run.estimatedSeconds = 50;
    run.state = RunState::Passed;
    QCOMPARE(remainingSeconds(run), std::nullopt);
}

void TstWallarmRules::rounding_data()
{
    QTest::addColumn<double>("exact");
    QTest::addColumn<int>("rounded");
    QTest::newRow("nothing left") << 0.0 << 5;
    QTest::newRow("24 s") << 24.0 << 25;
    QTest::newRow("22.4 s") << 22.4 << 20;
    QTest::newRow("57 s") << 57.0 << 55;
    QTest::newRow("58 s is a minute") << 58.0 << 60;
    QTest::newRow("89 s") << 89.0 << 60;
    QTest::newRow("90 s") << 90.0 << 120;
    QTest::newRow("an hour") << 3610.0 << 3600;
    QTest::newRow("nonsense") << -3.0 << 5;
    QTest::newRow("absurd") << 1e300 << 365 * 86400;
}

void TstWallarmRules::rounding()
{
    QFETCH(const double, exact);
    QFETCH(const int, rounded);
    QCOMPARE(roundedRemaining(exact), std::chrono::seconds(rounded));
}

void TstWallarmRules::progressHasNoPercentageWhileRecording()
{
    TestRun run = runOf(RunState::Running);
    QVERIFY(progress(run) == Progress());
    run.terminatedCount = 1;
    run.baselineCount = 4;
    run.recording = true;
    QVERIFY(progress(run) == (Progress{.done = 1, .total = 4}));
    run.recording.reset(); // it may be recording
    QCOMPARE(progress(run).percent, std::nullopt);
    run.recording = false;
    QVERIFY(progress(run) == (Progress{.done = 1, .total = 4, .percent = 25}));
    run.terminatedCount = 999;
    run.baselineCount = 1000;
    QCOMPARE(progress(run).percent, std::optional(99));
    run.terminatedCount = 1001;
    QCOMPARE(progress(run).percent, std::optional(100));
}

void TstWallarmRules::onlyARunThatMayRecordWaitsForBaselines_data()
{
    QTest::addColumn<RunState>("state");
    QTest::addColumn<std::optional<bool>>("recording");
    QTest::addColumn<bool>("waits");
    QTest::newRow("recording") << RunState::Running << std::optional(true) << true;
    QTest::newRow("may be recording") << RunState::Running << std::optional<bool>() << true;
    QTest::newRow("recording was stopped") << RunState::Running << std::optional(false) << false;
    QTest::newRow("passed") << RunState::Passed << std::optional<bool>() << false;
    QTest::newRow("passed, and said to record") << RunState::Passed << std::optional(true) << false;
    QTest::newRow("failed") << RunState::Failed << std::optional(false) << false;
    QTest::newRow("interrupted") << RunState::Interrupted << std::optional<bool>() << false;
}

void TstWallarmRules::onlyARunThatMayRecordWaitsForBaselines()
{
    QFETCH(RunState, state);
    QFETCH(std::optional<bool>, recording);
    TestRun run = runOf(state);
    run.recording = recording;
    run.baselineCount = 0;
    QTEST(progress(run).waitingForBaselines, "waits");
}

void TstWallarmRules::formLimits_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("verdict"); // -1 too small, 0 good, 1 too large
    const auto row = [](const QString &field, qint64 value, int verdict) {
        QTest::addRow("%s %lld", qPrintable(field), value) << field << value << verdict;
    };
    const QString rps = u"rps"_s;
    const QString perBaseline = u"rps_per_baseline"_s;
    const QString timeout = u"inactivity_timeout"_s;
    for (const qint64 good : {1, 500, 501, 1000})
        row(rps, good, 0);
    row(rps, 0, -1);
    row(rps, 1001, 1);
    for (const qint64 good : {1, 500})
        row(perBaseline, good, 0);
    row(perBaseline, 0, -1);
    for (const qint64 much : {501, 1000, 1001})
        row(perBaseline, much, 1);
    row(timeout, 299, -1);
    row(timeout, 300, 0);
    row(timeout, 86400, 0);
    row(timeout, 86401, 1);
}

void TstWallarmRules::formLimits()
{
    QFETCH(const QString, field);
    QFETCH(const qint64, value);
    QFETCH(const int, verdict);
    const auto issue = field == "rps"_L1 ? checkRps(value)
        : field == "rps_per_baseline"_L1 ? checkRpsPerBaseline(value)
                                         : checkInactivityTimeout(value);
    QCOMPARE(issue.has_value(), verdict != 0);
    if (!issue)
        return;
    QCOMPARE(issue->field, field);
    QCOMPARE(issue->why, verdict < 0 ? FormIssue::Why::TooSmall : FormIssue::Why::TooLarge);
    QVERIFY(value < issue->least || value > issue->most);
}

void TstWallarmRules::requestsAreChecked()
{
    CreateRequest create;
    QCOMPARE(check(create).size(), 1);
    create.settings.name = u" \u200b\t"_s; // looks empty
    QCOMPARE(check(create).value(0).field, u"name"_s);
    create.settings = {.name = u"n"_s, .rps = 1001, .rpsPerBaseline = 501};
    create.inactivityTimeout = 1;
    QStringList fields;
    for (const FormIssue &issue : check(create))
        fields << issue.field;
    QCOMPARE(fields, QStringList({u"rps"_s, u"rps_per_baseline"_s, u"inactivity_timeout"_s}));
    CopyRequest copy;
    copy.settings.name = u"n"_s;
    QCOMPARE(check(copy).constFirst().field, u"test_record_id"_s);
    copy.recordId = {u"rec_0001"_s, Identifier::Form::String};
    QVERIFY(check(copy).isEmpty());
}

void TstWallarmRules::addresses()
{
    Connection connection;
    const auto base = [&](Cloud cloud) {
        connection.cloud = cloud;
        return baseAddress(connection).toString();
    };
    connection.customAddress = QUrl(u"https://gate.example/fast"_s);
    QCOMPARE(base(Cloud::WallarmUs), u"https://us1.api.wallarm.com"_s);
    QCOMPARE(base(Cloud::WallarmEu), u"https://api.wallarm.com"_s);
    QCOMPARE(base(Cloud::WallarmMe), u"https://me1.api.wallarm.com"_s);
    QCOMPARE(base(Cloud::Custom), u"https://gate.example/fast"_s);
    QCOMPARE(base(Cloud::AgoraGlobal), QString());

    const Identifier run{u"tr 12%"_s, Identifier::Form::String};
    QCOMPARE(consoleLink(consoleAddress(Cloud::WallarmUs), run).toEncoded(),
             QByteArray("https://us1.my.wallarm.com/testing/testruns/tr%2012%25"));
    QCOMPARE(consoleLink(QUrl(u"https://console.example/"_s), run).toEncoded(),
             QByteArray("https://console.example/testing/testruns/tr%2012%25"));
    QCOMPARE(consoleAddress(Cloud::WallarmEu).host(), u"my.wallarm.com"_s);
    QCOMPARE(consoleAddress(Cloud::WallarmMe).host(), u"me1.my.wallarm.com"_s);
    QVERIFY(consoleLink(consoleAddress(Cloud::Custom), run).isEmpty());
    QVERIFY(consoleLink(consoleAddress(Cloud::WallarmUs), {}).isEmpty());
}

void TstWallarmRules::pastedRuns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id"); // empty: rejected
    QTest::addColumn<bool>("isNumber");
    QTest::newRow("number") << u" 1234 "_s << u"1234"_s << true;
    QTest::newRow("word") << u"tr_1234"_s << u"tr_1234"_s << false;
    QTest::newRow("link") << u"https://us1.my.wallarm.com/testing/testruns/1234"_s << u"1234"_s << true;
    QTest::newRow("link of another host")
        << u"http://localhost:99/testing/testruns/tr_1"_s << u"tr_1"_s << false;
    QTest::newRow("link without a scheme") << u"my.wallarm.com/testing/testruns/7"_s << u"7"_s << true;
    QTest::newRow("slash at the end") << u"https://my.wallarm.com/testing/testruns/7/"_s << u"7"_s << true;
    QTest::newRow("query") << u"https://my.wallarm.com/testing/testruns/7?tab=1/2"_s << u"7"_s << true;
    QTest::newRow("fragment") << u"https://my.wallarm.com/testing/testruns/7#log"_s << u"7"_s << true;
    QTest::newRow("slash and query") << u"https://my.wallarm.com/testing/testruns/7/?a"_s << u"7"_s << true;
    QTest::newRow("percent-encoded") << u"https://my.wallarm.com/testing/testruns/a%20b"_s << u"a b"_s
                                     << false;
    QTest::newRow("clipboard marks") << u"\u200bhttps://my.wallarm.com/testing/testruns/7\u200e"_s << u"7"_s
                                     << true;
    QTest::newRow("address of the service")
        << u"https://us1.api.wallarm.com/v1/test_run/1234/action/stop"_s << u"1234"_s << true;
    QTest::newRow("link in a mail") << u"<https://my.wallarm.com/testing/testruns/7>"_s << u"7"_s << true;
    QTest::newRow("link in a link")
        << u"https://h/?to=https%3A%2F%2Fmy.wallarm.com%2Ftesting%2Ftestruns%2F7"_s << u"7"_s << true;
    QTest::newRow("hidden way up") << u"https://my.wallarm.com/testing/testruns/%2e%2e"_s << QString()
                                   << false;
    QTest::newRow("nothing") << u"  "_s << QString() << false;
    QTest::newRow("list page") << u"https://my.wallarm.com/testing/testruns/"_s << QString() << false;
    QTest::newRow("other page") << u"https://my.wallarm.com/testing/policies/5"_s << QString() << false;
    QTest::newRow("hidden slash") << u"https://my.wallarm.com/testing/testruns/1%2Fx"_s << QString() << false;
}

void TstWallarmRules::pastedRuns()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, id);
    QFETCH(const bool, isNumber);
    const auto run = runFromInput(typed);
    QCOMPARE(run.has_value(), !id.isEmpty());
    if (!run) {
        QCOMPARE(run.error().kind, ErrorKind::InvalidInput);
        return;
    }
    QCOMPARE(run->text(), id);
    QCOMPARE(run->form(), isNumber ? Identifier::Form::Number : Identifier::Form::String);
}

TALLYLIGHT_TEST(TstWallarmRules);

#include "tst_wallarmrules.moc"
