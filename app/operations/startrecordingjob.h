#pragma once

#include "agora/requests.h"
#include "operations/recordingactions.h"
#include "operations/services.h"

#include <QObject>

namespace tallylight {

class Journal;
class RecordingReader;
class StartSecrets;

/// Acquire and start as one action (spec agora 8.4). The start leaves once; only the identical order with the
/// same resource ID is repeated, while that is younger than 300 s (CONTRACTS 8). Nothing is sent that is not
/// committed. Emits finished() once.
class StartRecordingJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartRecordingJob)

public:
    StartRecordingJob(QUuid recording, StartForm form, Stores &stores, Services &services,
                      RecordingReader &reader, Journal &journal, StartSecrets &secrets,
                      QObject *parent = nullptr);

    void begin();
    /// Goes on with a start that an earlier start of the program may have sent: the identical order once
    /// more, if the form still gives the same body and the resource ID is young enough. Otherwise Unknown.
    void resume(const RecordingRow &row);

Q_SIGNALS:
    void finished(const tallylight::StartRecordingReport &report);

private:
    void acquire();
    void takeResource(const agora::AcquireReply &reply);
    void writeStart();
    [[nodiscard]] QByteArray digest() const;
    void sendStart();
    void takeStart(const Result<agora::StartReply> &reply);
    void finish(StartOutcome outcome, agora::RecordingState state, const std::optional<Error> &because = {});

    const QUuid m_recording;
    const StartForm m_form;
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
    int m_starts = 0;
};

/// The composite recording that the form describes (spec agora 3.2, minimal mix).
[[nodiscard]] agora::StartRequest startRequest(const StartForm &form);

} // namespace tallylight
