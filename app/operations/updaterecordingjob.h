#pragma once

#include "ledger/ledger.h"
#include "operations/recordingupdates.h"
#include "operations/services.h"

#include <QObject>

namespace tallylight {

class Journal;
class RecordingReader;

/// Sends one update and finds out how it turned out; agora::nextUpdateStep always decides what is next. An
/// update is on disk, as pending, before it leaves. After a restart nothing is sent again: a pending one is
/// shown as pending. Emits finished() once.
class UpdateRecordingJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpdateRecordingJob)

public:
    UpdateRecordingJob(QUuid recording, UpdateOrder order, Stores &stores, Services &services,
                       RecordingReader &reader, Journal &journal, QObject *parent = nullptr);

    void begin();

Q_SIGNALS:
    void finished(const tallylight::UpdateReport &report);

private:
    void writeSend();
    void send();
    void takeReply(const Result<Done> &reply);
    void proceed();
    void query();
    void takeQuery(const Result<agora::QueryReply> &reply);
    void finish(agora::UpdateOutcome outcome);
    [[nodiscard]] agora::ToldSettings after(agora::UpdateOutcome outcome,
                                            const agora::ToldSettings &before) const;
    [[nodiscard]] QList<LedgerChange> steps(const QString &kind, const QJsonObject &args,
                                            const QJsonObject &wire) const;

    const QUuid m_recording;
    const UpdateOrder m_order;
    Stores &m_stores;
    Services &m_services;
    RecordingReader &m_reader;
    Journal &m_journal;
    AgoraService m_service;
    agora::UpdateFacts m_facts{.inARow = 0, .sends = 0};
    milliseconds m_firstGoneAt{0};
    std::optional<Error> m_because;
};

/// The words that the ledger stores.
[[nodiscard]] QLatin1StringView kindCode(UpdateKind kind);
[[nodiscard]] QLatin1StringView outcomeCode(agora::UpdateOutcome outcome);

} // namespace tallylight
