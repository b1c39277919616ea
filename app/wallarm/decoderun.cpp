#include "wallarm/codec.h"
#include "wallarm/fields.h"

using namespace Qt::StringLiterals;

namespace tallylight::wallarm {

Vulnerability vulnerabilityFromJson(const QJsonObject &object)
{
    const auto text = [&](QLatin1StringView key) { return textField(object, key).value_or(QString()); };
    const auto longText = [&](QLatin1StringView key) {
        return longTextField(object, key).value_or(QString());
    };
    const QString code = text("code"_L1);
    return {.id = idField(object, "id"_L1),
            .threat = wholeField(object, "threat"_L1),
            .code = code.isEmpty() ? text("wid"_L1) : code,
            .type = text("type"_L1),
            .status = text("status"_L1),
            .target = text("target"_L1),
            .method = text("method"_L1),
            .domain = text("domain"_L1),
            .path = text("path"_L1),
            .parameter = text("parameter"_L1),
            .title = text("title"_L1),
            .description = longText("description"_L1),
            .additional = longText("additional"_L1),
            .exploitExample = longText("exploit_example"_L1),
            .runId = idField(object, "testrun_id"_L1),
            .validatedAt = wholeField(object, "validate_time"_L1)};
}

namespace {

RunCommon commonOf(const QJsonObject &object)
{
    return {.clientId = idField(object, "clientid"_L1),
            .stateRaw = textField(object, "state"_L1).value_or(QString()),
            .simpleState = textField(object, "simple_state"_L1),
            .allowedActions = textsField(object, "allowed_actions"_L1),
            .policyId = idField(object, "policy_id"_L1),
            .policyName = textField(object, "policy_name"_L1),
            .nodeId = idField(object, "node_id"_L1),
            .place = textField(object, "type"_L1),
            .tags = textsField(object, "tags"_L1),
            .rps = wholeField(object, "rps"_L1),
            .rpsPerBaseline = wholeField(object, "rps_per_baseline"_L1),
            .inactivityTimeout = wholeField(object, "inactivity_timeout"_L1),
            .stopOnFirstFail = flagField(object, "stop_on_first_fail"_L1),
            .skipDuplicatedBaselines = flagField(object, "skip_duplicated_baselines"_L1),
            .fileExtensionsToExclude = textField(object, "file_extensions_to_exclude"_L1),
            .domains = textsField(object, "domains"_L1)};
}

} // namespace

TestRun runFromJson(const QJsonObject &object)
{
    const auto count = [&](QLatin1StringView key) { return wholeField(object, key); };
    TestRun run;
    run.id = idField(object, "id"_L1);
    run.name = textField(object, "name"_L1);
    run.description = longTextField(object, "desc"_L1);
    run.common = commonOf(object);
    run.state = runStateFrom(run.common->stateRaw);
    run.recording = flagField(object, "recording"_L1);
    run.readyForRecording = flagField(object, "ready_for_recording"_L1);
    run.nodeActive = flagField(object, "node_active"_L1);
    run.recordId = idField(object, "test_record_id"_L1);
    run.recordName = textField(object, "test_record_name"_L1);
    readVulns(run, object.value("vulns"_L1));
    run.baselineCount = count("baseline_count"_L1);
    run.waitingCount = count("baseline_check_waiting_count"_L1);
    run.runningCount = count("baseline_check_running_count"_L1);
    run.passedCount = count("baseline_check_passed_count"_L1);
    run.failCount = count("baseline_check_fail_count"_L1);
    run.techFailCount = count("baseline_check_tech_fail_count"_L1);
    run.interruptedCount = count("baseline_check_interrupted_count"_L1);
    run.terminatedCount = count("baseline_check_all_terminated_count"_L1);
    run.finishedChecks = count("finished_checks_count"_L1);
    run.sentRequests = count("sended_requests_count"_L1);
    run.plannedRequests = count("planing_requests_count"_L1);
    run.currentRps = numberField(object, "current_rps"_L1);
    run.averageRps = numberField(object, "avg_rps"_L1);
    run.estimatedSeconds = numberField(object, "estimated_time_to_completion"_L1);
    run.createTime = count("create_time"_L1); // unconfirmed: nodes have this member
    run.startTime = count("start_time"_L1);
    run.endTime = count("end_time"_L1);
    return run;
}

} // namespace tallylight::wallarm
