#include "testruns/runcells.h"

#include "common/errortext.h"
#include "common/staletext.h"
#include "core/clock.h"
#include "testruns/runheadings.h"
#include "testruns/testruntexts.h"
#include "wallarm/progress.h"

#include <QLocale>

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
    const QString progress = progressText(entry.run);
    if (entry.lastError != nullptr && entry.run.ended())
        return StateTexts::readFailed(progress);
    return entry.autoStop ? StateTexts::autoStop(progress) : progress;
}

QString statusTip(const Entry &entry, const Context &context)
{
    QStringList lines{status(entry, context), statusSecond(entry, context)};
    if (const QString progress = progressText(entry.run); entry.stale)
        lines << (entry.autoStop ? StateTexts::autoStop(progress) : progress);
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
    const QString words = lampText(entry.lamp());
    return entry.stale ? staleText(words, entry.lastReadMs, context.clock.nowMs()) : words;
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

} // namespace tallylight::ui::runcells
