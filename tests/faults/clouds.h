#pragma once

#include "operations/faststage.h"

namespace tallylight::tests {

/// The program on a manual clock with an account of each service, and one fault that happens to every request
/// of one kind while everything else is answered honestly.
class Clouds final
{
public:
    /// What happens to a request; `honest` does what it asks and returns the answer.
    using Fault =
        std::function<Stage::Reaction(const HttpRequest &request, const std::function<HttpReply()> &honest)>;
    using Hits = std::function<bool(const HttpRequest &)>;

    Clouds();
    Q_DISABLE_COPY_MOVE(Clouds)

    [[nodiscard]] bool open();
    void break_(Hits hits, Fault fault);
    void mend();
    /// How many requests the latest fault has met.
    [[nodiscard]] int hit() const { return m_hit; }

    [[nodiscard]] Operations &operations() { return m_fast.operations(); }
    void advance(milliseconds time) { m_fast.advance(time); }
    void settle() { m_fast.stage.settle(); }
    [[nodiscard]] QString ledgerFile() const { return m_fast.stage.ledgerFile(); }
    [[nodiscard]] QString folder() const { return m_fast.stage.folder(); }
    /// A recording run that the program has read.
    [[nodiscard]] RunKey newRun();
    /// A recording in this mode that was seen running; null: that failed.
    [[nodiscard]] QUuid newRecording(agora::Mode mode);
    /// Answers every stop of a run with 404: only the stop by its record is left.
    void refuseRunStops(bool refuse) { m_refusesRunStops = refuse; }
    [[nodiscard]] QString newName() { return QStringLiteral("thing-%1").arg(++m_last); }
    [[nodiscard]] Stage &stage() { return m_fast.stage; }

    // The truth.
    [[nodiscard]] bool isRecording(const RunKey &run) const;
    /// The ID of the run that records into this record.
    [[nodiscard]] static QString runOfRecord(const QString &record);
    /// How many recordings of this channel were ever started, and how many of them run.
    [[nodiscard]] int startedIn(const QString &cname) const;
    [[nodiscard]] int runningIn(const QString &cname) const;

private:
    [[nodiscard]] HttpReply honest(const HttpRequest &request);
    [[nodiscard]] HttpReply fast(const HttpRequest &request);
    [[nodiscard]] HttpReply agora(const HttpRequest &request);

    struct Recording
    {
        QString cname, uid, resource;
        bool runs = true;
        bool paused = false;
    };
    FastStage m_fast;
    Stage::Network m_runs; ///< FastStage's own
    QHash<QString, Recording> m_recordings; ///< by sid
    Hits m_hits;
    Fault m_fault;
    bool m_refusesRunStops = false;
    int m_hit = 0;
    int m_last = 1000;
};

} // namespace tallylight::tests
