#include "testruns/testruncolumns.h"

#include "common/durationtext.h"
#include "common/errortext.h"
#include "testruns/testruntexts.h"
#include "wallarm/progress.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

const QString dash = u"—"_s;

class Headers
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::TestRunColumns)

public:
    //: Column of the test-run table: state of the run
    static QString status() { return tr("Status"); }
    //: Column of the test-run table: its name, and beneath it its ID
    static QString run() { return tr("Name and ID"); }
    //: Column of the test-run table: the indicator lamp
    static QString req() { return tr("REQ"); }
    //: Tooltip of the column REQ
    static QString reqTip() { return tr("REQ indicator"); }
    //: Column of the test-run table, abbreviated as in Wallarm Console: number of baseline requests
    static QString baselines() { return tr("Baseline req."); }
    //: Tooltip of the column Baseline req.
    static QString baselinesTip() { return tr("Baseline requests"); }
    //: Column of the test-run table: vulnerabilities found
    static QString results() { return tr("Results"); }
    //: Column of the test-run table: domain names of the tested application
    static QString target() { return tr("Target application"); }
    //: Column of the test-run table, as in Wallarm Console; the cell has the name above the ID
    static QString record() { return tr("Test record name/Test record ID"); }
    //: Column of the test-run table: requests per second, and beneath it the remaining time
    static QString speed() { return tr("Speed"); }
    //: Column of the test-run table: the account and cloud it belongs to
    static QString connection() { return tr("Connection"); }
    //: Column of the test-run table: the button for the menu
    static QString actions() { return tr("Actions"); }

    static QString issues(int n)
    {
        //: Column Results: how many vulnerabilities were found
        return tr("%Ln issue(s)", nullptr, n);
    }
    //: Column Results: the run has ended and found nothing
    static QString noIssues() { return tr("No issues"); }
    //: Column Status: the run has been added and not been read yet
    static QString loading() { return tr("Loading…"); }
    //: Column Speed: test requests per second now
    static QString rps(const QString &number) { return tr("%1 RPS").arg(number); }
    //: Column Speed, second line: the speed is that of the whole, ended run
    static QString average() { return tr("on average"); }
};

SortKey known(const QString &text)
{
    return text.isEmpty() ? SortKey{} : SortKey{text};
}

template <class T> SortKey number(const std::optional<T> &value)
{
    return value.has_value() ? SortKey{static_cast<double>(*value)} : SortKey{};
}

QString statusWord(const RunEntry &entry, const Stores & /*stores*/)
{
    const bool read = entry.lastReadMs != 0 || !entry.run.stateRaw.isEmpty();
    return read || entry.lastError.has_value() ? stateText(entry.run) : Headers::loading();
}

QString statusSecond(const RunEntry &entry, const Stores & /*stores*/)
{
    return entry.lastError.has_value() ? errorText(*entry.lastError) : progressText(entry.run);
}

QString statusTip(const RunEntry &entry, const Stores &stores)
{
    const QString second = statusSecond(entry, stores);
    return second.isEmpty() ? statusWord(entry, stores) : statusWord(entry, stores) + u'\n' + second;
}

/// As the enumeration goes: under way first, then how it ended.
SortKey statusKey(const RunEntry &entry, const Stores & /*stores*/)
{
    return entry.run.state == wallarm::RunState::Unknown ? SortKey{}
                                                         : SortKey{static_cast<double>(entry.run.state)};
}

QString runName(const RunEntry &entry, const Stores & /*stores*/)
{
    return entry.title();
}

QString runId(const RunEntry &entry, const Stores & /*stores*/)
{
    return entry.run.name.value_or(QString()).isEmpty() ? QString() : isolated(entry.id.text());
}

QString runTip(const RunEntry &entry, const Stores & /*stores*/)
{
    const QString description = entry.run.description.value_or(QString());
    return description.isEmpty() ? entry.title() : entry.title() + u'\n' + description;
}

SortKey runSortKey(const RunEntry &entry, const Stores & /*stores*/)
{
    return known(entry.title());
}

QString lampWords(const RunEntry &entry, const Stores & /*stores*/)
{
    return lampText(entry.lamp());
}

SortKey lampKey(const RunEntry &entry, const Stores & /*stores*/)
{
    const wallarm::Lamp lamp = entry.lamp();
    return lamp == wallarm::Lamp::Unknown ? SortKey{} : SortKey{static_cast<double>(lamp)};
}

QString baselineCount(const RunEntry &entry, const Stores & /*stores*/)
{
    return entry.run.baselineCount.has_value() ? QLocale().toString(*entry.run.baselineCount) : dash;
}

SortKey baselineKey(const RunEntry &entry, const Stores & /*stores*/)
{
    return number(entry.run.baselineCount);
}

QStringList vulnerabilityTypes(const RunEntry &entry)
{
    QStringList types;
    for (const wallarm::Vulnerability &found : entry.run.vulns.value_or(QList<wallarm::Vulnerability>{})) {
        if (const QString name = vulnerabilityText(found.type); !name.isEmpty() && !types.contains(name))
            types << name;
    }
    return types;
}

QString results(const RunEntry &entry, const Stores & /*stores*/)
{
    if (!entry.run.vulns.has_value())
        return dash;
    if (!entry.run.vulns->isEmpty())
        return Headers::issues(static_cast<int>(entry.run.vulns->size()));
    return entry.run.ended() ? Headers::noIssues() : dash;
}

