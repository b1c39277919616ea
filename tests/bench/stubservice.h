#pragma once

#include "core/clock.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

#include <atomic>

namespace tallylight::tests::bench {

/// As much of Wallarm FAST as is measured against, on a thread of its own: it answers at once and notes when
/// the first byte of a stop arrived.
class StubService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StubService)

public:
    StubService();
    ~StubService() override;

    [[nodiscard]] QUrl address() const { return m_address; }
    /// From now on the list has `count` runs with the IDs from `first` on, every third of them recording.
    /// Returns its pages, whole answers.
    QList<QByteArray> setRuns(int first, int count);
    /// Every read of one run is answered so from now on; empty: with a run as it mostly is.
    void setRunAnswer(const QByteArray &answer);
    /// How long an action on a run takes; 0 at first.
    void setActionTime(std::chrono::milliseconds time) { m_actionMs = time.count(); }
    /// A whole answer of the list call.
    [[nodiscard]] static QByteArray page(int first, int count, bool more);
    /// std::chrono::steady_clock of the last stop's arrival.
    [[nodiscard]] qint64 lastStopNs() const { return m_lastStopNs; }

private:
    void onConnection();
    void onBytes(QTcpSocket *socket);
    [[nodiscard]] QByteArray answerTo(const QByteArray &method, const QUrl &target) const;

    QTcpServer *m_server;
    QUrl m_address;
    QThread m_thread;
    QList<QByteArray> m_pages;
    QByteArray m_runAnswer;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    std::atomic<qint64> m_lastStopNs = 0;
    std::atomic<qint64> m_actionMs = 0;
    SystemClock m_clock;
};

} // namespace tallylight::tests::bench
