#pragma once

#include "testruns/testruncolumns.h"

/// What the cells of the table of test runs show and sort by: the functions named in the table of columns.
/// Unknown is a dash on the screen and nothing to sort by.
namespace tallylight::ui::runcells {

using Entry = RunEntry;
using Context = CellContext;

inline const QString dash = QStringLiteral("—"); ///< shown for unknown values

QString status(const Entry &entry, const Context &context);
QString statusSecond(const Entry &entry, const Context &context);
QString statusTip(const Entry &entry, const Context &context);
QString statusSearch(const Entry &entry, const Context &context);
SortKey statusKey(const Entry &entry, const Context &context);

QString name(const Entry &entry, const Context &context);
QString id(const Entry &entry, const Context &context);
QString nameTip(const Entry &entry, const Context &context);
QString nameSearch(const Entry &entry, const Context &context);
SortKey nameKey(const Entry &entry, const Context &context);

QString lamp(const Entry &entry, const Context &context);
SortKey lampKey(const Entry &entry, const Context &context);

QString results(const Entry &entry, const Context &context);
QString resultsSecond(const Entry &entry, const Context &context);
QString resultsTip(const Entry &entry, const Context &context);
QString resultsSearch(const Entry &entry, const Context &context);
SortKey resultsKey(const Entry &entry, const Context &context);

QString progress(const Entry &entry, const Context &context);
QString progressSearch(const Entry &entry, const Context &context);
SortKey progressKey(const Entry &entry, const Context &context);

QString target(const Entry &entry, const Context &context);
QString targetSearch(const Entry &entry, const Context &context);
SortKey targetKey(const Entry &entry, const Context &context);

QString place(const Entry &entry, const Context &context);
SortKey placeKey(const Entry &entry, const Context &context);

QString recordName(const Entry &entry, const Context &context);
QString recordId(const Entry &entry, const Context &context);
QString recordTip(const Entry &entry, const Context &context);
QString recordSearch(const Entry &entry, const Context &context);
SortKey recordKey(const Entry &entry, const Context &context);

QString speed(const Entry &entry, const Context &context);
QString speedSecond(const Entry &entry, const Context &context);
QString speedSearch(const Entry &entry, const Context &context);
SortKey speedKey(const Entry &entry, const Context &context);

QString policy(const Entry &entry, const Context &context);
SortKey policyKey(const Entry &entry, const Context &context);

QString description(const Entry &entry, const Context &context);
QString descriptionSearch(const Entry &entry, const Context &context);
SortKey descriptionKey(const Entry &entry, const Context &context);

QString connection(const Entry &entry, const Context &context);
SortKey connectionKey(const Entry &entry, const Context &context);

QString ticket(const Entry &entry, const Context &context);
QString ticketSearch(const Entry &entry, const Context &context);
SortKey ticketKey(const Entry &entry, const Context &context);

QString note(const Entry &entry, const Context &context);
QString noteSearch(const Entry &entry, const Context &context);
SortKey noteKey(const Entry &entry, const Context &context);

QString duration(const Entry &entry, const Context &context);
SortKey durationKey(const Entry &entry, const Context &context);
QString nothingToSearch(const Entry &entry, const Context &context);

using Count = CompactOptional<qint64> wallarm::TestRun::*;

/// A count from the service, by its member: the locale's digits, but plain digits for searching.
template <Count member> QString count(const Entry &entry, const Context &context);
template <Count member> QString countSearch(const Entry &entry, const Context &context);
template <Count member> SortKey countKey(const Entry &entry, const Context &context);
/// A time from the service in Unix seconds; searches find its date.
template <Count member> QString moment(const Entry &entry, const Context &context);
template <Count member> QString momentSearch(const Entry &entry, const Context &context);

} // namespace tallylight::ui::runcells
