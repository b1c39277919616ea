#pragma once

#include "simulator/spans.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace tallylight::simulator {

/// A test run as the service keeps it: what was requested and when. Everything a client sees of it is a pure
/// function of these facts and the simulated time (Unix ms), so nothing has to tick.
struct TestRun
{
    enum class State { Cloning, Running, Paused, Interrupted, Passed, Failed };

    struct Counters
    {
        int baselines = 0;
        int terminated = 0;
        int passed = 0;
        int failed = 0;
        int techFailed = 0;
        int running = 0;
        int waiting = 0;
        int interrupted = 0;
        int sent = 0;
        int planned = 0; ///< still queued; all of them for an ended run (wallarm/README 16, oddity 5)
    };

    QJsonValue id;
    QJsonValue recordId;
    QString name;
    QString description;
    QString recordName;
    QJsonValue policyId;
    QString policyName;
    qint64 nodeId = 0;
    QString type;
    QJsonArray tags;
    QJsonArray domains; ///< shown once there is a baseline request
    bool stopOnFirstFail = false;
    bool skipDuplicates = true;
    QString excludedExtensions;
    QJsonValue rps;
    QJsonValue rpsPerBaseline;
    int inactivityTimeout = 1800; ///< seconds

    qint64 createdAt = 0;
    bool isCopy = false;
    int copiedBaselines = 0;
    Spans nodeReady;
    Spans paused;
    qint64 stoppedAt = never; ///< by the stop call
    qint64 interruptedAt = never;

    int trafficSeconds = 1200; ///< how long someone sends requests through the ready node
    double baselinesPerSecond = 0.4;
    bool vulnerable = true; ///< every ninth baseline request shows a vulnerability
    bool techTrouble = false; ///< every thirteenth cannot be tested

    [[nodiscard]] State stateAt(qint64 now) const;
    [[nodiscard]] bool isEndedAt(qint64 now) const { return now >= endsAt(); }
    [[nodiscard]] bool isRecordingAt(qint64 now) const;
    [[nodiscard]] Counters countersAt(qint64 now) const;
    [[nodiscard]] int baselinesAt(qint64 now) const;
    /// wallarm/README 8.1: id, threat, code and type of each, at most 12.
    [[nodiscard]] QJsonArray vulnerabilitiesAt(qint64 now) const;
    /// The whole object of wallarm/README 7.
    [[nodiscard]] QJsonObject toJson(qint64 now) const;
    /// id, name, state, recording, test_record_id: what actions return.
    [[nodiscard]] QJsonObject toShortJson(qint64 now) const;

    [[nodiscard]] qint64 endsAt() const;

private:
    [[nodiscard]] qint64 recordingEndsAt() const;
    [[nodiscard]] qint64 testingEndsAt() const;
    [[nodiscard]] qint64 testingBegins() const;
    [[nodiscard]] double requestsPerSecond() const;
    /// Test requests that the recorded baseline requests call for.
    [[nodiscard]] int wantedAt(qint64 now) const;
    [[nodiscard]] int sentAt(qint64 now) const;
    /// When testing began, and when the node or a pause came or went: these are the moments when rates
    /// change.
    [[nodiscard]] std::vector<qint64> turnsUntil(qint64 now) const;
    void addSpeed(QJsonObject &object, const Counters &counters, qint64 now) const;
};

/// "running" …
[[nodiscard]] QString stateName(TestRun::State state);

} // namespace tallylight::simulator
