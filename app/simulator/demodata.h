#pragma once

#include "core/result.h"
#include "simulator/cloudtask.h"
#include "simulator/fastcatalog.h"
#include "simulator/testrun.h"

#include <QJsonObject>

namespace tallylight::simulator {

/// What the accounts contain at startup. A seed file (--seed) is JSON of the same shape; everything but the
/// IDs may be left out, times are simulated seconds before the start or after the run's creation:
///
///   { "nodes":    [ { "id": 10716, "name": "DEMO NODE", "active": true } ],
///     "policies": [ { "id": 68, "name": "my_policy" } ],
///     "testRuns": [ { "id": 5101 or "tr_1234", "recordId": 9101, "name": "…", "desc": "…",
///                     "recordName": "…", "policyId": 68, "nodeId": 10716, "type": "node", "tags": [],
///                     "domains": ["shop.example.test"], "rps": 20, "rpsPerBaseline": 2,
///                     "inactivityTimeout": 1800, "stopOnFirstFail": false,
///                     "startedAgo": 840, "readyAfter": 6 (null: waits for its node),
///                     "traffic": 1200 (seconds of requests), "rate": 0.4 (baselines per second),
///                     "stoppedAfter": 300, "pausedAfter": 120, "interruptedAfter": 200,
///                     "vulnerable": true, "techTrouble": false,
///                     "copyOf": 180 (baselines of the copied record; then the run does not record) } ],
///     "cloudRecordings": [ { "cname": "…", "uid": "900001", "resourceId": "…", "sid": "…",
///                            "mode": "individual"|"mix"|"web", "appId": "…", "startedAgo": 600,
///                            "prefix": ["qa"], "mp4": false, "snapshots": false, "users": ["101"],
///                            "onhold": false, "noPublisher": false, "maxRecordingHour": 2,
///                            "rtmpUrl": "…", "resourceExpiredHour": 72,
///                            "leavesAfter": 180 (seconds from now, by idle exit) } ] }
[[nodiscard]] QJsonObject demoData();

/// InvalidInput, field "seed", when the file does not exist or is not a JSON object.
[[nodiscard]] Result<QJsonObject> readSeed(const QString &path);

/// One element of a seed's `testRuns`, as demodata.h describes it; anything left out gets a typical value.
[[nodiscard]] TestRun testRunFromSeed(const QJsonObject &seed, const FastCatalog &catalog, qint64 now);

/// One element of a seed's `cloudRecordings`, as demodata.h describes it.
[[nodiscard]] CloudTask cloudTaskFromSeed(const QJsonObject &seed, qint64 now);

} // namespace tallylight::simulator
