#pragma once

#include "simulator/agorachecks.h"
#include "simulator/answer.h"
#include "simulator/books.h"
#include "simulator/cloudtask.h"
#include "simulator/simclock.h"

#include <deque>
#include <vector>

namespace tallylight::simulator {

/// Agora Cloud Recording (agora/README 2, 3, 7, 8). Tasks are computed from simulated time when queried.
/// Where the documentation is silent (README 6), it does this: 201/7 has no sid; a resource ID whose
/// recording has ended answers 433; start refuses a wrong scene; an asynchronous stop has an empty
/// serverResponse. 206/65, 62 and 5xx come only when /_faults asks for them. The rate limit counts simulated
/// seconds and is off while time is frozen.
class AgoraService final
{
public:
    AgoraService(const SimClock &clock, Books &books);

    /// Replaces everything with the `cloudRecordings` of a seed (demodata.h).
    void load(const QJsonObject &seed, bool strict);

    [[nodiscard]] Answer handle(const Request &request);
    /// failover, idleExit, noPublisher, pageFails, evict, storageFails for a sid, a resource ID or a channel.
    /// True when it happened to something that records now; otherwise it will happen to the next recording of
    /// that channel (or resource ID).
    bool world(const QString &event, const QString &id, qint64 seconds);
    /// The `cloudRecordings` of /_books: those that were started.
    [[nodiscard]] QJsonArray overview() const;

private:
    struct Omen
    {
        QString event;
        QString id;
        qint64 seconds;
    };
    struct Call
    {
        QString name;
        QString appId;
        QString resourceId;
        QString sid;
        QString mode;
        QJsonObject body;
    };

    [[nodiscard]] Answer route(const Request &request);
    [[nodiscard]] Answer acquire(const Call &call);
    [[nodiscard]] Answer start(const Call &call);
    [[nodiscard]] Answer control(const Call &call);
    [[nodiscard]] Answer query(const CloudTask &task) const;
    [[nodiscard]] Answer update(CloudTask &task, const Call &call);
    [[nodiscard]] Answer stop(CloudTask &task, const Call &call);
    [[nodiscard]] QString checkEnvelope(const Call &call) const;
    /// Writes the notes into the books; returns the path of what is wrong, or an empty string.
    [[nodiscard]] QString judge(const Call &call, AgoraChecker &checker);
    [[nodiscard]] bool isTooFast();
    [[nodiscard]] bool isConflict(const CloudTask &task) const;
    void happen(CloudTask &task, const QString &event, qint64 seconds);
    [[nodiscard]] CloudTask *find(const QString &resourceId);

    const SimClock &m_clock;
    Books &m_books;
    bool m_strict = false;
    std::deque<CloudTask> m_tasks;
    std::vector<Omen> m_omens;
    std::deque<qint64> m_recent; // calls in the last second
};

} // namespace tallylight::simulator
