#pragma once

#include "common/translated.h"
#include "core/connection.h"
#include "core/error.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace tallylight {
struct ConnectionTest;
struct Operations;
} // namespace tallylight

namespace tallylight::ui {

class ConnectionResult;

/// The list of connections: add, edit, remove, test. Not modal in code: call open() or show(). GUI thread.
class ConnectionsDialog final : public Translated<QDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionsDialog)

public:
    explicit ConnectionsDialog(Operations &operations, QWidget *parent = nullptr);

    /// Opens the editor for a new connection of the service.
    void addConnection(Service service);
    void editConnection(const QUuid &connection);
    /// Opens the dialog that joins it to a team, or shows the one it has joined.
    void openTeam(const QUuid &connection);

Q_SIGNALS:
    /// There is something to stop in the connection.
    void stopAllWanted(const QUuid &connection);
    void dailyStopWanted(const QUuid &connection);

private:
    void build();
    void retranslate() override;
    void fill();
    void updateButtons();
    void testSelected();
    void askToStopAll(const QUuid &connection);
    void askToRemove();
    void exportAll();
    void importFrom(const QString &file);
    void onAdded(const QList<QUuid> &connections, const std::optional<Error> &error);
    void onTested(const QUuid &connection, const ConnectionTest &test);
    void onRemoved(const QUuid &connection, const std::optional<Error> &error);
    void select(const QUuid &connection);
    [[nodiscard]] QUuid selected() const;

    Operations &m_operations;
    QTreeWidget *m_list;
    QLabel *m_empty;
    ConnectionResult *m_result;
    QPushButton *m_addWallarm;
    QPushButton *m_addAgora;
    QPushButton *m_edit;
    QPushButton *m_test;
    QPushButton *m_stopAll;
    QPushButton *m_daily;
    QPushButton *m_team;
    QPushButton *m_remove;
    QPushButton *m_export;
    QPushButton *m_import;
    QPushButton *m_close;
    QUuid m_testing; ///< the connection whose test was requested here; null: none
    QUuid m_removing; ///< the same for its removal
};

} // namespace tallylight::ui
