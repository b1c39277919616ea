#pragma once

#include "simulator/answer.h"
#include "simulator/books.h"
#include "simulator/cloudtask.h"
#include "simulator/simclock.h"

#include <deque>
#include <vector>

namespace tallylight::simulator {

/// Agora Cloud Recording (agora/README 2, 3, 7, 8). Tasks are computed from simulated time when asked for.
/// Where the documentation is silent (README 6), this is what it does: 201/7 has no sid; a resource ID whose
/// recording has ended answers 433; a wrong scene is refused by start; an asynchronous stop has an empty
/// serverResponse. 206/65, 62, 5xx come only by order of /_faults. The rate limit counts simulated seconds
/// and is off while time is frozen.
class AgoraService final
{
public:
    AgoraService(const SimClock &clock, Books &books);

    /// Replaces everything by the `cloudRecordings` of a seed (demodata.h).
    void load(const QJsonObject &seed, bool strict);

    [[nodiscard]] Answer handle(const Request &request);
    /// failover, idleExit, noPublisher, pageFails, evict, storageFails for a sid, a resource ID or a channel.
    /// For a channel (or resource ID) that records nothing yet it happens to its next recording: true.
    bool world(const QString &event, const QString &id, qint64 seconds);
    /// The `cloudRecordings` of /_books: the started ones.
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
    /// Writes the notes into the books; the path of what is wrong, or empty.
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
    std::deque<qint64> m_recent; // calls of the last second
};

} // namespace tallylight::simulator
