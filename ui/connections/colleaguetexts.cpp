#include "connections/colleaguetexts.h"

#include "common/durationtext.h"
#include "common/errortext.h"
#include "core/text.h"
#include "stores/stores.h"

namespace tallylight::ui {

namespace {

/// As the team's database has it.
QString nameOf(const QString &colleague)
{
    constexpr qsizetype most = 60;
    return isolated(oneLine(colleague, most));
}

class StarterTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::ColleagueTexts)

public:
    //: Column "Started by": the user of this program
    static QString you() { return tr("You"); }
    static QString added(const QString &who)
    {
        //: Column "Started by", of a cloud recording that was started elsewhere; %1 is "You" or the name of
        //: the colleague who added it by its IDs
        return tr("%1 (added)").arg(who);
    }
};

} // namespace

QString ColleagueTexts::starter(const RecordingEntry &entry, const ConnectionStore &connections)
{
    if (!connections.isInTeam(entry.connection))
        return {};
    const QString who = entry.owner.isEmpty() ? StarterTexts::you() : nameOf(entry.owner);
    return entry.adopted ? StarterTexts::added(who) : who;
}

QString ColleagueTexts::starter(const RunPeople &people, const QUuid &connection,
                                const ConnectionStore &connections)
{
    if (!connections.isInTeam(connection))
        return {};
    if (people.isOurs)
        return StarterTexts::you();
    return people.owner.isEmpty() ? QString() : nameOf(people.owner);
}

QString ColleagueTexts::stopping(const ColleaguesStop &stop)
{
    //: State of a recording: a colleague has requested the stop; %1 is the colleague's name
    return tr("%1 is stopping it").arg(nameOf(stop.by));
}

QString ColleagueTexts::stopped(const ColleaguesStop &stop, qint64 nowMs)
{
    //: State of a recording; %1 is the name of a colleague, %2 a time as 12:04, or a date and a time
    return tr("Stopped by %1, %2").arg(nameOf(stop.by), heldTogether(momentText(stop.leftMs, nowMs)));
}

QString ColleagueTexts::by(const QString &what, const QString &colleague)
{
    //: Activity list: %1 is what was done, as "Stop sent", %2 the name of the colleague who did it
    return colleague.isEmpty() ? what : tr("%1, by %2").arg(what, nameOf(colleague));
}

QString ColleagueTexts::share(const StopShare &share)
{
    QStringList sentences;
    if (share.notAllowed) {
        //: Why a stop was not sent: the team's database lets this login only see
        sentences << tr("In your team you can see recordings, but not stop them. An owner of the team's "
                        "account can change that.");
    }
    if (!share.stopper.isEmpty()) {
        //: Added to the outcome of a stop; %1 is the name of a colleague
        sentences << tr("%1 stopped it, so nothing was sent from here.").arg(nameOf(share.stopper));
    }
    if (share.notAsked) {
        //: Added to the outcome of a stop: the team's database decides who sends it, so that only one does
        sentences << tr("The team could not be asked in time. A colleague may have sent the same stop.");
    }
    return joined(sentences);
}

} // namespace tallylight::ui