QString resultsSecond(const RunEntry &entry, const Stores & /*stores*/)
{
    return QLocale().createSeparatedList(vulnerabilityTypes(entry));
}

QString resultsTip(const RunEntry &entry, const Stores &stores)
{
    QStringList lines{results(entry, stores)};
    for (const wallarm::Vulnerability &found : entry.run.vulns.value_or(QList<wallarm::Vulnerability>{}))
        lines << isolated(found.code) + u' ' + vulnerabilityText(found.type);
    return lines.join(u'\n');
}

SortKey resultsKey(const RunEntry &entry, const Stores & /*stores*/)
{
    if (!entry.run.vulns.has_value())
        return {};
    return static_cast<double>(entry.run.vulns->size());
}

QString target(const RunEntry &entry, const Stores & /*stores*/)
{
    QStringList names;
    for (const QString &name : entry.run.domains.value_or(QStringList()))
        names << isolated(name);
    return names.isEmpty() ? dash : QLocale().createSeparatedList(names);
}

SortKey targetKey(const RunEntry &entry, const Stores & /*stores*/)
{
    return known(entry.run.domains.value_or(QStringList()).value(0));
}

QString recordName(const RunEntry &entry, const Stores & /*stores*/)
{
    return entry.recordName.isEmpty() ? dash : entry.recordName;
}

QString recordId(const RunEntry &entry, const Stores & /*stores*/)
{
    return entry.record.isEmpty() ? QString() : isolated(entry.record.text());
}

QString recordTip(const RunEntry &entry, const Stores &stores)
{
    return recordName(entry, stores) + u'\n' + recordId(entry, stores);
}

SortKey recordKey(const RunEntry &entry, const Stores & /*stores*/)
{
    return known(entry.recordName.isEmpty() ? entry.record.text() : entry.recordName);
}

std::optional<double> speedOf(const RunEntry &entry)
{
    return entry.run.ended() ? wallarm::averageSpeed(entry.run) : entry.run.currentRps;
}

QString speed(const RunEntry &entry, const Stores & /*stores*/)
{
    const std::optional<double> value = speedOf(entry);
    return value.has_value() ? Headers::rps(QLocale().toString(*value, 'f', 1)) : dash;
}

QString speedSecond(const RunEntry &entry, const Stores & /*stores*/)
{
    if (entry.run.ended())
        return speedOf(entry).has_value() ? Headers::average() : QString();
    const std::optional<double> remaining = wallarm::remainingSeconds(entry.run);
    return remaining.has_value() ? remainingText(wallarm::roundedRemaining(*remaining)) : QString();
}

SortKey speedKey(const RunEntry &entry, const Stores & /*stores*/)
{
    return number(speedOf(entry));
}

QString connectionName(const RunEntry &entry, const Stores &stores)
{
    const ConnectionEntry *connection = stores.connections.find(entry.key.connection);
    return connection == nullptr ? dash : connection->connection.name;
}

SortKey connectionKey(const RunEntry &entry, const Stores &stores)
{
    return known(connectionName(entry, stores));
}

constexpr Qt::Alignment leading = Qt::AlignLeft | Qt::AlignVCenter; // mirrored by Qt with the layout
constexpr Qt::Alignment trailing = Qt::AlignRight | Qt::AlignVCenter;
constexpr Qt::Alignment centred = Qt::AlignCenter;

using H = Headers;

constexpr std::array table{
    RunColumnInfo{RunColumn::Status, "status", 196, leading, H::status, nullptr, statusWord, statusSecond,
                  statusTip, statusKey},
    RunColumnInfo{RunColumn::Run, "run", 200, leading, H::run, nullptr, runName, runId, runTip, runSortKey},
    RunColumnInfo{RunColumn::Req, "recording", 52, centred, H::req, H::reqTip, lampWords, nullptr, nullptr,
                  lampKey},
    RunColumnInfo{RunColumn::BaselineCount, "baselines", 112, trailing, H::baselines, H::baselinesTip,
                  baselineCount, nullptr, nullptr, baselineKey},
    RunColumnInfo{RunColumn::Results, "results", 140, leading, H::results, nullptr, results, resultsSecond,
                  resultsTip, resultsKey},
    RunColumnInfo{RunColumn::Target, "target", 140, leading, H::target, nullptr, target, nullptr, nullptr,
                  targetKey},
    RunColumnInfo{RunColumn::Record, "record", 206, leading, H::record, nullptr, recordName, recordId,
                  recordTip, recordKey},
    RunColumnInfo{RunColumn::Speed, "speed", 120, leading, H::speed, nullptr, speed, speedSecond, nullptr,
                  speedKey},
    RunColumnInfo{RunColumn::Connection, "connection", 130, leading, H::connection, nullptr, connectionName,
                  nullptr, nullptr, connectionKey},
    RunColumnInfo{RunColumn::Actions, "actions", 92, centred, H::actions, nullptr, nullptr, nullptr, nullptr,
                  nullptr},
};

} // namespace

int compare(const SortKey &a, const SortKey &b, const QCollator &collator)
{
    if (const auto *x = std::get_if<double>(&a)) {
        const double y = std::get<double>(b);
        return *x < y ? -1 : (*x > y ? 1 : 0);
    }
    return collator.compare(std::get<QString>(a), std::get<QString>(b));
}

std::span<const RunColumnInfo> runColumns()
{
    return table;
}

const RunColumnInfo &runColumn(RunColumn column)
{
    return table[static_cast<size_t>(column)];
}

} // namespace tallylight::ui
