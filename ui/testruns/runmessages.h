#pragma once

#include "common/messages.h"
#include "operations/operations.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace tallylight::ui {

/// Reports the outcomes of requests about test runs, with what can be done next. The window carries out what
/// the signals ask for.
class RunMessages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunMessages)

public:
    RunMessages(Operations &operations, Messages &messages, QObject *parent = nullptr);

    /// A recording is being stopped so that its record can be copied: in the end there is one message, the
    /// copy's.
    void tellStoppingFirst(const RunKey &run);

Q_SIGNALS:
    void addRunWanted(const QUuid &connection);
    void consoleListWanted(const QUuid &connection);
    void stopThenCopyWanted();
    /// To be asked about first if the connection is protected.
    void stopWanted(const tallylight::RunKey &run);
    void changeWanted(const tallylight::RunKey &run, tallylight::wallarm::RunVerb verb);
    void createSimilarWanted(const tallylight::RunKey &run);
    void consoleWanted(const tallylight::RunKey &run);
    void copyWanted(const QString &id);
    void showWanted(const tallylight::RunKey &run);
    void reportWanted(const QUuid &batch);

private:
    void tellBatch(const QUuid &batch);
    void tellOne(const StopRunReport &report);
    /// The final outcome of a stop reported as unconfirmed: its message shows it from now on.
    void tellSettled(const StopRunReport &report);
    void lookAgain(const RunKey &key);
    [[nodiscard]] MessageMaker makerOf(const StopRunReport &report);
    void tellMany(const Batch &batch, const QList<StopRunReport> &reports);
    void tellOne(const RunChangeReport &report);
    void tellMany(const Batch &batch, const QList<RunChangeReport> &reports);
    void retry(const QUuid &batch);
    void tellCreated(const CreateRunReport &report);
    void tellAdded(const RunKey &key, const std::optional<Error> &error);
    void tellList(const QUuid &connection, int newRuns, const std::optional<Error> &error, bool wanted);
    /// A run that was reported missing has been read, or removed from the list.
    void forgetMissing(const RunKey &key);
    [[nodiscard]] QList<Message::Action> waysToFind(const QUuid &connection);
    [[nodiscard]] QList<Message::Action> waysOn(const QUuid &batch);
    [[nodiscard]] QString titleOf(const RunKey &key) const;
    [[nodiscard]] QString runName(const RunKey &key) const;

    Operations &m_operations;
    Messages &m_messages;
    QSet<RunKey> m_stoppingFirst;
    QHash<RunKey, StopRunReport> m_mayChange; ///< stops whose message may become outdated by later events
};

} // namespace tallylight::ui
