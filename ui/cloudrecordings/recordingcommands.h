#pragma once

#include <QList>
#include <QObject>
#include <QUuid>

#include <functional>

class QWidget;

namespace tallylight {
struct Operations;
struct StartOrder;
namespace agora {
enum class RecordingAction;
struct Task;
} // namespace agora
} // namespace tallylight

namespace tallylight::ui {

class Messages;
class RecordingActionSet;
class RecordingMessages;
class RecordingTable;

/// Carries out what RecordingActionSet offers, with the recordings selected in the table: asks where it has
/// to be asked, then hands over to the operations. GUI thread.
class RecordingCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingCommands)

public:
    /// `owner` becomes the dialogs' parent; it owns this too.
    RecordingCommands(Operations &operations, Messages &messages, const RecordingActionSet &actions,
                      RecordingTable &table, QWidget &owner);

    /// Opens the dialog that adds recordings by their IDs, filled with what is in this text.
    void askForIds(const QString &text = {});
    /// Asks whether and how to stop those of them that can be stopped.
    void askToStop(QList<QUuid> recordings);

Q_SIGNALS:
    void autoStopWanted(const QList<QUuid> &recordings);
    void copyWanted(const QString &text);
    /// About the selected recording.
    void detailsWanted();
    /// A recording in the table is to be seen.
    void tableWanted();

private:
    void confirmStop(const QList<QUuid> &recordings);
    void retryStop();
    void askToStart();
    void startAgain();
    void beginAgain(const QUuid &recording);
    void correctAndStart(const QUuid &recording);
    void askForSid(const QUuid &recording);
    void manageStorages();
    void changePrices();
    void goTo(const QUuid &recording);
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
    RecordingTable &m_table;
    QWidget &m_owner;
    RecordingMessages *m_reports;
};

} // namespace tallylight::ui
