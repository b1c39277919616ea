#pragma once

#include "agora/queryschedule.h"
#include "operations/services.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace tallylight {

class Journal;

/// All queries of cloud recordings: callers share one request, late answers are dropped (README 4), and the
/// state that an answer proves is put into the store and the ledger. GUI thread.
class RecordingReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingReader)

public:
    RecordingReader(Stores &stores, Services &services, Journal &journal, QObject *parent = nullptr);

    using Continuation = std::function<void(const Result<agora::QueryReply> &)>;

    /// `then` is called once, unless `context` has been destroyed. Without a SID there can be no query:
    /// InvalidInput.
    void query(const QUuid &recording, Priority priority, QObject *context, Continuation then);
    /// An action on the recording was answered: earlier queries are out of date.
    void outdate(const QUuid &recording);
    [[nodiscard]] bool isAsking(const QUuid &recording) const { return m_underWay.contains(recording); }
    /// What agora::nextQuery is based on.
    [[nodiscard]] agora::QueryFacts facts(const QUuid &recording) const;

    /// Puts a state into the store and the ledger, once; `args` go with the ledger's step.
    void enter(const QUuid &recording, agora::RecordingState state, const QJsonObject &args = {});

Q_SIGNALS:
    /// Emitted after the store was updated; not for answers that came too late.
    void answered(const QUuid &recording);
    /// enter() has changed the state from `before`.
    void entered(const QUuid &recording, tallylight::agora::RecordingState before);

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Continuation then;
    };
    struct History
    {
        int asked = 0;
        int failures = 0;
        int gone = 0;
        milliseconds firstGone{0};
        milliseconds last{0};
        std::optional<agora::RecordingState> state; ///< the state in which `asked` is counted
        milliseconds since{0}; ///< when that state was first seen here
    };
    using Waiters = std::shared_ptr<std::vector<Waiter>>;

    void settle(const QUuid &recording, const Waiters &waiters, const Result<agora::QueryReply> &reply);
    void take(const QUuid &recording, const Result<agora::QueryReply> &reply);
    void noteState(const QUuid &recording);

    Stores &m_stores;
    Services &m_services;
    Journal &m_journal;
    QHash<QUuid, Waiters> m_underWay;
    QHash<QUuid, History> m_history;
};

} // namespace tallylight
