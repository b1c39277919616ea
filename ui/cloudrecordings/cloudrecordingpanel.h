#pragma once

#include <QList>
#include <QUuid>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QSortFilterProxyModel;
class QTableView;
class QToolBar;

namespace tallylight {
struct Operations;
struct RecordingEntry;
struct StartOrder;
} // namespace tallylight

namespace tallylight::ui {

class ChangeMenu;
class CloudRecordingModel;
class MessageBar;
class RecordingMessages;
class RecordingNotices;

/// The content of the dock: the cloud recordings and what can be done with them. GUI thread. The window may
/// put the actions into its menus; they are the panel's and follow its selection.
class CloudRecordingPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloudRecordingPanel)

public:
    CloudRecordingPanel(Operations &operations, MessageBar &messages, QWidget *parent = nullptr);

    /// Shows those of one connection only; a null ID shows all.
    void setConnection(const QUuid &connection);

    /// In the order of the rows.
    [[nodiscard]] QList<QUuid> selected() const;
    void select(const QList<QUuid> &recordings);

    [[nodiscard]] QAction *stopAction() const { return m_stop; }
    [[nodiscard]] QAction *startAction() const { return m_start; }
    [[nodiscard]] QAction *adoptAction() const { return m_adopt; }
    [[nodiscard]] QAction *queryAction() const { return m_query; }
    [[nodiscard]] QAction *storagesAction() const { return m_storages; }
    [[nodiscard]] QAction *pricesAction() const { return m_prices; }

Q_SIGNALS:
    void autoStopWanted(const QList<QUuid> &recordings);

private:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void buildActions();
    void buildTable();
    void watchStores();
    void retranslate();
    void updateActions();
    void updateLayout();
    void tick();
    void openMenu(const QPoint &globalPosition);
    void openRowMenu(const QModelIndex &index);
    void askToStop();
    void askToStart();
    void askForIds();
    void startAgain();
    void correctAndStart(const QUuid &recording);
    void askForSid(const QUuid &recording);
    void showDetails();
    void manageStorages();
    void changePrices();
    void openStart(const StartOrder *order);
    void forget();
    void copy(QString (*field)(const RecordingEntry &));
    /// False, and a message that says so, while there is no Agora connection.
    bool ensureConnection();
    [[nodiscard]] QList<QUuid> selectedThat(bool (*matches)(const RecordingEntry &)) const;

    Operations &m_operations;
    MessageBar &m_messages;
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
    QAction *m_stop, *m_autoStop, *m_start, *m_adopt, *m_query, *m_startAgain, *m_forget, *m_copySid,
        *m_copyResourceId, *m_copyChannel, *m_details, *m_giveSid, *m_storages, *m_prices;
};

} // namespace tallylight::ui
