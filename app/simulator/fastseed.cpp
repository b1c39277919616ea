#include "simulator/fastseed.h"

#include "simulator/answer.h"

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

TestRun testRunFromSeed(const QJsonObject &seed, const FastCatalog &catalog, qint64 now)
{
    TestRun run;
    run.id = seed["id"_L1];
    run.recordId = seed["recordId"_L1];
    run.name = seed["name"_L1].toString();
    run.description = seed["desc"_L1].toString();
    run.recordName = seed["recordName"_L1].toString(run.name);
    run.policyId = seed["policyId"_L1];
    run.policyName = catalog.policyName(run.policyId);
    run.nodeId = seed["nodeId"_L1].toInteger(FastCatalog::tokenNode);
    run.type = seed["type"_L1].toString(u"node"_s);
    run.tags = seed["tags"_L1].toArray();
    run.domains = seed["domains"_L1].toArray({u"app.example.local"_s});
    run.stopOnFirstFail = seed["stopOnFirstFail"_L1].toBool();
    run.rps = seed["rps"_L1];
    run.rpsPerBaseline = seed["rpsPerBaseline"_L1];
    run.inactivityTimeout = seed["inactivityTimeout"_L1].toInt(1800);
    run.trafficSeconds = seed["traffic"_L1].toInt(1200);
    run.baselinesPerSecond = seed["rate"_L1].toDouble(0.4);
    run.vulnerable = seed["vulnerable"_L1].toBool(true);
    run.techTrouble = seed["techTrouble"_L1].toBool();
    run.copiedBaselines = seed["copyOf"_L1].toInt();
    run.isCopy = run.copiedBaselines > 0;

    run.createdAt = now - seed["startedAgo"_L1].toInteger() * 1000;
    const auto moment = [&](QLatin1StringView member) {
        const QJsonValue after = seed[member];
        return after.isDouble() ? run.createdAt + after.toInteger() * 1000 : never;
    };
    if (!seed["readyAfter"_L1].isNull())
        run.nodeReady.open(run.createdAt + seed["readyAfter"_L1].toInteger(6) * 1000);
    if (const qint64 paused = moment("pausedAfter"_L1); paused < never)
        run.paused.open(paused);
    run.stoppedAt = moment("stoppedAfter"_L1);
    run.interruptedAt = moment("interruptedAfter"_L1);
    return run;
}

} // namespace tallylight::simulator
