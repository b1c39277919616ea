#include "operations/dailystoprule.h"

#include <chrono>

namespace tallylight {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds mostLate = 2min;
constexpr int secondsOfMinute = 60;

/// QDateTime answers differently in each version of Qt for a local time that is skipped.
QDateTime momentOf(const QDate &day, const QTime &at, const QTimeZone &zone)
{
    const QDateTime asUtc(day, at, QTimeZone::utc());
    const int before = zone.offsetFromUtc(asUtc.addDays(-1));
    const int after = zone.offsetFromUtc(asUtc.addDays(1));
    for (const int offset : {before, after}) {
        const QDateTime moment = asUtc.addSecs(-offset);
        if (zone.offsetFromUtc(moment) == offset)
            return moment;
    }
    return asUtc.addSecs(-before);
}

} // namespace

QDateTime nextDue(const DailyStop &rule, const QDateTime &after, const QTimeZone &zone)
{
    QDate day = after.toTimeZone(zone).date().addDays(-1);
    while (true) {
        const QDateTime moment = momentOf(day, rule.at, zone);
        const bool counts = !rule.weekdays || day.dayOfWeek() <= Qt::Friday;
        if (counts && moment > after)
            return moment;
        day = day.addDays(1);
    }
}

DailyVerdict judgeDaily(const DailyStop &rule, const QDateTime &runningSince, const QDateTime &now,
                        const QTimeZone &zone)
{
    DailyVerdict verdict;
    const auto isTimely = [&](const QDateTime &moment) {
        return moment >= runningSince && moment.msecsTo(now) <= mostLate.count();
    };
    QDateTime moment = nextDue(rule, QDateTime::fromMSecsSinceEpoch(rule.handledMs, QTimeZone::utc()), zone);
    for (; moment <= now; moment = nextDue(rule, moment, zone)) {
        if (isTimely(moment)) {
            verdict.due = moment;
        } else {
            verdict.missed = moment;
            ++verdict.missedCount;
        }
    }
    return verdict;
}

DailyStopRow toRow(const QUuid &connection, const DailyStop &rule)
{
    return {.connection = connection,
            .minute = rule.at.msecsSinceStartOfDay() / 1000 / secondsOfMinute,
            .weekdays = rule.weekdays,
            .handledMs = rule.handledMs};
}

DailyStop dailyStopFrom(const DailyStopRow &row)
{
    return {.at = QTime::fromMSecsSinceStartOfDay(row.minute * secondsOfMinute * 1000),
            .weekdays = row.weekdays,
            .handledMs = row.handledMs};
}

} // namespace tallylight
