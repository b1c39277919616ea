#pragma once

#include "agora/replies.h"
#include "agora/requests.h"
#include "agora/startverdict.h"
#include "operations/recordingstarts.h"
#include "operations/services.h"

#include <QObject>

namespace tallylight {

class Journal;
class RecordingReader;
class StartSecrets;

/// Acquire and start as one action (agora/README 8.4). The start leaves once; only the identical request with
/// the same resource ID is repeated, while that ID is younger than 300 s (agora/README 9.1);
/// agora::nextStartStep always decides what is next. Nothing is sent before it is committed. Emits finished()
/// once.
class StartRecordingJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartRecordingJob)

public:
    StartRecordingJob(QUuid recording, StartOrder order, Stores &stores, Services &services,
                      RecordingReader &reader, Journal &journal, StartSecrets &secrets,
                      QObject *parent = nullptr);

    void begin();
    /// Ends it before anything was sent.
    void refuse(const Error &error);
    /// Continues a start that an earlier run of the program may have sent: repeats the identical request if
    /// the order still gives the same body and the resource ID is young enough. Otherwise Unknown.
    void resume(const RecordingRow &row);

Q_SIGNALS:
    void finished(const tallylight::StartRecordingReport &report);

private:
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
    Stores &m_stores;
    Services &m_services;
    RecordingReader &m_reader;
    Journal &m_journal;
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
