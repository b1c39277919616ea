#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "operations/services.h"
#include "stores/runkey.h"

#include <QHash>
#include <QObject>

namespace tallylight {

/// One of the service's lists as it was last read.
template <class T> struct Listed
{
    QList<T> items; ///< from the latest successful answer; kept when a later one fails
    bool loading = false;
    std::optional<Error> error; ///< from the latest answer
    qint64 loadedMs = 0; ///< Unix ms of the latest successful answer; 0: never

    [[nodiscard]] bool isLoaded() const { return loadedMs > 0; }
};

/// Nodes, policies and vulnerabilities, read when someone wants to see them and kept only in memory. A node's
/// token is dropped while its list is read (wallarm/README 6.8). GUI thread.
class FastCatalogue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FastCatalogue)

public:
    FastCatalogue(Stores &stores, Services &services, Clock &clock, QObject *parent = nullptr);

    /// Reads nodes and policies unless they are younger than five minutes or already being read; emits
    /// changed(), also for an error. `again`: whatever their age.
    void load(const QUuid &connection, bool again = false);
    /// A node token may be refused these two (wallarm/README 3.1): `error` then says so.
    [[nodiscard]] const Listed<wallarm::Node> &nodes(const QUuid &connection) const;
    [[nodiscard]] const Listed<wallarm::Policy> &policies(const QUuid &connection) const;
    /// The account's ID, for a create call with a user's credential; empty until load() has been answered.
    [[nodiscard]] Identifier clientId(const QUuid &connection) const;

    /// wallarm/README 6.10. False: this run's ID is not a number, so the service cannot be asked.
    bool loadVulnerabilities(const RunKey &key);
    [[nodiscard]] const Listed<wallarm::Vulnerability> &vulnerabilities(const RunKey &key) const;
    /// Forgets them once no one looks at the run any more.
    void dropVulnerabilities(const RunKey &key);

Q_SIGNALS:
    void changed(const QUuid &connection);
    void vulnerabilitiesChanged(const tallylight::RunKey &key);

private:
    struct OfConnection
    {
        Listed<wallarm::Node> nodes;
        Listed<wallarm::Policy> policies;
        Identifier clientId;
    };
    using WithClient = std::function<void(const WallarmService &, const Identifier &)>;
    void withClientId(const QUuid &connection, const WithClient &then);
    void fail(const QUuid &connection, const Error &error);
    void ask(const QUuid &connection, const WallarmService &service, const Identifier &client);

    Stores &m_stores;
    Services &m_services;
    Clock &m_clock;
    QHash<QUuid, OfConnection> m_connections;
    QHash<RunKey, Listed<wallarm::Vulnerability>> m_vulnerabilities;
};

} // namespace tallylight
