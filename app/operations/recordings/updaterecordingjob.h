#pragma once

#include "operations/orderjob.h"
#include "operations/recordings/recordingupdates.h"
#include "operations/services.h"

namespace tallylight {

class RecordingReader;

/// Sends one update and finds out how it turned out; agora::nextUpdateStep always decides what is next. An
/// update is on disk, as pending, before it leaves. After a restart nothing is sent again: a pending one is
/// shown as pending. Emits finished() once.
class UpdateRecordingJob final : public OrderJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpdateRecordingJob)

public:
    UpdateRecordingJob(const QUuid &recording, UpdateOrder order, const Context &context,
                       RecordingReader &reader, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const tallylight::UpdateReport &report);

private:
    void open() override;
    void refuse() override;
    void writeSend();
    void send();
    void takeReply(const Result<Done> &reply);
    void proceed();
    void query();
    void takeQuery(const Result<agora::QueryReply> &reply);
    void finish(agora::UpdateOutcome outcome);
    [[nodiscard]] agora::ToldSettings after(agora::UpdateOutcome outcome,
                                            const agora::ToldSettings &before) const;

    const QUuid m_recording;
    const UpdateOrder m_order;
    RecordingReader &m_reader;
    AgoraService m_service;
    agora::UpdateFacts m_facts{.inARow = 0, .sends = 0};
    milliseconds m_firstGoneAt{0};
};

/// The ledger's word for an outcome.
[[nodiscard]] QLatin1StringView outcomeCode(agora::UpdateOutcome outcome);

} // namespace tallylight
