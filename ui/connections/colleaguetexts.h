#pragma once

#include "operations/teamsync/stopshare.h"

#include <QCoreApplication>
#include <QList>

namespace tallylight {
class ConnectionStore;
struct ColleaguesStop;
struct RecordingEntry;
struct RunPeople;
} // namespace tallylight

namespace tallylight::ui {

/// The words for what the people of a team did, in the current language.
class ColleagueTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::ColleagueTexts)

public:
    //: Column and field: who of the team started a cloud recording or created a test run
    [[nodiscard]] static QString startedBy() { return tr("Started by"); }
    /// Empty: unknown, or the connection has joined no team.
    [[nodiscard]] static QString starter(const RecordingEntry &entry, const ConnectionStore &connections);
    [[nodiscard]] static QString starter(const RunPeople &people, const QUuid &connection,
                                         const ConnectionStore &connections);
    [[nodiscard]] static QString stopping(const ColleaguesStop &stop);
    [[nodiscard]] static QString stopped(const ColleaguesStop &stop, qint64 nowMs);
    /// Added to what was done: by whom.
    [[nodiscard]] static QString by(const QString &what, const QString &colleague);
    /// Sentences for the report on a stop. Empty: the team has nothing to do with it.
    [[nodiscard]] static QString share(const StopShare &share);
    /// The same about many stops together.
    template <class Report> [[nodiscard]] static QString shareOfAll(const QList<Report> &reports)
    {
        StopShare all;
        for (const Report &report : reports) {
            all.notAsked |= report.share.notAsked;
            all.notAllowed |= report.share.notAllowed;
        }
        return share(all);
    }
    //: Filter of test runs and cloud recordings: what this user started, not what colleagues did
    [[nodiscard]] static QString mine() { return tr("Mine"); }
    //: Tooltip of the filter "Mine"
    [[nodiscard]] static QString mineTip() { return tr("Show only what you have started"); }
};

} // namespace tallylight::ui
