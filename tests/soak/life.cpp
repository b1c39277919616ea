#include "life.h"

#include "support/testmain.h"

using namespace Qt::StringLiterals;

namespace tallylight::tests {

Life::Life(const Plan &plan)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{plan.address.toString(), plan.folder, QString::number(plan.seed),
                          QString::number(plan.speed), QString::number(plan.nowMs)};
    if (!plan.killKind.isEmpty())
        arguments << plan.killKind << QString::number(plan.killCount);
    m_process.start(QStringLiteral(TALLYLIGHT_SOAKTARGET), arguments);
}

Life::~Life()
{
    m_process.kill();
    m_process.waitForFinished();
}

void Life::take(const QString &line)
{
    const QStringList words = line.split(u' ');
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

void Life::read()
{
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        take(QString::fromUtf8(m_rest.left(end)));
        m_rest.remove(0, end + 1);
    }
}

bool Life::waitFor(const std::function<bool()> &done, int ms)
{
    const bool came = QTest::qWaitFor(
        [&] {
            read();
            return done() || m_process.state() == QProcess::NotRunning;
        },
        ms);
    read();
    return came && done();
}

bool Life::becomesReady()
{
    return waitFor([this] { return m_ready; }, longestWait);
}

void Life::say(const QByteArray &word)
{
    m_process.write(word + '\n');
}

bool Life::diesWithin(int ms)
{
    const bool died = waitFor([this] { return m_process.state() == QProcess::NotRunning; }, ms);
    m_process.kill();
    m_process.waitForFinished();
    read();
    return died;
}

bool Life::settles()
{
    m_list.clear();
    say("settle");
    return waitFor([this] { return m_settled && m_process.state() == QProcess::NotRunning; }, longestWait)
        && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

} // namespace tallylight::tests
