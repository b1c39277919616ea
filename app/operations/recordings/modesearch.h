#pragma once

#include "agora/task.h"
#include "core/error.h"

#include <QList>
#include <QObject>
#include <QUuid>

#include <optional>

namespace tallylight {

class Services;

/// Result of the search for a recording's mode.
struct ModeFinding
{
    enum class Kind {
        Found,
        NotFound, ///< the service knows the recording in none of the modes
        Unclear, ///< it could not be queried, or not every query was answered
    };
    Kind kind = Kind::NotFound;
    agora::Mode mode = agora::Mode::Mix; ///< of Found
    std::optional<Error> because; ///< otherwise: the answer that decided
};

/// Queries a recording in one mode after another until one query succeeds: a query changes nothing, and only
/// succeeds in the mode in which the recording was started. The connection's rate limit applies. GUI thread.
/// Emits finished() once, from the event loop or from begin().
class ModeSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModeSearch)

public:
    /// `task`: its mode is ignored. `modes`: in the order in which to try them.
    ModeSearch(Services &services, const QUuid &connection, agora::Task task, QList<agora::Mode> modes,
               QObject *parent = nullptr);

    void begin();

Q_SIGNALS:
    void finished(const tallylight::ModeFinding &finding);

private:
    void askNext();

    Services &m_services;
    const QUuid m_connection;
    agora::Task m_task;
    QList<agora::Mode> m_modes; ///< not tried yet
    ModeFinding m_finding;
};

} // namespace tallylight
