#pragma once

#include "agora/replies.h"
#include "agora/requests.h"
#include "agora/startverdict.h"
#include "operations/orderjob.h"
#include "operations/recordings/recordingstarts.h"
#include "operations/services.h"

namespace tallylight {

class RecordingReader;
class StartSecrets;

/// Acquire and start as one action (agora/README 8.4). The start leaves once; only the identical request with
/// the same resource ID is repeated, while that ID is younger than 300 s (agora/README 9.1);
/// agora::nextStartStep always decides what is next. Emits finished() once.
class StartRecordingJob final : public OrderJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartRecordingJob)

public:
    StartRecordingJob(const QUuid &recording, StartOrder order, const Context &context,
                      RecordingReader &reader, StartSecrets &secrets, QObject *parent = nullptr);

    /// Ends it before anything was sent.
    void giveUp(const Error &error) { finish(StartOutcome::NotSent, error); }
    /// Continues a start that an earlier run of the program may have sent: repeats the identical request if
    /// the order still gives the same body and the resource ID is young enough. Otherwise Unknown.
    void resume(const RecordingRow &row);

Q_SIGNALS:
    void finished(const tallylight::StartRecordingReport &report);

private:
    void open() override;
    void refuse() override { finish(StartOutcome::NotSent, m_because); }
    void acquire();
    void takeResource(const agora::AcquireReply &reply);
    void writeStart();
    [[nodiscard]] QByteArray digest() const;
    void sendStart();
    void takeStart(const Result<agora::StartReply> &answer);
    [[nodiscard]] Result<agora::StartReply> ofThisRecording(const Result<agora::StartReply> &reply) const;
    void finish(StartOutcome outcome, const std::optional<Error> &because = {});

    const QUuid m_recording;
    const StartOrder m_order;
    RecordingReader &m_reader;
    StartSecrets &m_secrets;
    AgoraService m_service;
    RecordingRow m_row;
    agora::Task m_task;
    agora::StartRequest m_request;
    milliseconds m_acquiredAt{0};
    int m_acquires = 0;
    agora::StartFacts m_facts;
};

} // namespace tallylight
