#pragma once

#include <QProcess>
#include <QUrl>

namespace tallylight::tests {

/// A line of the program's own list.
struct Listed
{
    QString uuid, state, cname, resourceId, sid; ///< unknown IDs are empty
};

/// One run of the program, from its start to its end.
class Life final
{
public:
    struct Plan
    {
        QUrl address;
        QString folder;
        quint32 seed = 0;
        double speed = 30;
        qint64 nowMs = 0; ///< the simulator's time
        QString killKind; ///< empty: no step kills it
        int killCount = 1;
    };
    explicit Life(const Plan &plan);
    ~Life();
    Q_DISABLE_COPY_MOVE(Life)

    /// False when it died before it was ready, or was not ready within 20 s.
    [[nodiscard]] bool becomesReady();
    void say(const QByteArray &word);
    /// True when it died by itself within that time; otherwise it is killed.
    bool diesWithin(int ms);
    /// True when it reported that it had settled, and exited normally.
    [[nodiscard]] bool settles();

    [[nodiscard]] QList<Listed> list() const { return m_list; }
    [[nodiscard]] QStringList starts() const { return m_starts; }
    /// UUIDs of the recordings for which a stop was committed.
    [[nodiscard]] QStringList stops() const { return m_stops; }
    [[nodiscard]] QProcess &process() { return m_process; }

private:
    void read();
    void take(const QString &line);
    bool waitFor(const std::function<bool()> &done, int ms);

    QProcess m_process;
    QByteArray m_rest;
    QList<Listed> m_list;
    QStringList m_starts;
    QStringList m_stops;
    bool m_ready = false;
    bool m_settled = false;
};

} // namespace tallylight::tests
