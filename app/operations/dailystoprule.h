#pragma once

#include "ledger/rows.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace tallylight {

/// "Stop everything that records each day at 20:00", for one connection.
struct DailyStop
{
    QTime at; ///< local wall time, in whole minutes
    bool weekdays = false; ///< only from Monday to Friday
    qint64 handledMs = 0; ///< Unix ms: what was due until then was carried out, or is known to be missed

    friend bool operator==(const DailyStop &, const DailyStop &) = default;
};

/// The first moment after `after` (UTC) at which the rule is due in this time zone: once a day. A time that
/// occurs twice when daylight saving ends means the first; one that is skipped when it begins comes as much
/// later as the clock is set forward. Pure.
[[nodiscard]] QDateTime nextDue(const DailyStop &rule, const QDateTime &after, const QTimeZone &zone);

/// What has become due since the rule was last looked at.
struct DailyVerdict
{
    std::optional<QDateTime> due = {}; ///< UTC: to be carried out now
    std::optional<QDateTime> missed = {}; ///< UTC: the latest that was not
    int missedCount = 0;

    [[nodiscard]] bool isNothing() const { return !due && !missed; }
};

/// Something is carried out only within two minutes, and only if the program ran when it was due (since
/// `runningSince`): nobody expects a stop at another time. Pure.
[[nodiscard]] DailyVerdict judgeDaily(const DailyStop &rule, const QDateTime &runningSince,
                                      const QDateTime &now, const QTimeZone &zone);

[[nodiscard]] DailyStopRow toRow(const QUuid &connection, const DailyStop &rule);
[[nodiscard]] DailyStop dailyStopFrom(const DailyStopRow &row);

} // namespace tallylight
