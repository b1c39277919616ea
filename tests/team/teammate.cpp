#include "team/teammate.h"

#include "support/testmain.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

Teammate::Plan Teammate::planFrom(const QStringList &arguments)
{
    return {.cloud = QUrl(arguments.value(0)),
            .folder = arguments.value(1),
            .speed = arguments.value(2).toDouble(),
            .nowMs = arguments.value(3).toLongLong(),
            .login = arguments.value(4),
            .port = arguments.value(5).toInt(),
            .database = arguments.value(6),
            .account = QUuid(arguments.value(7))};
}

Teammate::Teammate(const Plan &plan, std::function<void(const Shown &)> onShown)
    : m_onShown(std::move(onShown))
{
    Talking::start(QCoreApplication::applicationFilePath(),
                   {programName, plan.cloud.toString(), plan.folder, QString::number(plan.speed),
                    QString::number(plan.nowMs), plan.login, QString::number(plan.port), plan.database,
                    plan.account.toString()});
}

bool Teammate::becomesReady()
{
    return waitFor([this] { return m_isReady; }, longestWait);
}

void Teammate::start(const QString &channel)
{
    say("start " + channel.toUtf8());
}

void Teammate::stop(const QUuid &recording)
{
    m_stops.insert(recording, {});
    say("stop " + recording.toByteArray(QUuid::WithoutBraces));
}

QUuid Teammate::recordingIn(const QString &channel) const
{
    const auto found = std::ranges::find(m_shown, channel, &Shown::channel);
    return found == m_shown.end() ? QUuid() : found.key();
}

bool Teammate::hasOpenStops() const
{
    return std::ranges::any_of(m_stops, [](const Stop &stop) { return stop.isOpen; });
}

void Teammate::take(const QStringList &words)
{
    const QUuid uuid(words.value(1));
    if (words.first() == u"state") {
        Shown &shown = m_shown[uuid];
        shown = {words.value(2), words.value(3)};
        if (shown.state == u"stopping" && !m_stops.contains(uuid))
            m_stops.insert(uuid, {}); // of an earlier run of the program
        m_onShown(shown);
    } else if (words.first() == u"stopped") {
        m_stops.insert(uuid, {false, words.value(2), words.value(3) == u"alone"});
    } else if (words.first() == u"team") {
        m_isConnected = words.value(1) == u"on";
    } else if (words.first() == u"ready") {
        m_isReady = true;
    }
}

} // namespace tallylight::tests
