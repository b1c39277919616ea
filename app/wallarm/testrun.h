#pragma once

#include "core/compactoptional.h"
#include "core/cowvalue.h"
#include "core/identifier.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace tallylight::wallarm {

/// From a run's `vulns` (README 8.1: id, threat, code, type) or, with the rest, from POST /v1/objects/vuln
/// (README 8.2). Texts may contain attack strings: show them as plain text only.
struct Vulnerability
{
    Identifier id;
    std::optional<qint64> threat; ///< 1 … 100; higher is more severe
    QString code; ///< for example S0001 (`code` or `wid`)
    QString type; ///< for example sqli; shown as is when unknown
    QString status;
    QString target;
    QString method;
    QString domain;
    QString path;
    QString parameter;
    QString title;
    QString description;
    QString additional;
    QString exploitExample;
    Identifier runId;
    std::optional<qint64> validatedAt; ///< Unix seconds

    friend bool operator==(const Vulnerability &, const Vulnerability &) = default;
};

/// Unknown: the field is missing or holds a word we do not know (TestRun::stateRaw); counts as not ended.
enum class RunState { Cloning, Running, Paused, Interrupted, Passed, Failed, Unknown };

/// Interrupted, passed or failed (README 9).
[[nodiscard]] bool hasEnded(RunState state);
[[nodiscard]] RunState runStateFrom(const QString &word);

/// The last entry of a list of texts that was cut: no one reads thirty thousand domains.
inline constexpr QStringView andMore = u"…";

/// What a run has in common with many others, word for word. A list of a hundred thousand runs stores each
/// such set once.
struct RunCommon
{
    Identifier clientId;
    QString stateRaw; ///< the service's own word; empty when missing
    CompactOptional<QString> simpleState;
    std::optional<QStringList> allowedActions; ///< shown, never obeyed (meaning unconfirmed)
    Identifier policyId;
    CompactOptional<QString> policyName;
    Identifier nodeId;
    CompactOptional<QString> place; ///< `type`: node or cloud
    std::optional<QStringList> tags;
    CompactOptional<qint64> rps; ///< test requests per second
    CompactOptional<qint64> rpsPerBaseline;
    CompactOptional<qint64> inactivityTimeout; ///< seconds
    std::optional<bool> stopOnFirstFail;
    std::optional<bool> skipDuplicatedBaselines;
    CompactOptional<QString> fileExtensionsToExclude;
    std::optional<QStringList> domains;

    friend bool operator==(const RunCommon &, const RunCommon &) = default;
};

/// One test run as the service reported it (README 7). Absent, null or of a wrong type = unknown, which is
/// neither false nor zero: an empty optional, an empty Identifier.
struct TestRun
{
    Identifier id;
    CompactOptional<QString> name;
    CompactOptional<QString> description;
    RunState state = RunState::Unknown;
    std::optional<bool> recording;
    std::optional<bool> readyForRecording;
    std::optional<bool> nodeActive;
    Identifier recordId;
    CompactOptional<QString> recordName;
    CowValue<RunCommon> common;
    std::optional<QList<Vulnerability>> vulns; ///< the first thousand
    qint64 vulnsLeftOut = 0; ///< those beyond
    CompactOptional<qint64> baselineCount;
    CompactOptional<qint64> waitingCount; ///< baseline_check_…_count, like the next six
    CompactOptional<qint64> runningCount;
    CompactOptional<qint64> passedCount;
    CompactOptional<qint64> failCount;
    CompactOptional<qint64> techFailCount;
    CompactOptional<qint64> interruptedCount;
    CompactOptional<qint64> terminatedCount; ///< done, whatever the result
    CompactOptional<qint64> finishedChecks;
    CompactOptional<qint64> sentRequests; ///< sended_requests_count
    CompactOptional<qint64>
        plannedRequests; ///< planing_requests_count; not usable for a percentage (README oddity 5)
    CompactOptional<double> currentRps; ///< over the last 10 s
    CompactOptional<double> averageRps; ///< over the whole run
    CompactOptional<double> estimatedSeconds; ///< estimated_time_to_completion
    CompactOptional<qint64> createTime; ///< Unix seconds; no documentation has it, so often unknown
    CompactOptional<qint64> startTime;
    CompactOptional<qint64> endTime;

    [[nodiscard]] qint64 vulnCount() const { return (vulns ? vulns->size() : 0) + vulnsLeftOut; }
    [[nodiscard]] bool ended() const { return hasEnded(state); }
    friend bool operator==(const TestRun &, const TestRun &) = default;
};

/// What a stop call answers (README 6.4). An empty recordId means: keep the one already known.
struct StopReply
{
    std::optional<bool> recording;
    Identifier recordId;
    std::optional<RunState> state;

    friend bool operator==(const StopReply &, const StopReply &) = default;
};

/// One page of the unconfirmed list call (README 6.12).
struct RunPage
{
    /// Those that have an ID. Building them is the slowest part, up to some 20 ms: on any thread, once.
    std::function<QList<TestRun>()> runs = [] { return QList<TestRun>(); };
    qsizetype count = 0; ///< number of entries in the list, including those left out of runs()
    QString continuation; ///< for the next page; empty: this was the last one
    std::optional<qint64> total;
};

} // namespace tallylight::wallarm
