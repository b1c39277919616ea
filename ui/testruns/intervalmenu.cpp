#include "testruns/intervalmenu.h"

#include "common/durationtext.h"
#include "common/settingskeys.h"
#include "operations/poller.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::ui {

namespace {

constexpr std::array choices{0s, 5s, 10s, 15s, 30s, 60s, 120s, 300s}; // 0: by the schedule

class IntervalTexts
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::IntervalMenu)

public:
    static QString of(std::chrono::seconds interval)
    {
        if (interval == 0s) {
            //: How often test runs are updated: as often as each of them needs
            return tr("Automatic");
        }
        //: How often test runs are updated; %1 is a duration, for example "30 s"
        return tr("Every %1").arg(durationInSentence(interval));
    }
};

void apply(Poller &poller, std::chrono::seconds interval)
{
    poller.setInterval(interval == 0s ? std::nullopt : std::optional<milliseconds>(interval));
}

} // namespace

void fillIntervalMenu(QMenu &menu, Poller &poller, QSettings &settings)
{
    auto *group = new QActionGroup(&menu);
    for (const std::chrono::seconds choice : choices) {
        QAction *item = menu.addAction(IntervalTexts::of(choice));
        item->setObjectName(u"interval_%1"_s.arg(choice.count()));
        item->setCheckable(true);
        item->setChecked(poller.interval().value_or(0s) == choice);
        group->addAction(item);
        QObject::connect(item, &QAction::triggered, &menu,
                         [choice, &poller, &settings] { chooseInterval(choice, poller, settings); });
    }
}

QList<std::chrono::seconds> intervals()
{
    return {choices.begin(), choices.end()};
}

QString intervalName(std::chrono::seconds interval)
{
    return IntervalTexts::of(interval);
}

void chooseInterval(std::chrono::seconds interval, Poller &poller, QSettings &settings)
{
    settings.setValue(settingskeys::runIntervalSeconds, static_cast<int>(interval.count()));
    apply(poller, interval);
}

void restoreInterval(Poller &poller, const QSettings &settings)
{
    const std::chrono::seconds kept(settings.value(settingskeys::runIntervalSeconds).toInt());
    if (std::ranges::find(choices, kept) != choices.end())
        apply(poller, kept);
}

} // namespace tallylight::ui
