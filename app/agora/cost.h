#pragma once

#include "agora/task.h"

#include <QJsonObject>

#include <chrono>
#include <optional>

namespace tallylight::agora {

enum class RecordingState;

enum class Currency { Usd, Cny };

/// An estimate for a person, never an invoice.
struct Money
{
    Currency currency = Currency::Usd;
    double amount = 0;

    friend bool operator==(const Money &, const Money &) = default;
};

/// How a minute is billed (README 11). Agora bills the sum of the source resolutions, which only the service
/// knows: for a channel, the recording's own resolution is the best guess.
enum class CostClass { Audio, Hd, FullHd, TwoK, AboveTwoK, Snapshots, WebHd, WebFullHd };

/// The price of 1000 minutes in each class; the user can change it.
struct Rates
{
    Currency currency = Currency::Usd;
    double audio = 0;
    double hd = 0;
    double fullHd = 0;
    double twoK = 0;
    double aboveTwoK = 0;
    double snapshots = 0;
    double webHd = 0;
    double webFullHd = 0;

    friend bool operator==(const Rates &, const Rates &) = default;
};

/// README 11. Screenshots alone have no known price in CNY, so 0 there.
[[nodiscard]] Rates defaultRates(Currency currency);
[[nodiscard]] double perThousandMinutes(const Rates &rates, CostClass costClass);
/// True when every price is finite and not negative.
[[nodiscard]] bool isUsable(const Rates &rates);

/// The class of a recording of this size; audio when `video` is false. For a web page, the output size
/// counts.
[[nodiscard]] CostClass costClass(Mode mode, bool video, int width, int height);

/// Costs are counted only for recordings known to run or to have run.
[[nodiscard]] bool isCounted(RecordingState state);
/// From the start until now; no free minutes and no rounding (README 11: those apply to the month's total).
[[nodiscard]] Money costOf(std::chrono::milliseconds elapsed, CostClass costClass, const Rates &rates);

/// For the ledger and the settings; never translated.
[[nodiscard]] QLatin1StringView costClassWord(CostClass costClass);
[[nodiscard]] std::optional<CostClass> costClassFrom(QStringView word);
[[nodiscard]] QLatin1StringView currencyWord(Currency currency); ///< ISO 4217
[[nodiscard]] std::optional<Currency> currencyFrom(QStringView word);
[[nodiscard]] QJsonObject toJson(const Rates &rates);
/// nullopt when a price is missing or unusable.
[[nodiscard]] std::optional<Rates> ratesFrom(const QJsonObject &json);

} // namespace tallylight::agora
