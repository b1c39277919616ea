#include "testruns/runcells.h"

#include "common/autostoptext.h"
#include "common/durationtext.h"
#include "common/errortext.h"
#include "common/staletext.h"
#include "core/clock.h"
#include "testruns/runheadings.h"
#include "testruns/runpeoplecells.h"
#include "testruns/testruntexts.h"
#include "wallarm/progress.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui::runcells {

namespace {

class StateTexts
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::TestRunColumns)

public:
    static QString issues(int n)
    {
        //: Column Results: how many vulnerabilities were found
        return tr("%Ln issue(s)", nullptr, n);
    }
    //: Column Results: the run has ended and found nothing
    static QString noIssues() { return tr("No issues"); }
    static QString readFailed(const QString &progress)
    {
        if (progress.isEmpty()) {
            //: Column Status, second line, of a test run that has ended: a later read of it failed
            return tr("The last read failed");
        }
        //: Column Status, second line, of a test run that has ended; %1 is the progress, as "1 of 4"
        return tr("%1, the last read failed").arg(progress);
    }
    static QString autoStop(const QString &progress)
    {
        if (progress.isEmpty()) {
            //: Column Status, second line: the program will stop the recording by a rule that the user set
            return tr("Stops automatically");
        }
        //: Column Status, second line; %1 is the progress, as "1 of 4"
        return tr("%1, stops automatically").arg(progress);
    }
};

QStringList vulnerabilityTypes(const Entry &entry)
{
    QStringList types;
    if (!entry.run.vulns.has_value())
        return types;
    for (const wallarm::Vulnerability &found : *entry.run.vulns) {
        if (const QString name = vulnerabilityText(found.type); !name.isEmpty() && !types.contains(name))
            types << name;
    }
    return types;
}

/// Nothing is known about the run except why its last read failed.
bool isOnlyError(const Entry &entry)
{
    return entry.lastError != nullptr && (entry.lastReadMs == 0 || (entry.notFound && !entry.run.ended()));
}

QString withAutoStop(const QString &progress, const Entry &entry, const Context &context)
{
    if (!entry.autoStop)
        return progress;
    return setByText(StateTexts::autoStop(progress), context.stores.people.of(entry.key).autoStopBy);
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? dash : text;
}

SortKey known(const QString &text)
{
    return text.isEmpty() ? SortKey{} : SortKey{text};
}

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

QString status(const Entry &entry, const Context & /*context*/)
{
    return statusText(entry);
}

QString statusSecond(const Entry &entry, const Context &context)
{
    if (entry.stale)
        return notHeardText(entry.lastReadMs, context.clock.nowMs());
    if (isOnlyError(entry))
        return errorText(*entry.lastError);
    if (const QString stop = colleaguesStop(entry, context); !stop.isEmpty())
        return stop;
    const QString progress = progressText(entry.run);
    if (entry.lastError != nullptr && entry.run.ended())
        return StateTexts::readFailed(progress);
    return withAutoStop(progress, entry, context);
}

