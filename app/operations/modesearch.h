#pragma once

#include "agora/task.h"
#include "core/error.h"

#include <QList>
#include <QObject>
#include <QUuid>

#include <optional>

namespace tallylight {

class Services;

/// What became of the search for a recording's mode.
struct ModeFinding
{
    enum class Kind {
        Found,
        NotFound, ///< the service knows the recording in none of the modes
        Unclear, ///< it could not be asked, or did not answer for each of them
    };
    Kind kind = Kind::NotFound;
    agora::Mode mode = agora::Mode::Mix; ///< of Found
    std::optional<Error> because; ///< of the others: the answer that decided
};

/// Asks about a recording in one mode after the other, until one is answered: a query changes nothing, and
/// only the mode that it was started in knows it. The rate is the connection's. GUI thread. Emits finished()
/// once, from the event loop or from begin().
class ModeSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModeSearch)

public:
    /// `task`: its mode is not looked at. `modes`: in the order in which they are tried.
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
    QList<agora::Mode> m_modes; ///< still to be tried
    ModeFinding m_finding;
};

} // namespace tallylight
