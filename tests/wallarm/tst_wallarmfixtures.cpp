#include "support/testmain.h"
#include "wallarm/codec.h"
#include "wallarm/envelope.h"
#include "wallarm/lamp.h"
#include "wallarm/progress.h"
#include "wallarm/schedule.h"
#include "wallarm/stopverdict.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::wallarm;

namespace {

/// Whatever a fixture decoded to.
struct Decoded
{
    std::optional<TestRun> run;
    std::optional<StopReply> stop;
    std::optional<User> user;
    std::optional<QStringList> names; // of a list
    std::optional<Error> error;
    bool byRecord = false;
};

template <class T> bool split(const Result<T> &result, std::optional<T> &value, std::optional<Error> &error)
{
    if (result)
        value = *result;
    else
        error = result.error();
    return result.has_value();
}

template <class T>
void splitList(const Result<QList<T>> &result, Decoded &decoded, QString (*name)(const T &))
{
    std::optional<QList<T>> list;
    if (!split(result, list, decoded.error))
        return;
    decoded.names.emplace();
    for (const T &item : *list)
        *decoded.names << name(item);
}

Decoded decode(const QString &method, const QString &path, const HttpReply &reply)
{
    Decoded decoded;
    decoded.byRecord = path.startsWith("/v1/test_record/"_L1);
    if (path.endsWith("/action/stop"_L1))
        split(decodeStop(reply), decoded.stop, decoded.error);
    else if (path == "/v1/user"_L1)
        split(decodeUser(reply), decoded.user, decoded.error);
    else if (path.startsWith("/v2/node"_L1))
        splitList<Node>(decodeNodes(reply), decoded, [](const Node &node) { return node.hostname; });
    else if (path.startsWith("/v1/test_policy"_L1))
        splitList<Policy>(decodePolicies(reply), decoded, [](const Policy &policy) { return policy.name; });
    else if (path.startsWith("/v1/objects/vuln"_L1))
        splitList<Vulnerability>(decodeVulnerabilities(reply), decoded,
                                 [](const Vulnerability &vulnerability) { return vulnerability.code; });
    else if (path.startsWith("/v1/test_run?"_L1)) {
        const auto page = decodeRunPage(reply);
        if (page)
            decoded.names = QStringList(page->runs().size());
        else
            decoded.error = page.error();
    } else if (path == "/v1/test_run"_L1 && method == "POST"_L1)
        split(decodeCreatedRun(reply), decoded.run, decoded.error);
    else
        split(decodeRun(reply), decoded.run, decoded.error);
    return decoded;
}

QString word(RunState state)
{
    switch (state) {
    case RunState::Cloning:
        return u"cloning"_s;
    case RunState::Running:
        return u"running"_s;
    case RunState::Paused:
        return u"paused"_s;
    case RunState::Interrupted:
        return u"interrupted"_s;
    case RunState::Passed:
        return u"passed"_s;
    case RunState::Failed:
        return u"failed"_s;
    case RunState::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString word(Lamp lamp)
{
    switch (lamp) {
    case Lamp::Recording:
        return u"recording"_s;
    case Lamp::Waiting:
        return u"waiting_for_node"_s;
    case Lamp::Stopping:
        return u"stopping"_s;
    case Lamp::StopUnknown:
    case Lamp::NotFound:
        return u"?"_s; // no single answer gives these
    case Lamp::Off:
        return u"off"_s;
    case Lamp::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString word(const Error &error, bool validation)
{
    if (validation)
        return error.kind == ErrorKind::RefusedByService ? u"validation"_s : u"?"_s;
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden)
        return u"auth"_s;
    if (error.kind == ErrorKind::ServiceTrouble)
        return u"server"_s;
    if (error.kind == ErrorKind::RefusedByService)
        return u"bad_request"_s;
    if (error.kind == ErrorKind::NotFound)
        return u"not_found"_s;
    if (error.kind == ErrorKind::RateLimited)
        return u"rate_limited"_s;
    return error.kind == ErrorKind::Unreadable ? u"unreadable_answer"_s : u"?"_s;
}

QJsonValue stopResult(const Decoded &decoded)
{
    if (!decoded.stop)
        return u"no answer"_s;
    StopFacts facts{.answer = classifyStop(*decoded.stop), .recordFormSent = decoded.byRecord};
    const StopStep first = nextStep(facts);
    if (first == StopStep{.kind = StopStep::Kind::Finish, .outcome = StopOutcome::Stopped})
        return u"stopped"_s;
    if (first.kind != StopStep::Kind::Read)
        return u"?"_s;
    facts.lastRead = ReadAnswer::On;
    facts.readsSinceAnswer = 1;
    return facts.answer == StopAnswer::SaysOn && nextStep(facts).outcome == StopOutcome::StillRecording
        ? u"not_stopped"_s
        : u"confirm_with_get"_s;
}

/// From a std::optional or a CompactOptional.
template <class Optional> QJsonValue orNull(const Optional &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// The meaning of a run's `expect` key; Undefined for a key of something else.
QJsonValue runValue(const QString &key, const TestRun &run)
{
    const auto allows = [&](RunAction action) { return allowed(action, run, {}).yes; };
    if (key == "id"_L1)
        return run.id.text();
    if (key == "test_record_id"_L1)
        return run.recordId.text();
    if (key == "state"_L1)
        return word(run.state);
    if (key == "state_raw"_L1)
        return run.common->stateRaw;
    if (key == "req_indicator"_L1)
        return word(reqIndicator(run, {}));
    if (key == "stop_allowed"_L1)
        return allows(RunAction::StopRecording);
    if (key == "copy_allowed"_L1)
        return allows(RunAction::CreateSimilar);
    if (key == "resume_allowed"_L1)
        return allows(RunAction::Resume);
    if (key == "ready_for_recording"_L1)
        return orNull(run.readyForRecording);
    if (key == "poll"_L1)
        return nextAsk(askFacts(run)).has_value();
    if (key == "eta_seconds"_L1)
        return orNull(remainingSeconds(run));
    if (key == "current_rps"_L1)
        return orNull(run.currentRps);
    if (key == "avg_rps"_L1)
        return orNull(run.averageRps);
    if (key == "computed_avg_rps"_L1) {
        const auto speed = averageSpeed(run);
        return speed && !run.averageRps ? std::round(*speed * 1000) / 1000 : QJsonValue();
    }
    if (key == "progress_done"_L1)
        return orNull(progress(run).done);
    if (key == "progress_total"_L1)
        return orNull(progress(run).total);
    if (key == "duration_seconds"_L1) {
        // "Now" is long after the run: only its own end may count.
        const auto length = duration(run, QDateTime::fromSecsSinceEpoch(1'900'000'000).toUTC());
        return length ? QJsonValue(static_cast<qint64>(length->count())) : QJsonValue();
    }
    if (key == "vuln_count"_L1)
        return run.vulns ? QJsonValue(run.vulns->size()) : QJsonValue();
    if (key == "tech_fail_count"_L1)
        return orNull(run.techFailCount);
    return QJsonValue::Undefined;
}

QJsonValue errorValue(const QString &key, const Decoded &decoded)
{
    const QList<RefusedField> refused = decoded.error ? decoded.error->refused : QList<RefusedField>();
    const RefusedField first = refused.value(0);
    const bool validation = !refused.isEmpty();
    if (key == "error_kind"_L1)
        return word(*decoded.error, validation);
    if (key == "field"_L1)
        return first.name;
    if (key == "error_code"_L1 || key == "message"_L1)
        return validation ? first.code : decoded.error->serverText;
    if (key == "value"_L1)
        return first.value;
    if (key == "retry_get"_L1)
        return retryRead(*decoded.error, 0).has_value();
    return QJsonValue::Undefined;
}

QJsonValue otherValue(const QString &key, const Decoded &decoded, const QByteArray &raw)
{
    if (key == "stop_result"_L1)
        return stopResult(decoded);
    if (key == "test_record_id"_L1 && decoded.stop)
        return decoded.stop->recordId.isEmpty() ? u"keep_known"_s : decoded.stop->recordId.text();
    if (key == "clientid"_L1 && decoded.user)
        return decoded.user->clientId.text();
    if (key == "frontend_url"_L1 && decoded.user)
        return decoded.user->frontendUrl.toString();
    if (key == "has_fast"_L1 && decoded.user)
        return orNull(decoded.user->hasFast());
    if (key == "count"_L1 && decoded.names)
        return decoded.names->size();
    if (key == "names"_L1 && decoded.names)
        return QJsonArray::fromStringList(*decoded.names);
    if (key == "must_not_keep"_L1) {
        // The fixture must contain a token, or the check is worthless; TstWallarmCodec checks that none is
        // kept.
        return raw.contains("\"token\"") ? QJsonValue(QJsonArray{u"token"_s, u"secret"_s}) : QJsonValue();
    }
    return QJsonValue::Undefined;
}

QJsonValue actualValue(const QString &key, const Decoded &decoded, const QByteArray &raw)
{
    if (decoded.error)
        return errorValue(key, decoded);
    return decoded.run ? runValue(key, *decoded.run) : otherValue(key, decoded, raw);
}

/// The one expectation that does not apply: the indicator of an ended run is off, whether or not the answer
/// has a `recording` (wallarm/README 10.1).
QJsonValue expectedValue(const QString &file, const QString &key, const QJsonValue &expected)
{
    if (file == "get_failed_docs_sample.json"_L1 && key == "req_indicator"_L1)
        return u"off"_s;
    return expected;
}

/// Fields that the answer to a create call may or may not repeat (note in create_200.json).
QByteArray withoutEchoes(const QByteArray &raw)
{
    QJsonObject envelope = QJsonDocument::fromJson(raw).object();
    QJsonObject body = envelope.value("body"_L1).toObject();
    for (const auto &key : {u"policy_id"_s, u"node_id"_s, u"type"_s, u"tags"_s, u"rps"_s,
                            u"rps_per_baseline"_s, u"inactivity_timeout"_s, u"stop_on_first_fail"_s,
                            u"skip_duplicated_baselines"_s, u"file_extensions_to_exclude"_s})
        body.remove(key);
    envelope.insert("body"_L1, body);
    return QJsonDocument(envelope).toJson();
}

} // namespace

class TstWallarmFixtures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesAsExpected_data()
    {
        QTest::addColumn<QJsonObject>("fixture");
        QTest::addColumn<QByteArray>("raw");
        const auto index = QJsonDocument::fromJson(tests::testData(u"wallarm/index.json"_s));
        const QJsonArray fixtures = index.object().value("fixtures"_L1).toArray();
        QVERIFY(fixtures.size() >= 48);
        for (const QJsonValue &value : fixtures) {
            const QJsonObject fixture = value.toObject();
            const QString file = fixture.value("file"_L1).toString();
            const QByteArray raw = tests::testData(u"wallarm/"_s + file);
            QTest::newRow(qPrintable(file)) << fixture << raw;
            if (fixture.value("note"_L1).toString().contains("with them removed"_L1))
                QTest::newRow(qPrintable(file + u", nothing repeated"_s)) << fixture << withoutEchoes(raw);
        }
    }

    void decidesAsExpected()
    {
        QFETCH(const QJsonObject, fixture);
        QFETCH(const QByteArray, raw);
        const HttpReply reply{.status = fixture.value("http_status"_L1).toInt(), .body = raw};
        const Decoded decoded =
            decode(fixture.value("method"_L1).toString(), fixture.value("path"_L1).toString(), reply);
        const QJsonObject expect = fixture.value("expect"_L1).toObject();
        QVERIFY(!expect.isEmpty());
        QCOMPARE(decoded.error.has_value(), expect.contains("error_kind"_L1));
        for (auto it = expect.begin(); it != expect.end(); ++it) {
            const QJsonValue actual = actualValue(it.key(), decoded, raw);
            QVERIFY2(!actual.isUndefined(), qPrintable(u"nobody decides \"%1\""_s.arg(it.key())));
            QVERIFY2(actual == expectedValue(fixture.value("file"_L1).toString(), it.key(), it.value()),
                     qPrintable(u"%1 is %2"_s.arg(it.key(), actual.toVariant().toString())));
        }
    }
};

TALLYLIGHT_TEST(TstWallarmFixtures);

#include "tst_wallarmfixtures.moc"
