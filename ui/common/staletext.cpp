#include "common/staletext.h"

#include "common/durationtext.h"

#include <QCoreApplication>

namespace tallylight::ui {

namespace {

class StaleText
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::StaleText)

public:
    static QString notHeard(const QString &moment)
    {
        //: A separate line about a test run or recording; %1 is a time, or a date and a time
        return tr("No answer since %1").arg(moment);
    }
    //: A separate line about a test run or recording: the service has not answered since the program started
    static QString noAnswer() { return tr("No answer yet"); }
    static QString old(const QString &known, const QString &moment)
    {
        //: The last known but old state of a test run or recording; %1 is a state, such as "Recording", %2 a
        //: time, or a date and a time
        return tr("%1 (not heard from since %2)").arg(known, moment);
    }
    static QString unanswered(const QString &known)
    {
        //: The last known state of a test run or recording from before the program started; %1 is a state,
        //: such as "Recording"
        return tr("%1 (no answer yet)").arg(known);
    }
    static QString readFailed(const QString &why)
    {
        //: Below the last known state of a test run; %1 is a sentence with the reason
        return tr("The last read failed. %1").arg(why);
    }
};

} // namespace

QString notHeardText(qint64 lastHeardMs, qint64 nowMs)
{
    return lastHeardMs == 0 ? StaleText::noAnswer() : StaleText::notHeard(momentText(lastHeardMs, nowMs));
}

QString staleText(const QString &known, qint64 lastHeardMs, qint64 nowMs)
{
    return lastHeardMs == 0 ? StaleText::unanswered(known)
                            : StaleText::old(known, momentText(lastHeardMs, nowMs));
}

QString lastReadFailedText(const QString &why)
{
    return StaleText::readFailed(why);
}

} // namespace tallylight::ui
