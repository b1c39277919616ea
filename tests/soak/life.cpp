#include "life.h"

#include "support/testmain.h"

using namespace Qt::StringLiterals;

namespace tallylight::tests {

Life::Life(const Plan &plan)
{
    QStringList arguments{plan.address.toString(), plan.folder, QString::number(plan.seed),
                          QString::number(plan.speed), QString::number(plan.nowMs)};
    if (!plan.killKind.isEmpty())
        arguments << plan.killKind << QString::number(plan.killCount);
    start(QStringLiteral(TALLYLIGHT_SOAKTARGET), arguments);
}

void Life::take(const QStringList &words)
{
    const auto known = [&words](qsizetype i) { return words.value(i) == u"-" ? QString() : words.value(i); };
    if (words.first() == u"entry")
        m_list.append({known(1), known(2), known(3), known(4), known(5)});
    else if (words.first() == u"start")
        m_starts << words.value(1);
    else if (words.first() == u"committed" && words.value(1) == u"stopRequested")
        m_stops << words.value(2).section(u'/', 1);
    else if (words.first() == u"ready")
        m_ready = true;
    else if (words.first() == u"settled")
        m_settled = true;
}

bool Life::becomesReady()
{
    return waitFor([this] { return m_ready; }, longestWait);
}

bool Life::settles()
{
    m_list.clear();
    say("settle");
    return waitFor([this] { return m_settled && !isRunning(); }, longestWait)
        && process().exitStatus() == QProcess::NormalExit && process().exitCode() == 0;
}

} // namespace tallylight::tests
