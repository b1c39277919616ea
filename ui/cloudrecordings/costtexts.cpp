#include "cloudrecordings/costtexts.h"

#include "common/errortext.h"

#include <QLocale>

#include <algorithm>

using namespace std::chrono_literals;

namespace tallylight::ui {

using agora::CostClass;

QString CostTexts::money(const agora::Money &money)
{
    // A cent more or less does not matter; a fraction of one must not look as if it cost nothing.
    const double amount = money.amount > 0 ? std::max(money.amount, 0.01) : money.amount;
    //: An amount of money; %1 is a number, %2 the currency's code, such as USD
    return heldTogether(
        tr("%1 %2").arg(QLocale().toString(amount, 'f', 2), QString(agora::currencyWord(money.currency))));
}

QString CostTexts::perHour(CostClass costClass, const agora::Rates &rates)
{
    if (agora::perThousandMinutes(rates, costClass) <= 0) {
        //: What a recording costs: no price was entered for its type
        return tr("No price has been entered for this type of recording.");
    }
    //: What a recording costs; %1 is an amount of money
    return tr("About %1 an hour.").arg(money(agora::costOf(1h, costClass, rates)));
}

QString CostTexts::basis(CostClass costClass)
{
    switch (costClass) {
    case CostClass::Audio:
        //: What the price depends on
        return tr("Only audio is recorded. Time with an empty channel costs the same.");
    case CostClass::Hd:
    case CostClass::FullHd:
    case CostClass::TwoK:
    case CostClass::AboveTwoK:
        //: What the price depends on
        return tr("Agora bills the total resolution of all recorded users. More or larger videos cost more.");
    case CostClass::Snapshots:
        //: What the price depends on
        return tr("Only screenshots are taken.");
    case CostClass::WebHd:
    case CostClass::WebFullHd:
        break;
    }
    //: What the price depends on
    return tr("The price depends on the page size. A paused recording costs the same.");
}

QString CostTexts::name(CostClass costClass)
{
    switch (costClass) {
    case CostClass::Audio:
        //: Kind of recording in the list of prices
        return tr("Audio");
    case CostClass::Hd:
        //: Kind of recording in the list of prices; "HD" is not translated
        return tr("Video, HD");
    case CostClass::FullHd:
        //: Kind of recording in the list of prices
        return tr("Video, Full HD");
    case CostClass::TwoK:
        //: Kind of recording in the list of prices
        return tr("Video, 2K");
    case CostClass::AboveTwoK:
        //: Kind of recording in the list of prices
        return tr("Video, above 2K");
    case CostClass::Snapshots:
        //: Kind of recording in the list of prices
        return tr("Screenshots only");
    case CostClass::WebHd:
        //: Kind of recording in the list of prices
        return tr("Web page, HD");
    case CostClass::WebFullHd:
        break;
    }
    //: Kind of recording in the list of prices
    return tr("Web page, Full HD");
}

QString CostTexts::currency(agora::Currency currency)
{
    switch (currency) {
    case agora::Currency::Usd:
        //: Currency
        return tr("US dollars (USD)");
    case agora::Currency::Cny:
        break;
    }
    //: Currency
    return tr("Chinese yuan (CNY)");
}

CostClass costClassOf(const StartOrder &order)
{
    const agora::StartRequest &request = order.request;
    if (order.mode == agora::Mode::Web && request.web)
        return agora::costClass(order.mode, true, request.web->videoWidth, request.web->videoHeight);
    if (agora::kindOf(order.mode) == agora::Mode::Individual && request.snapshot && !request.files)
        return CostClass::Snapshots;
    const agora::RecordingConfig recording = request.recording.value_or(agora::RecordingConfig());
    constexpr int audioOnly = 0;
    const bool video = recording.streamTypes.value_or(2) != audioOnly;
    const agora::TranscodingConfig picture = recording.transcoding.value_or(agora::TranscodingConfig());
    return agora::costClass(order.mode, video, picture.width, picture.height);
}

} // namespace tallylight::ui
