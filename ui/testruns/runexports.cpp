#include "testruns/runexports.h"

#include "core/clock.h"
#include "testruns/runheadings.h"
#include "wallarm/progress.h"

#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui::runexports {

namespace {

using Entry = RunEntry;
using Context = CellContext;
using H = RunHeadings;
using wallarm::RunCommon;
using wallarm::TestRun;

/// From a std::optional or a CompactOptional.
template <class Optional> QVariant known(const Optional &value)
{
    return value.has_value() ? QVariant::fromValue(*value) : QVariant();
}

/// In the form the service expects.
QVariant idOf(const Identifier &id)
{
    if (id.isEmpty())
        return {};
    bool isNumber = false;
    const qint64 number = id.text().toLongLong(&isNumber);
    return isNumber && id.form() == Identifier::Form::Number ? QVariant(number) : QVariant(id.text());
}

QVariant textOf(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

template <auto member> QVariant plain(const Entry &entry, const Context & /*context*/)
{
    return known(entry.run.*member);
}

template <auto member> QVariant common(const Entry &entry, const Context & /*context*/)
{
    return known((*entry.run.common).*member);
}

template <auto member> QVariant moment(const Entry &entry, const Context & /*context*/)
{
    const std::optional<qint64> seconds = entry.run.*member;
    return seconds.has_value() ? QVariant(QDateTime::fromSecsSinceEpoch(*seconds).toUTC()) : QVariant();
}

QVariant state(const Entry &entry, const Context & /*context*/)
{
    return textOf(entry.run.common->stateRaw);
}

QVariant runId(const Entry &entry, const Context & /*context*/)
{
    return idOf(entry.run.id);
}

QVariant recordId(const Entry &entry, const Context & /*context*/)
{
    return idOf(entry.run.recordId);
}

QVariant recordName(const Entry &entry, const Context & /*context*/)
{
    return textOf(entry.recordName());
}

QVariant averageSpeed(const Entry &entry, const Context & /*context*/)
{
    return known(wallarm::averageSpeed(entry.run));
}

QVariant vulnerabilities(const Entry &entry, const Context & /*context*/)
{
    if (!entry.run.vulns.has_value())
        return {};
    QStringList found;
    for (const wallarm::Vulnerability &each : *entry.run.vulns)
        found << (each.code.isEmpty() ? each.type : each.code + u' ' + each.type);
    return found;
}

QVariant connectionName(const Entry &entry, const Context &context)
{
    return textOf(context.stores.connections.nameOf(entry.key.connection));
}

/// A name or a login, so that others know who is meant.
QVariant startedBy(const Entry &entry, const Context &context)
{
    const ConnectionEntry *connection = context.stores.connections.find(entry.key.connection);
    const RunPeople people = context.stores.people.of(entry.key);
    if (connection == nullptr || connection->teamLogin.isEmpty())
        return {};
    return textOf(people.isOurs ? connection->teamLogin : people.owner);
}

QVariant ticket(const Entry &entry, const Context &context)
{
    return textOf(context.stores.notes.of(entry.key).ticket);
}

QVariant note(const Entry &entry, const Context &context)
{
    return textOf(context.stores.notes.of(entry.key).text);
}

QVariant duration(const Entry &entry, const Context &context)
{
    const auto lasted = wallarm::duration(entry.run, context.clock.now());
    return lasted.has_value() ? QVariant::fromValue<qint64>(lasted->count()) : QVariant();
}

QVariant lastHeard(const Entry &entry, const Context & /*context*/)
{
    return entry.lastReadMs == 0 ? QVariant()
                                 : QVariant(QDateTime::fromMSecsSinceEpoch(entry.lastReadMs).toUTC());
}

QVariant isStale(const Entry &entry, const Context & /*context*/)
{
    return entry.stale;
}

constexpr std::array statusFields{ExportField{"state", H::state, state}};
constexpr std::array runFields{ExportField{"name", H::runName, plain<&TestRun::name>},
                               ExportField{"id", H::runId, runId}};
constexpr std::array reqFields{ExportField{"recording", H::recording, plain<&TestRun::recording>}};
constexpr std::array baselineFields{
    ExportField{"baseline_count", H::baselinesTip, plain<&TestRun::baselineCount>}};
constexpr std::array resultFields{ExportField{"vulns", H::vulnerabilities, vulnerabilities}};
constexpr std::array targetFields{ExportField{"domains", H::target, common<&RunCommon::domains>}};
constexpr std::array placeFields{ExportField{"type", H::place, common<&RunCommon::place>}};
constexpr std::array recordFields{ExportField{"test_record_name", H::recordName, recordName},
                                  ExportField{"test_record_id", H::recordId, recordId}};
constexpr std::array speedFields{
    ExportField{"current_rps", H::speed, plain<&TestRun::currentRps>},
    ExportField{"avg_rps", H::averageSpeed, averageSpeed},
    ExportField{"estimated_time_to_completion", H::remaining, plain<&TestRun::estimatedSeconds>}};
constexpr std::array progressFields{
    ExportField{"baseline_check_all_terminated_count", H::completed, plain<&TestRun::terminatedCount>}};
constexpr std::array sentFields{ExportField{"sended_requests_count", H::sent, plain<&TestRun::sentRequests>}};
constexpr std::array plannedFields{
    ExportField{"planing_requests_count", H::planned, plain<&TestRun::plannedRequests>}};
constexpr std::array policyFields{ExportField{"policy_name", H::policy, common<&RunCommon::policyName>}};
constexpr std::array descriptionFields{ExportField{"desc", H::description, plain<&TestRun::description>}};
constexpr std::array createdFields{ExportField{"create_time", H::created, moment<&TestRun::createTime>}};
constexpr std::array startedFields{ExportField{"start_time", H::started, moment<&TestRun::startTime>}};
constexpr std::array endedFields{ExportField{"end_time", H::ended, moment<&TestRun::endTime>}};
constexpr std::array durationFields{ExportField{"duration", H::duration, duration}};
constexpr std::array connectionFields{ExportField{"connection", H::connection, connectionName}};

constexpr std::array startedByFields{ExportField{"started_by", H::startedBy, startedBy}};
constexpr std::array ticketFields{ExportField{"ticket", H::ticket, ticket}};
constexpr std::array noteFields{ExportField{"note", H::note, note}};

constexpr std::array ageFields{ExportField{"last_heard", H::lastHeard, lastHeard},
                               ExportField{"stale", H::stale, isStale}};

} // namespace

std::span<const ExportField> age()
{
    return ageFields;
}

std::span<const ExportField> of(RunColumn column)
{
    switch (column) {
    case RunColumn::Status:
        return statusFields;
    case RunColumn::Run:
        return runFields;
    case RunColumn::Req:
        return reqFields;
    case RunColumn::BaselineCount:
        return baselineFields;
    case RunColumn::Results:
        return resultFields;
    case RunColumn::Target:
        return targetFields;
    case RunColumn::Place:
        return placeFields;
    case RunColumn::Record:
        return recordFields;
    case RunColumn::Speed:
        return speedFields;
    case RunColumn::Progress:
        return progressFields;
    case RunColumn::SentRequests:
        return sentFields;
    case RunColumn::PlannedRequests:
        return plannedFields;
    case RunColumn::Policy:
        return policyFields;
    case RunColumn::Description:
        return descriptionFields;
    case RunColumn::Created:
        return createdFields;
    case RunColumn::Started:
        return startedFields;
    case RunColumn::Ended:
        return endedFields;
    case RunColumn::Duration:
        return durationFields;
    case RunColumn::Connection:
        return connectionFields;
    case RunColumn::StartedBy:
        return startedByFields;
    case RunColumn::Ticket:
        return ticketFields;
    case RunColumn::Note:
        return noteFields;
    case RunColumn::Actions:
        break;
    }
    return {};
}

} // namespace tallylight::ui::runexports
