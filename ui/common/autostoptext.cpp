#include "common/autostoptext.h"

#include "common/durationtext.h"
#include "common/errortext.h"
#include "core/text.h"
#include "operations/operations.h"

#include <QCoreApplication>
#include <QLocale>

namespace tallylight::ui {

namespace {

class AutoStopTexts
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::AutoStopTexts)

public:
    static QString rule(const AutoStopRule &rule, qint64 nowMs)
    {
        using When = AutoStopRule::When;
        switch (rule.when) {
        case When::Quiet:
            //: When a recording will be stopped automatically; %1 is a duration, for example "10 min"
            return tr("Stops after %1 without a new baseline request").arg(minutes(rule.minutes));
        case When::Baselines:
            //: When a recording will be stopped automatically
            return tr("Stops at %Ln baseline request(s)", nullptr, static_cast<int>(rule.baselines));
        case When::AtTime:
            //: When a recording will be stopped automatically; %1 is a time, with a date if it is not today
            return tr("Stops at %1").arg(momentText(rule.atMs, nowMs));
        case When::AfterDuration:
            //: When a cloud recording will be stopped automatically; %1 is a duration, counted from its start
            return tr("Stops %1 after the start").arg(minutes(rule.minutes));
        case When::Cost:
            //: When a cloud recording will be stopped automatically; %1 is an amount of money
            return tr("Stops when the cost reaches %1").arg(moneyText(rule.cost));
        }
        return {};
    }

    static QString setBy(const QString &what, const QString &colleague)
    {
        //: An automatic stop that a colleague has set: %1 is what it says, as "Stops at 15:00" or "Recording,
        //: stops automatically", %2 the colleague's name
        return tr("%1, set by %2").arg(what, colleague);
    }

    static QString daily(const DailyStop &rule)
    {
        const QString time = QLocale().toString(rule.at, QLocale::ShortFormat);
        //: A connection in which everything is stopped automatically; %1 is a time of day
        return rule.weekdays
            ? tr("Stops Monday to Friday at %1").arg(time)
            //: A connection in which everything is stopped automatically; %1 is a time of day
            : tr("Stops every day at %1").arg(time);
    }

    static QString nextDaily(const QString &connection, const QString &when)
    {
        //: Status bar, and tooltip of the lamp in the system tray: when everything that records in a
        //: connection is stopped next; %1 is its name, %2 a time, with a date if it is not today
        return tr("“%1” stops at %2").arg(connection, when);
    }

    static QString money(const QString &amount, const QString &currency)
    {
        //: An amount of money, for example "12.50 USD": %1 is the number, %2 the currency
        return tr("%1 %2", "money").arg(amount, currency);
    }

private:
    static QString minutes(int count) { return durationInSentence(std::chrono::minutes(count)); }
};

} // namespace

QString autoStopText(const AutoStopRule &rule, qint64 nowMs, const QString &by)
{
    return setByText(AutoStopTexts::rule(rule, nowMs), by);
}

QString setByText(const QString &what, const QString &by)
{
    constexpr qsizetype longestName = 60;
    return by.isEmpty() ? what : AutoStopTexts::setBy(what, isolated(oneLine(by, longestName)));
}

QString dailyStopText(const DailyStop &rule)
{
    return AutoStopTexts::daily(rule);
}

QString nextDailyStopText(const Operations &operations)
{
    const QUuid next = operations.dailyStops.next();
    if (next.isNull())
        return {};
    return AutoStopTexts::nextDaily(
        isolated(operations.stores.connections.nameOf(next)),
        momentText(operations.dailyStops.nextFor(next).toMSecsSinceEpoch(), operations.clock.nowMs()));
}

QString moneyText(const agora::Money &money)
{
    return AutoStopTexts::money(QLocale().toString(money.amount, 'f', 2),
                                agora::currencyWord(money.currency));
}

} // namespace tallylight::ui
