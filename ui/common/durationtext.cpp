#include "common/durationtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace tallylight::ui {

namespace {

using std::chrono::seconds;

class DurationText
{
    Q_DECLARE_TR_FUNCTIONS(DurationText)

public:
    enum class Place { Alone, InSentence };

    static QString secondsOnly(int n, Place place)
    {
        //: A duration, for example "45 s"
        const QString alone = tr("%Ln s", nullptr, n);
        //: A duration after a word such as "after", "for" or "every"
        return place == Place::Alone ? alone : tr("%Ln s", "in a sentence", n);
    }
    static QString minutes(int n, Place place)
    {
        //: A duration, for example "12 min"
        const QString alone = tr("%Ln min", nullptr, n);
        //: A duration after a word such as "after", "for" or "every"
        return place == Place::Alone ? alone : tr("%Ln min", "in a sentence", n);
    }
    static QString hours(int n, Place place)
    {
        //: A duration, for example "3 h"
        const QString alone = tr("%Ln h", nullptr, n);
        //: A duration after a word such as "after", "for" or "every"
        return place == Place::Alone ? alone : tr("%Ln h", "in a sentence", n);
    }
    static QString days(int n, Place place)
    {
        //: A duration, for example "2 days"
        const QString alone = tr("%Ln day(s)", nullptr, n);
        //: A duration after a word such as "after", "for" or "every"
        return place == Place::Alone ? alone : tr("%Ln day(s)", "in a sentence", n);
    }
    static QString pair(const QString &large, const QString &small)
    {
        //: A duration of two units, the larger first, for example "1 h 20 min"
        return tr("%1 %2").arg(large, small);
    }
    static QString about(const QString &duration)
    {
        //: Estimated remaining time, for example "about 5 min"
        return tr("about %1").arg(duration);
    }
    static QString updated(int age)
    {
        if (age < 2) {
            //: Status bar: the table was read from the service less than two seconds ago
            return tr("Updated just now");
        }
        if (age < 60) {
            //: Status bar: how old the table is
            return tr("Updated %Ln s ago", nullptr, age);
        }
        if (age < 3600) {
            //: Status bar: how old the table is
            return tr("Updated %Ln min ago", nullptr, age / 60);
        }
        //: Status bar: how old the table is
        return tr("Updated %Ln h ago", nullptr, age / 3600);
    }
};

QString words(seconds duration, DurationText::Place place)
{
    using Text = DurationText;
    const int all = static_cast<int>(std::clamp<seconds::rep>(duration.count(), 0, 1'000'000'000));
    const int days = all / 86400;
    const int hours = all / 3600 % 24;
    const int minutes = all / 60 % 60;
    if (days > 0) {
        const QString large = Text::days(days, place);
        return hours > 0 ? Text::pair(large, Text::hours(hours, place)) : large;
    }
    if (hours > 0) {
        const QString large = Text::hours(hours, place);
        return minutes > 0 ? Text::pair(large, Text::minutes(minutes, place)) : large;
    }
    return minutes > 0 ? Text::minutes(minutes, place) : Text::secondsOnly(all, place);
}

} // namespace

QString durationText(seconds duration)
{
    return words(duration, DurationText::Place::Alone);
}

QString durationInSentence(seconds duration)
{
    return words(duration, DurationText::Place::InSentence);
}

QString remainingText(seconds duration)
{
    return DurationText::about(durationText(duration));
}

QString updatedText(seconds age)
{
    return DurationText::updated(static_cast<int>(std::clamp<seconds::rep>(age.count(), 0, 1'000'000'000)));
}

QString momentText(qint64 unixMs, qint64 nowMs)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(unixMs);
    const QLocale locale;
    if (moment.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date())
        return locale.toString(moment.time(), QLocale::ShortFormat);
    return dateTimeText(unixMs);
}

QString dateTimeText(qint64 unixMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(unixMs), QLocale::ShortFormat);
}

} // namespace tallylight::ui
