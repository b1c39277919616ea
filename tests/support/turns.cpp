#include "support/turns.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace tallylight::tests {

Turns::Turns()
{
    QCoreApplication::instance()->installEventFilter(this);
}

/// Each turn waits for every ledger, which always brings the same few events: fewer than in a quiet turn are
/// impossible.
void Turns::settle(const std::vector<Stage *> &programs)
{
    constexpr int enough = 12;
    for (int turn = 0; turn < enough; ++turn) {
        const int before = m_events;
        for (Stage *program : programs)
            program->settle();
        QThreadPool::globalInstance()->waitForDone();
        const int now = m_events - before;
        const auto [quiet, isFirst] = m_quiet.try_emplace(programs.size(), now);
        if (!isFirst && now == quiet->second)
            return;
        quiet->second = std::min(quiet->second, now);
    }
}

milliseconds Turns::idle(const std::vector<Stage *> &programs, milliseconds limit)
{
    for (const Stage *program : programs) {
        // What is due at the very end of it is not passed over.
        if (const milliseconds next = program->clock.untilNext(); next >= milliseconds(0))
            limit = std::min(limit, std::max(next - milliseconds(1), milliseconds(0)));
    }
    return limit;
}

bool Turns::eventFilter(QObject *watched, QEvent *event)
{
    ++m_events;
    return QObject::eventFilter(watched, event);
}

} // namespace tallylight::tests
