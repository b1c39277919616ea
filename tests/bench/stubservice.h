#pragma once

#include "core/clock.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

#include <atomic>

namespace tallylight::tests::bench {

/// The part of Wallarm FAST that measurements need, on its own thread: it answers immediately and notes when
/// the first byte of a stop arrived.
class StubService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StubService)

public:
    StubService();
    ~StubService() override;

    [[nodiscard]] QUrl address() const { return m_address; }
    /// From now on the list has `count` runs with IDs from `first` on. Returns its pages as complete answers.
    QList<QByteArray> setRuns(int first, int count);
    /// Of a run whose ID is a multiple of this: it records. Initially 3, before any run is set.
    void setLiveEvery(int nth) { m_liveEvery = nth; }
    /// Every read of one run gets this answer from now on; empty: a typical run.
    void setRunAnswer(const QByteArray &answer);
    /// How long an action on a run takes; initially 0.
    void setActionTime(std::chrono::milliseconds time) { m_actionMs = time.count(); }
    /// A complete answer of the list call.
    [[nodiscard]] QByteArray page(int first, int count, bool more) const;
    /// When the last stop arrived, by std::chrono::steady_clock.
    [[nodiscard]] qint64 lastStopNs() const { return m_lastStopNs; }

private:
    void onConnection();
    void onBytes(QTcpSocket *socket);
    [[nodiscard]] QJsonObject runObject(int id) const;
    [[nodiscard]] QByteArray answerTo(const QByteArray &method, const QUrl &target) const;

    QTcpServer *m_server;
    QUrl m_address;
    QThread m_thread;
    QList<QByteArray> m_pages;
    QByteArray m_runAnswer;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    std::atomic<qint64> m_lastStopNs = 0;
    std::atomic<qint64> m_actionMs = 0;
    std::atomic<int> m_liveEvery = 3;
    SystemClock m_clock;
};

} // namespace tallylight::tests::bench
