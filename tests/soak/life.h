#pragma once

#include "support/talking.h"

#include <QUrl>

namespace tallylight::tests {

/// A line of the program's own list.
struct Listed
{
    QString uuid, state, cname, resourceId, sid; ///< unknown IDs are empty
};

/// One run of the program, from its start to its end.
class Life final : public Talking
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

    /// False when it died before it was ready, or was not ready within 20 s.
    [[nodiscard]] bool becomesReady();
    /// True when it reported that it had settled, and exited normally.
    [[nodiscard]] bool settles();

    [[nodiscard]] QList<Listed> list() const { return m_list; }
    [[nodiscard]] QStringList starts() const { return m_starts; }
    /// UUIDs of the recordings for which a stop was committed.
    [[nodiscard]] QStringList stops() const { return m_stops; }

private:
    void take(const QStringList &words) override;

    QList<Listed> m_list;
    QStringList m_starts;
    QStringList m_stops;
    bool m_ready = false;
    bool m_settled = false;
};

} // namespace tallylight::tests
