#pragma once

#include <QList>
#include <QUuid>
#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QSortFilterProxyModel;
class QTableView;
class QToolBar;

namespace tallylight {
struct Operations;
struct StartOrder;
namespace agora {
enum class RecordingAction;
struct Task;
} // namespace agora
} // namespace tallylight

namespace tallylight::ui {

class ChangeMenu;
class CloudRecordingModel;
class Messages;
class RecordingActionSet;
class RecordingMessages;
class RecordingNotices;

/// The content of the dock: the cloud recordings and what can be done with them. GUI thread. The window may
/// put the actions into its menus; they belong to the panel and follow its selection.
class CloudRecordingPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloudRecordingPanel)

public:
    CloudRecordingPanel(Operations &operations, Messages &messages, QWidget *parent = nullptr);

    /// Shows those of one connection only; a null ID shows all.
    void setConnection(const QUuid &connection);

    /// In row order.
    [[nodiscard]] QList<QUuid> selected() const;
    void select(const QList<QUuid> &recordings);

    [[nodiscard]] const RecordingActionSet &actions() const { return *m_actions; }

Q_SIGNALS:
    void autoStopWanted(const QList<QUuid> &recordings);

private:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void connectActions();
    void buildTable();
    void watchStores();
    void retranslate();
    void updateActions();
    void updateLayout();
    void tick();
    void openMenu(const QPoint &globalPosition);
    void openRowMenu(const QModelIndex &index);
    void askToStop();
    void retryStop();
    void askToStart();
    void askForIds();
    void startAgain();
    void beginAgain(const QUuid &recording);
    void correctAndStart(const QUuid &recording);
    void askForSid(const QUuid &recording);
    void showDetails();
    void manageStorages();
    void changePrices();
    void openStart(const StartOrder *order);
    void forget();
    void copy(QString agora::Task::*id);
    /// Calls f, after asking the user if something may be left running.
    void leave(agora::RecordingAction action, const QList<QUuid> &recordings, const std::function<void()> &f);
    /// False, with a message that says so, while there is no Agora connection.
    bool ensureConnection();
    /// Those of the selected recordings for which the action is possible.
    [[nodiscard]] QList<QUuid> selectedFor(agora::RecordingAction action) const;

    Operations &m_operations;
    Messages &m_messages;
    CloudRecordingModel *m_model;
    QSortFilterProxyModel *m_sorted;
    RecordingMessages *m_reports;
    RecordingNotices *m_notices;
    QToolBar *m_tools;
    QTableView *m_table;
    QLabel *m_empty;
    QMenu *m_menu;
    ChangeMenu *m_change;
    QUuid m_connection;
    RecordingActionSet *m_actions;
};

} // namespace tallylight::ui
