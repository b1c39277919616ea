#pragma once

#include "wallarm/testrun.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace tallylight::wallarm {

/// A list of texts for display and search: some twenty thousand letters of it, then andMore.
class BoundedTexts final
{
public:
    [[nodiscard]] bool isFull() const;
    /// In one line, cut. Only while it is not full.
    void add(const QString &text);
    [[nodiscard]] const QStringList &list() const { return m_list; }

private:
    QStringList m_list;
    qsizetype m_left = 20'000;
};

/// More vulnerabilities, nodes or policies than a call asks for (README 6.8, 6.9, 6.10) are left out.
inline constexpr qsizetype longestList = 1'000;

// Members of the service's objects, read so that nothing can go wrong: missing, null or of another type is
// unknown. Used by the decoder only.

/// In one line, cut (core/text.h).
[[nodiscard]] std::optional<QString> textField(const QJsonObject &object, QLatin1StringView key);
/// As textField, but with its line breaks.
[[nodiscard]] std::optional<QString> longTextField(const QJsonObject &object, QLatin1StringView key);
[[nodiscard]] std::optional<bool> flagField(const QJsonObject &object, QLatin1StringView key);
/// Whole numbers that fit into 64 bits, also when they come as text (core/jsonnumber.h).
[[nodiscard]] std::optional<qint64> wholeField(const QJsonObject &object, QLatin1StringView key);
[[nodiscard]] std::optional<double> numberField(const QJsonObject &object, QLatin1StringView key);
/// The strings of an array, as BoundedTexts; other elements are left out.
[[nodiscard]] std::optional<QStringList> textsField(const QJsonObject &object, QLatin1StringView key);
/// Into `run`: the first longestList, and how many there are beyond.
void readVulns(TestRun &run, const QJsonValue &value);
[[nodiscard]] Identifier idField(const QJsonObject &object, QLatin1StringView key);

/// A string as it is, a number in digits, nothing for null, compact JSON otherwise.
[[nodiscard]] QString jsonText(const QJsonValue &value);

} // namespace tallylight::wallarm
