#include "agora/cost.h"

#include "agora/recordingstate.h"
#include "core/enumwords.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

constexpr EnumWord<Currency> currencyWords[]{
    {Currency::Usd, "USD"_L1},
    {Currency::Cny, "CNY"_L1},
};
static_assert(isComplete(currencyWords));

struct Price
{
    CostClass costClass{};
    QLatin1StringView word;
    double Rates::*perThousand = nullptr;
};

constexpr std::array<Price, 8> prices{{{CostClass::Audio, "audio"_L1, &Rates::audio},
                                       {CostClass::Hd, "hd"_L1, &Rates::hd},
                                       {CostClass::FullHd, "fullHd"_L1, &Rates::fullHd},
                                       {CostClass::TwoK, "twoK"_L1, &Rates::twoK},
                                       {CostClass::AboveTwoK, "aboveTwoK"_L1, &Rates::aboveTwoK},
                                       {CostClass::Snapshots, "snapshots"_L1, &Rates::snapshots},
                                       {CostClass::WebHd, "webHd"_L1, &Rates::webHd},
                                       {CostClass::WebFullHd, "webFullHd"_L1, &Rates::webFullHd}}};

const Price &priceOf(CostClass costClass)
{
    return prices.at(static_cast<size_t>(costClass)); // in the order of the enumerators, which a test checks
}

constexpr qint64 pixels(qint64 width, qint64 height)
{
    return width * height;
}

} // namespace

Rates defaultRates(Currency currency)
{
    switch (currency) {
    case Currency::Usd:
        return {.currency = currency,
                .audio = 1.49,
                .hd = 5.99,
                .fullHd = 13.49,
                .twoK = 23.99,
                .aboveTwoK = 53.99,
                .snapshots = 2.49,
                .webHd = 14,
                .webFullHd = 28};
    case Currency::Cny:
        return {.currency = currency,
                .audio = 9,
                .hd = 36,
                .fullHd = 81,
                .twoK = 144,
                .aboveTwoK = 324,
                .snapshots = 0,
                .webHd = 90,
                .webFullHd = 180};
    }
    return {};
}

double perThousandMinutes(const Rates &rates, CostClass costClass)
{
    return rates.*priceOf(costClass).perThousand;
}

bool isUsable(const Rates &rates)
{
    return std::all_of(prices.begin(), prices.end(), [&](const Price &price) {
        const double value = rates.*price.perThousand;
        return std::isfinite(value) && value >= 0;
    });
}

CostClass costClass(Mode mode, bool video, int width, int height)
{
    const qint64 size = pixels(width, height);
    if (mode == Mode::Web)
        return size <= pixels(1280, 720) ? CostClass::WebHd : CostClass::WebFullHd;
    if (!video)
        return CostClass::Audio;
    if (size <= pixels(1280, 720))
        return CostClass::Hd;
    if (size <= pixels(1920, 1080))
        return CostClass::FullHd;
    return size <= pixels(2560, 1440) ? CostClass::TwoK : CostClass::AboveTwoK;
}

bool isCounted(RecordingState state)
{
    switch (state) {
    case RecordingState::RunningNoSid:
    case RecordingState::Confirming:
    case RecordingState::Adopted:
    case RecordingState::Recording:
    case RecordingState::Paused:
    case RecordingState::Verifying:
    case RecordingState::Stopping:
    case RecordingState::StopUnknown:
    case RecordingState::Stopped:
    case RecordingState::EndedByService:
    case RecordingState::Failed:
    case RecordingState::ApiExpired:
        return true;
    case RecordingState::Draft:
    case RecordingState::Acquiring:
    case RecordingState::Acquired:
    case RecordingState::Starting:
    case RecordingState::StartUnknown:
    case RecordingState::StartFailed:
    case RecordingState::NotFound:
    case RecordingState::Discarded:
        return false;
    }
    return false;
}

Money costOf(std::chrono::milliseconds elapsed, CostClass costClass, const Rates &rates)
{
    const double minutes = static_cast<double>(std::max<qint64>(elapsed.count(), 0)) / 60'000;
    return {rates.currency, minutes * perThousandMinutes(rates, costClass) / 1000};
}

QLatin1StringView costClassWord(CostClass costClass)
{
    return priceOf(costClass).word;
}

std::optional<CostClass> costClassFrom(QStringView word)
{
    for (const Price &price : prices) {
        if (word == price.word)
            return price.costClass;
    }
    return std::nullopt;
}

QLatin1StringView currencyWord(Currency currency)
{
    return wordOf(currencyWords, currency);
}

std::optional<Currency> currencyFrom(QStringView word)
{
    return valueOf(currencyWords, word);
}

QJsonObject toJson(const Rates &rates)
{
    QJsonObject json{{u"currency"_s, currencyWord(rates.currency)}};
    for (const Price &price : prices)
        json.insert(price.word, rates.*price.perThousand);
    return json;
}

std::optional<Rates> ratesFrom(const QJsonObject &json)
{
    const auto currency = currencyFrom(json["currency"_L1].toString());
    if (!currency)
        return std::nullopt;
    Rates rates{.currency = *currency};
    for (const Price &price : prices)
        rates.*price.perThousand = json[price.word].toDouble(-1);
    return isUsable(rates) ? std::optional(rates) : std::nullopt;
}

} // namespace tallylight::agora
