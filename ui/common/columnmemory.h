#pragma once

#include "core/connection.h"

#include <QObject>
#include <QString>
#include <QUuid>

class QSettings;

namespace tallylight {
class ConnectionStore;
}

namespace tallylight::ui {

struct ColumnLayout;
class TableHeader;

/// Keeps a table's columns in the settings, those of each choice of connections for themselves, as far as
/// they are the user's own choice. The column with the connection's name is there at first where the service
/// has more than one to tell apart, that with who started what where one has joined a team. GUI thread; a
/// child of the headings.
class ColumnMemory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnMemory)

public:
    /// `group`: in the settings, see settingskeys.h. Brings the columns for all connections.
    ColumnMemory(TableHeader &header, QSettings &settings, const ConnectionStore &connections,
                 Service service, const QString &group);

    /// Null: all. Keeps the columns of the choice until now, and brings those of this one.
    void setConnection(const QUuid &connection);
    void save();

private:
    void restore();
    void judgeStandard();
    void judgeTeam();
    [[nodiscard]] ColumnLayout standard() const;
    [[nodiscard]] QString key() const;

    TableHeader &m_header;
    QSettings &m_settings;
    const ConnectionStore &m_connections;
    const Service m_service;
    const QString m_group;
    QUuid m_connection;
    bool m_isShared = false; ///< with a team
};

} // namespace tallylight::ui