QString statusTip(const Entry &entry, const Context &context)
{
    QStringList lines{status(entry, context), statusSecond(entry, context)};
    if (const QString progress = progressText(entry.run); entry.stale)
        lines << withAutoStop(progress, entry, context);
    else if (!progress.isEmpty() && !colleaguesStop(entry, context).isEmpty())
        lines << progress;
    if (entry.lastError != nullptr && (entry.stale || !isOnlyError(entry)))
        lines << lastReadFailedText(errorText(*entry.lastError));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString statusSearch(const Entry &entry, const Context &context)
{
    return status(entry, context) + u'\n' + entry.run.common->stateRaw;
}

/// In enumerator order: those in progress first, then by how they ended.
SortKey statusKey(const Entry &entry, const Context & /*context*/)
{
    const wallarm::RunState state = shownState(entry);
    return state == wallarm::RunState::Unknown ? SortKey{} : SortKey{static_cast<double>(state)};
}

QString lamp(const Entry &entry, const Context &context)
{
    return lampText(entry, context.clock.nowMs());
}

/// Old values sort after those known to be current.
SortKey lampKey(const Entry &entry, const Context & /*context*/)
{
    const wallarm::Lamp lamp = entry.lamp();
    if (lamp == wallarm::Lamp::Unknown)
        return {};
    return static_cast<double>(lamp) + (entry.stale ? 0.5 : 0.0);
}

QString results(const Entry &entry, const Context & /*context*/)
{
    if (!entry.run.vulns.has_value())
        return dash;
    if (entry.run.vulnCount() > 0)
        return StateTexts::issues(static_cast<int>(entry.run.vulnCount()));
    return entry.run.ended() ? StateTexts::noIssues() : dash;
}

QString resultsSecond(const Entry &entry, const Context & /*context*/)
{
    return QLocale().createSeparatedList(vulnerabilityTypes(entry));
}

QString resultsTip(const Entry &entry, const Context &context)
{
    QStringList lines{results(entry, context)};
    for (const wallarm::Vulnerability &found : entry.run.vulns.value_or(QList<wallarm::Vulnerability>{}))
        lines << isolated(found.code) + u' ' + vulnerabilityText(found.type);
    return lines.join(u'\n');
}

QString resultsSearch(const Entry &entry, const Context &context)
{
    if (!entry.run.vulns.has_value() || entry.run.vulns->isEmpty())
        return entry.run.ended() ? results(entry, context) : QString();
    return resultsTip(entry, context);
}

SortKey resultsKey(const Entry &entry, const Context & /*context*/)
{
    if (!entry.run.vulns.has_value())
        return {};
    return static_cast<double>(entry.run.vulnCount());
}

QString progress(const Entry &entry, const Context & /*context*/)
{
    const QString text = progressText(entry.run);
    return text.isEmpty() ? dash : text;
}

QString progressSearch(const Entry &entry, const Context & /*context*/)
{
    const wallarm::Progress known = wallarm::progress(entry.run);
    return known.percent.has_value() ? QString::number(*known.percent) + u'%' : QString();
}

/// By the share that is done; no share yet sorts as unknown, not as zero.
SortKey progressKey(const Entry &entry, const Context & /*context*/)
{
    const wallarm::Progress known = wallarm::progress(entry.run);
    if (known.waitingForBaselines)
        return 0.0;
    if (!known.done.has_value() || known.total.value_or(0) <= 0)
        return {};
    return static_cast<double>(*known.done) / static_cast<double>(*known.total);
}

QString name(const Entry &entry, const Context & /*context*/)
{
    return entry.title();
}

QString id(const Entry &entry, const Context & /*context*/)
{
    return entry.run.name.value_or(QString()).isEmpty() ? QString() : isolated(entry.run.id.text());
}

QString nameTip(const Entry &entry, const Context & /*context*/)
{
    const QString description = entry.run.description.value_or(QString());
    return description.isEmpty() ? entry.title() : entry.title() + u'\n' + description;
}

QString nameSearch(const Entry &entry, const Context & /*context*/)
{
    return entry.run.name.value_or(QString()) + u'\n' + entry.run.id.text();
}

SortKey nameKey(const Entry &entry, const Context & /*context*/)
{
    return known(entry.title());
}

QString target(const Entry &entry, const Context & /*context*/)
{
    constexpr qsizetype mostSeen = 20; // a cell is drawn often, and has room for two or three
    const QStringList domains = entry.run.common->domains.value_or(QStringList());
    QStringList names;
    for (const QString &domain : domains.first(std::min(domains.size(), mostSeen)))
        names << isolated(domain);
    if (domains.size() > mostSeen)
        names << wallarm::andMore.toString();
    return names.isEmpty() ? dash : QLocale().createSeparatedList(names);
}

QString targetSearch(const Entry &entry, const Context & /*context*/)
{
    return entry.run.common->domains.value_or(QStringList()).join(u'\n');
}

SortKey targetKey(const Entry &entry, const Context & /*context*/)
{
    return known(entry.run.common->domains.value_or(QStringList()).value(0));
}

QString place(const Entry &entry, const Context & /*context*/)
{
    const QString told = entry.run.common->place.value_or(QString());
    return told.isEmpty() ? dash : placeText(told);
}

SortKey placeKey(const Entry &entry, const Context & /*context*/)
{
    return known(entry.run.common->place.value_or(QString()));
}

QString recordName(const Entry &entry, const Context & /*context*/)
{
    return orDash(entry.recordName());
}

QString recordId(const Entry &entry, const Context & /*context*/)
{
    return entry.run.recordId.isEmpty() ? QString() : isolated(entry.run.recordId.text());
}

QString recordTip(const Entry &entry, const Context &context)
{
    return recordName(entry, context) + u'\n' + recordId(entry, context);
}

QString recordSearch(const Entry &entry, const Context & /*context*/)
{
    return entry.recordName() + u'\n' + entry.run.recordId.text();
}

SortKey recordKey(const Entry &entry, const Context & /*context*/)
{
    return known(entry.recordTitle());
}

QString policy(const Entry &entry, const Context & /*context*/)
{
    return orDash(entry.run.common->policyName.value_or(QString()));
}

SortKey policyKey(const Entry &entry, const Context & /*context*/)
{
    return known(entry.run.common->policyName.value_or(QString()));
}

/// On one line, whatever it contains.
QString description(const Entry &entry, const Context &context)
{
    return orDash(descriptionSearch(entry, context));
}

QString descriptionSearch(const Entry &entry, const Context & /*context*/)
{
    return entry.run.description.value_or(QString()).simplified();
}

SortKey descriptionKey(const Entry &entry, const Context &context)
{
    return known(descriptionSearch(entry, context));
}

QString connection(const Entry &entry, const Context &context)
{
    const QString name = context.stores.connections.nameOf(entry.key.connection);
    return name.isEmpty() ? dash : name;
}

SortKey connectionKey(const Entry &entry, const Context &context)
{
    return known(connection(entry, context));
}

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

QString ticket(const Entry &entry, const Context &context)
{
    const QString number = ticketSearch(entry, context);
    return number.isEmpty() ? QString() : isolated(number);
}

QString ticketSearch(const Entry &entry, const Context &context)
{
    return context.stores.notes.of(entry.key).ticket;
}

SortKey ticketKey(const Entry &entry, const Context &context)
{
    return known(ticketSearch(entry, context));
}

QString note(const Entry &entry, const Context &context)
{
    return noteSearch(entry, context);
}

QString noteSearch(const Entry &entry, const Context &context)
{
    return context.stores.notes.of(entry.key).text;
}

SortKey noteKey(const Entry &entry, const Context &context)
{
    return known(noteSearch(entry, context));
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
