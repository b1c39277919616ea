#include "agora/decode.h"
#include "agora/failure.h"
#include "fixtures.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::agora;
using namespace tallylight::tests;

namespace {

QString word(Outcome outcome)
{
    switch (outcome) {
    case Outcome::FixInput:
        return u"fix-input"_s;
    case Outcome::FixCredentials:
        return u"fix-credentials"_s;
    case Outcome::FixAccount:
        return u"fix-account"_s;
    case Outcome::Quota:
        return u"quota"_s;
    case Outcome::RetrySame:
        return u"retry-same"_s;
    case Outcome::Reacquire:
        return u"reacquire"_s;
    case Outcome::AlreadyRunning:
        return u"already-running"_s;
    case Outcome::AlreadyStopping:
        return u"already-stopping"_s;
    case Outcome::StoppedNoFile:
        return u"stopped-no-files"_s;
    case Outcome::StoppedUploadPending:
        return u"stopped-upload-pending"_s;
    case Outcome::VerifyThenGone:
        return u"verify-then-gone"_s;
    case Outcome::ClientBug:
        return u"client-bug"_s;
    case Outcome::Ambiguous:
        return u"ambiguous"_s;
    case Outcome::Unknown:
        return u"unknown"_s;
    case Outcome::NotSent:
        return u"not-sent"_s;
    }
    return {};
}

QString word(MayRun mayRun)
{
    switch (mayRun) {
    case MayRun::No:
        return u"no"_s;
    case MayRun::Yes:
        return u"yes"_s;
    case MayRun::Maybe:
        return u"maybe"_s;
    case MayRun::Unchanged:
        return u"unchanged"_s;
    case MayRun::Ending:
        return u"stopping"_s;
    case MayRun::OthersOnly:
        return u"other tasks"_s;
    }
    return {};
}

/// The error the client would return; nullopt when it takes the answer for a success.
std::optional<Error> errorOf(Call call, const HttpReply &reply)
{
    const auto error = [](const auto &result) -> std::optional<Error> {
        return result ? std::optional<Error>() : result.error();
    };
    switch (call) {
    case Call::Acquire:
        return error(decodeAcquire(reply));
    case Call::Start:
        return error(decodeStart(reply));
    case Call::Query:
        return error(decodeQuery(reply));
    case Call::Update:
    case Call::UpdateLayout:
        return error(decodeDone(reply));
    case Call::Stop:
        return error(decodeStop(reply, false));
    }
    return {};
}

/// The fixtures have one word for all calls. An answer that means "unchanged" starts no recording, and an
/// acquire only reserves; a rejected App ID leaves a recording unchanged.
QString mayRunAfter(Call call, const QString &file, const QString &word)
{
    if (call == Call::Acquire)
        return word == u"other tasks" ? word : u"no"_s;
    if (call == Call::Start)
        return word == u"unchanged" ? u"no"_s : word;
    return file == u"err-gw-400-appid-invalid.json" ? u"unchanged"_s : word;
}

constexpr std::array everyCall{Call::Acquire, Call::Start,        Call::Query,
                               Call::Update,  Call::UpdateLayout, Call::Stop};

QJsonArray toArray(const QList<int> &list)
{
    QJsonArray array;
    for (const int value : list)
        array.append(value);
    return array;
}

} // namespace

class TstAgoraFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFixtureIsDecided_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Call>("call");
        const auto files = fixtures(u"response"_s, u"err-"_s);
        QVERIFY(files.size() > 50);
        for (const QString &file : files) {
            const auto only = callFromWire(fixture(file)["call"_L1].toString());
            for (const Call call : everyCall) {
                if (!only || only == call)
                    QTest::addRow("%s, %s", qPrintable(file), wireWord(call).data()) << file << call;
            }
        }
    }
    void everyFixtureIsDecided()
    {
        QFETCH(const QString, file);
        QFETCH(const Call, call);
        const HttpReply reply = replyOf(fixture(file));
        const QJsonObject expected = fixture(file)["expect"_L1].toObject();

        const auto error = errorOf(call, reply);
        if (!error) { // the one failure that is an answer: files came with a 206
            QCOMPARE(file, u"err-stop-206-with-serverResponse.json"_s);
            QCOMPARE(decodeStop(reply, false)->httpStatus, 206);
            QCOMPARE(decodeStop(reply, false)->files.size(), 1);
            judged(file);
            return;
        }
        const Decision decision = decide(call, *error);
        bool queryFirst = false;
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            const QString key = it.key();
            if (key == u"outcome") {
                QCOMPARE(word(decision.outcome), it->toString());
            } else if (key == u"retrySameRequest") {
                QCOMPARE(decision.retrySame, it->toBool());
            } else if (key == u"backoffSeconds") {
                QCOMPARE(toArray(decision.backoffSeconds), it->toArray());
            } else if (key == u"newAcquireNeeded") {
                QCOMPARE(decision.newAcquireNeeded, it->toBool());
            } else if (key == u"recordingMayBeRunning") {
                QCOMPARE(word(decision.mayRun), mayRunAfter(call, file, it->toString()));
            } else if (key == u"queryFirst") {
                queryFirst = it->toBool();
            } else {
                QVERIFY2(key == u"operatorMessage", qPrintable("unknown expectation "_L1 + key));
            }
        }
        // The stop verdict queries before it repeats after a 206/65, too.
        QCOMPARE(decision.queryFirst, queryFirst || file == u"err-stop-206-65-not-completed.json");
        judged(file);
    }

    void withoutAFixture_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<Error>("error");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<MayRun>("mayRun");
        const auto row = [](const char *name, Call call, const Error &error, Outcome outcome, MayRun mayRun) {
            QTest::newRow(name) << call << error << outcome << mayRun;
        };
        using enum ErrorKind;
        row("nothing was sent", Call::Start, {.kind = TlsFailed, .sent = false}, Outcome::NotSent,
            MayRun::No);
        row("time-out after sending", Call::Start, {.kind = TimedOut}, Outcome::Ambiguous, MayRun::Maybe);
        row("redirect", Call::Stop, {.kind = Redirected, .httpStatus = 302}, Outcome::Ambiguous,
            MayRun::Maybe);
        row("unknown code on stop", Call::Stop, {RefusedByService, 400, 777}, Outcome::Unknown,
            MayRun::Maybe);
        row("unknown code with 200", Call::Start, {ServiceTrouble, 200, 777}, Outcome::Unknown,
            MayRun::Maybe);
        row("400 without a word on stop", Call::Stop, {RefusedByService, 400}, Outcome::Unknown,
            MayRun::Maybe);
        row("404 without a word on stop", Call::Stop, {RefusedByService, 404}, Outcome::Unknown,
            MayRun::Maybe);
        row("62 at acquire", Call::Acquire, {ServiceTrouble, 500, 62}, Outcome::FixInput, MayRun::No);
        row("62 at start, old list", Call::Start, {RefusedByService, 400, 62}, Outcome::RetrySame,
            MayRun::Maybe);
        row("501 on stop", Call::Stop, {ServiceTrouble, 500, 501}, Outcome::AlreadyStopping,
            MayRun::Unchanged);
        row("7 with any status", Call::Start, {RefusedByService, 400, 7}, Outcome::AlreadyRunning,
            MayRun::Yes);
        row("435 is none of start", Call::Start, {ServiceTrouble, 206, 435}, Outcome::Unknown, MayRun::Maybe);
    }
    void withoutAFixture()
    {
        QFETCH(const Call, call);
        QFETCH(const Error, error);
        QFETCH(const Outcome, outcome);
        QFETCH(const MayRun, mayRun);
        const Decision decision = decide(call, error);
        QCOMPARE(word(decision.outcome), word(outcome));
        QCOMPARE(word(decision.mayRun), word(mayRun));
        QVERIFY(!decision.newAcquireNeeded);
    }
};

TALLYLIGHT_TEST(TstAgoraFailures);
#include "tst_failures.moc"
