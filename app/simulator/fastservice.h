#pragma once

#include "simulator/address.h"
#include "simulator/answer.h"
#include "simulator/books.h"
#include "simulator/fastcatalog.h"
#include "simulator/simclock.h"
#include "simulator/testrun.h"

#include <QHash>

namespace tallylight::simulator {

/// Wallarm FAST (wallarm/README 3 – 12). Each run is computed from simulated time when it is requested. Where
/// the documentation is silent (README 6), it does this: no credential 401, a wrong one 403; a node token may
/// do everything except list nodes; stopping something that no longer records answers 200; an action that
/// does not fit the state answers 400 with a text; an empty record is refused with "empty_record".
class FastService final
{
public:
    struct Settings
    {
        bool listCall = false;
        bool strict = false;
    };

    FastService(const SimClock &clock, Books &books);

    /// Replaces everything with `testRuns`, `nodes` and `policies` of a seed (demodata.h).
    void load(const QJsonObject &seed, const Settings &settings);

    [[nodiscard]] Answer handle(const Request &request);
    /// "nodeReady" and "nodeGone"; false when there is no such run.
    bool world(const QString &event, const QString &id);
    /// The `testRuns` of /_books.
    [[nodiscard]] QJsonArray overview() const;

private:
    enum class Credential { None, Wrong, NodeToken, User };

    [[nodiscard]] static Credential credentialOf(const Request &request);
    [[nodiscard]] Answer route(const Request &request, Credential credential);
    [[nodiscard]] Answer about(const Address &address);
    [[nodiscard]] Answer create(const Request &request, Credential credential);
    [[nodiscard]] Answer copy(TestRun run, const QJsonValue &recordId);
    [[nodiscard]] Answer list(const Request &request) const;
    [[nodiscard]] Answer vulnerabilities(const Request &request) const;
    [[nodiscard]] Answer act(TestRun &run, const QString &action);
    [[nodiscard]] Answer stopRecord(const QString &recordId);
    [[nodiscard]] TestRun fromBody(const QJsonObject &body, Credential credential) const;

    /// Ends what is running on the node, then stores the run.
    void begin(TestRun run);
    void append(TestRun run);
    [[nodiscard]] TestRun *find(const QString &id);
    [[nodiscard]] TestRun *findRecorder(const QString &recordId);

    const SimClock &m_clock;
    Books &m_books;
    Settings m_settings;
    FastCatalog m_catalog;
    std::vector<TestRun> m_runs;
    QHash<QString, size_t> m_places;
    qint64 m_lastRun = 5100;
    qint64 m_lastRecord = 9100;
};

} // namespace tallylight::simulator
