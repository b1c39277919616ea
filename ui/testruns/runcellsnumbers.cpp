#include "testruns/runcells.h"

#include "common/durationtext.h"
#include "core/clock.h"
#include "testruns/testruntexts.h"
#include "wallarm/progress.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tallylight::ui::runcells {

namespace {

using wallarm::TestRun;

class NumberTexts
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::TestRunColumns)

public:
    //: Column Speed: test requests per second now
    static QString rps(const QString &number) { return tr("%1 RPS").arg(number); }
    //: Column Speed, second line: the speed is that of the whole, ended run
    static QString average() { return tr("on average"); }
};

/// From a std::optional or a CompactOptional.
template <class Optional> SortKey number(const Optional &value)
{
    return value.has_value() ? SortKey{static_cast<double>(*value)} : SortKey{};
}

std::optional<double> speedOf(const Entry &entry)
{
    return entry.run.ended() ? wallarm::averageSpeed(entry.run) : std::optional<double>(entry.run.currentRps);
}

/// Unix seconds as milliseconds; empty for absurd values that do not fit.
std::optional<qint64> milliseconds(const std::optional<qint64> &seconds)
{
    constexpr qint64 most = 253'402'300'799; // the last second of the year 9999
    return seconds.has_value() && *seconds >= 0 && *seconds <= most ? std::optional(*seconds * 1000)
                                                                    : std::nullopt;
}

} // namespace

QString speed(const Entry &entry, const Context & /*context*/)
{
    const std::optional<double> value = speedOf(entry);
    return value.has_value() ? NumberTexts::rps(QLocale().toString(*value, 'f', 1)) : dash;
}

QString speedSecond(const Entry &entry, const Context & /*context*/)
{
    if (entry.run.ended())
        return speedOf(entry).has_value() ? NumberTexts::average() : QString();
    const std::optional<double> remaining = wallarm::remainingSeconds(entry.run);
    return remaining.has_value() ? remainingText(wallarm::roundedRemaining(*remaining)) : QString();
}

QString speedSearch(const Entry &entry, const Context & /*context*/)
{
    const std::optional<double> value = speedOf(entry);
    return value.has_value() ? QString::number(*value, 'f', 1) : QString();
}

SortKey speedKey(const Entry &entry, const Context & /*context*/)
{
    return number(speedOf(entry));
}

QString duration(const Entry &entry, const Context &context)
{
    const auto lasted = wallarm::duration(entry.run, context.clock.now());
    return lasted.has_value() ? durationText(*lasted) : dash;
}

SortKey durationKey(const Entry &entry, const Context &context)
{
    const auto lasted = wallarm::duration(entry.run, context.clock.now());
    return lasted.has_value() ? SortKey{static_cast<double>(lasted->count())} : SortKey{};
}

/// It changes by itself, so it cannot be searched for.
QString nothingToSearch(const Entry & /*entry*/, const Context & /*context*/)
{
    return {};
}

template <Count member> QString count(const Entry &entry, const Context & /*context*/)
{
    const std::optional<qint64> value = entry.run.*member;
    return value.has_value() ? QLocale().toString(*value) : dash;
}

template <Count member> QString countSearch(const Entry &entry, const Context & /*context*/)
{
    const std::optional<qint64> value = entry.run.*member;
    return value.has_value() ? QString::number(*value) : QString();
}

template <Count member> SortKey countKey(const Entry &entry, const Context & /*context*/)
{
    return number(entry.run.*member);
}

template <Count member> QString moment(const Entry &entry, const Context &context)
{
    const std::optional<qint64> ms = milliseconds(entry.run.*member);
    return ms.has_value() ? momentText(*ms, context.clock.nowMs()) : dash;
}

template <Count member> QString momentSearch(const Entry &entry, const Context & /*context*/)
{
    const std::optional<qint64> ms = milliseconds(entry.run.*member);
    return ms.has_value() ? QDateTime::fromMSecsSinceEpoch(*ms).date().toString(Qt::ISODate) : QString();
}

#define TALLYLIGHT_COUNT(member)                                                                             \
    template QString count<&TestRun::member>(const Entry &, const Context &);                                \
    template QString countSearch<&TestRun::member>(const Entry &, const Context &);                          \
    template SortKey countKey<&TestRun::member>(const Entry &, const Context &);
#define TALLYLIGHT_MOMENT(member)                                                                            \
    template QString moment<&TestRun::member>(const Entry &, const Context &);                               \
    template QString momentSearch<&TestRun::member>(const Entry &, const Context &);                         \
    template SortKey countKey<&TestRun::member>(const Entry &, const Context &);

TALLYLIGHT_COUNT(baselineCount)
TALLYLIGHT_COUNT(sentRequests)
TALLYLIGHT_COUNT(plannedRequests)
TALLYLIGHT_MOMENT(createTime)
TALLYLIGHT_MOMENT(startTime)
TALLYLIGHT_MOMENT(endTime)

} // namespace tallylight::ui::runcells
