#include "testruns/testruncolumns.h"

#include "common/searchtext.h"
#include "testruns/runcells.h"
#include "testruns/runheadings.h"
#include "testruns/runpeoplecells.h"

#include <array>

namespace tallylight::ui {

namespace {

constexpr Qt::Alignment leading = Qt::AlignLeft | Qt::AlignVCenter; // Qt mirrors it with the layout
constexpr Qt::Alignment trailing = Qt::AlignRight | Qt::AlignVCenter;
constexpr Qt::Alignment centred = Qt::AlignCenter;
constexpr bool shown = true;
constexpr bool hidden = false;
constexpr bool inCommon = true;
constexpr bool own = false;

using H = RunHeadings;
using C = RunColumn;
using wallarm::TestRun;
namespace c = runcells;

// clang-format off
constexpr std::array table{
    RunColumnInfo{C::Status, "status", 190, shown, leading, H::status, nullptr,
                  c::status, c::statusSecond, c::statusTip, c::statusKey, c::statusSearch, inCommon},
    RunColumnInfo{C::Run, "run", 200, shown, leading, H::run, nullptr,
                  c::name, c::id, c::nameTip, c::nameKey, c::nameSearch, own},
    RunColumnInfo{C::Req, "recording", 52, shown, centred, H::req, H::reqTip,
                  c::lamp, nullptr, nullptr, c::lampKey, nullptr, inCommon},
    RunColumnInfo{C::BaselineCount, "baselines", 112, shown, trailing, H::baselines, H::baselinesTip,
                  c::count<&TestRun::baselineCount>, nullptr, nullptr,
                  c::countKey<&TestRun::baselineCount>, c::countSearch<&TestRun::baselineCount>, own},
    RunColumnInfo{C::Results, "results", 140, shown, leading, H::results, nullptr,
                  c::results, c::resultsSecond, c::resultsTip, c::resultsKey, c::resultsSearch, inCommon},
    RunColumnInfo{C::Target, "target", 140, shown, leading, H::target, nullptr,
                  c::target, nullptr, nullptr, c::targetKey, c::targetSearch, inCommon},
    RunColumnInfo{C::Place, "place", 90, hidden, leading, H::place, H::placeTip,
                  c::place, nullptr, nullptr, c::placeKey, nullptr, inCommon},
    RunColumnInfo{C::Record, "record", 206, shown, leading, H::record, nullptr,
                  c::recordName, c::recordId, c::recordTip, c::recordKey, c::recordSearch, own},
    RunColumnInfo{C::Speed, "speed", 120, shown, leading, H::speed, nullptr,
                  c::speed, c::speedSecond, nullptr, c::speedKey, c::speedSearch, own},
    RunColumnInfo{C::Progress, "progress", 160, hidden, leading, H::progress, nullptr,
                  c::progress, nullptr, nullptr, c::progressKey, c::progressSearch, own},
    RunColumnInfo{C::SentRequests, "sent", 112, hidden, trailing, H::sent, nullptr,
                  c::count<&TestRun::sentRequests>, nullptr, nullptr,
                  c::countKey<&TestRun::sentRequests>, c::countSearch<&TestRun::sentRequests>, own},
    RunColumnInfo{C::PlannedRequests, "planned", 112, hidden, trailing, H::planned, nullptr,
                  c::count<&TestRun::plannedRequests>, nullptr, nullptr,
                  c::countKey<&TestRun::plannedRequests>, c::countSearch<&TestRun::plannedRequests>, own},
    RunColumnInfo{C::Policy, "policy", 140, hidden, leading, H::policy, nullptr,
                  c::policy, nullptr, nullptr, c::policyKey, nullptr, inCommon},
    RunColumnInfo{C::Description, "description", 220, hidden, leading, H::description, nullptr,
                  c::description, nullptr, nullptr, c::descriptionKey, c::descriptionSearch, own},
    RunColumnInfo{C::Created, "created", 140, hidden, leading, H::created, nullptr,
                  c::moment<&TestRun::createTime>, nullptr, nullptr,
                  c::countKey<&TestRun::createTime>, c::momentSearch<&TestRun::createTime>, own},
    RunColumnInfo{C::Started, "started", 140, hidden, leading, H::started, nullptr,
                  c::moment<&TestRun::startTime>, nullptr, nullptr,
                  c::countKey<&TestRun::startTime>, c::momentSearch<&TestRun::startTime>, own},
    RunColumnInfo{C::Ended, "ended", 140, hidden, leading, H::ended, nullptr,
                  c::moment<&TestRun::endTime>, nullptr, nullptr,
                  c::countKey<&TestRun::endTime>, c::momentSearch<&TestRun::endTime>, own},
    RunColumnInfo{C::Duration, "duration", 110, hidden, leading, H::duration, nullptr,
                  c::duration, nullptr, nullptr, c::durationKey, c::nothingToSearch, own},
    RunColumnInfo{C::Connection, "connection", 130, hidden, leading, H::connection, nullptr,
                  c::connection, nullptr, nullptr, c::connectionKey, nullptr, inCommon},
    RunColumnInfo{C::StartedBy, "startedBy", 110, hidden, leading, H::startedBy, nullptr,
                  c::startedBy, nullptr, nullptr, c::startedByKey, c::startedBySearch, own},
    RunColumnInfo{C::Ticket, "ticket", 110, hidden, leading, H::ticket, H::noteTip,
                  c::ticket, nullptr, nullptr, c::ticketKey, c::ticketSearch, own},
    RunColumnInfo{C::Note, "note", 200, hidden, leading, H::note, H::noteTip,
                  c::note, nullptr, nullptr, c::noteKey, c::noteSearch, own},
    RunColumnInfo{C::Actions, "actions", 92, shown, centred, H::actions, nullptr,
                  nullptr, nullptr, nullptr, nullptr, nullptr, own},
};
// clang-format on

void append(QString &all, RunColumnInfo::Text text, const RunEntry &entry, const CellContext &context)
{
    if (text == nullptr)
        return;
    const QString found = text(entry, context);
    if (!found.isEmpty())
        all += found + u'\n';
}

} // namespace

std::span<const RunColumnInfo> runColumns()
{
    return table;
}

const RunColumnInfo &runColumn(RunColumn column)
{
    return table[static_cast<size_t>(column)];
}

const TableColumns &runTable()
{
    static const TableColumns columns = [] {
        TableColumns made{.heads = {},
                          .name = columnNumber(C::Run),
                          .leftOver = columnNumber(C::Run),
                          .connection = columnNumber(C::Connection),
                          .starter = columnNumber(C::StartedBy),
                          .actions = columnNumber(C::Actions)};
        for (const RunColumnInfo &column : table) {
            made.heads << ColumnHead{.name = QLatin1StringView(column.name),
                                     .width = column.width,
                                     .shownAtFirst = column.shownAtFirst,
                                     .canHide = column.id != C::Run && column.id != C::Actions,
                                     .canSort = column.sortKey != nullptr,
                                     .heading = column.header};
        }
        return made;
    }();
    return columns;
}

RunSearchKey runSearchKey(const RunEntry &entry, const CellContext &context)
{
    QString own;
    QString common;
    own.reserve(256);
    common.reserve(256);
    for (const RunColumnInfo &column : table) {
        QString &text = column.isCommon ? common : own;
        if (column.search != nullptr) {
            append(text, column.search, entry, context);
            continue;
        }
        append(text, column.display, entry, context);
        append(text, column.second, entry, context);
    }
    return {folded(own), folded(common)};
}

} // namespace tallylight::ui
