#pragma once

#include "wallarm/testrun.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace tallylight::wallarm {

/// A list of texts for display and search: some twenty thousand characters of it, then andMore.
class BoundedTexts final
{
public:
    [[nodiscard]] bool isFull() const;
    /// Makes it one line, and cuts it. Only while it is not full.
    void add(const QString &text);
    [[nodiscard]] const QStringList &list() const { return m_list; }

private:
    QStringList m_list;
    qsizetype m_left = 20'000;
};

/// More vulnerabilities, nodes or policies than a call requests (README 6.8, 6.9, 6.10) are left out.
inline constexpr qsizetype longestList = 1'000;

// Reads members of the service's objects so that nothing can go wrong: missing, null or of another type is
// unknown. Used only by the decoder.

/// On one line, cut (core/text.h).
[[nodiscard]] std::optional<QString> textField(const QJsonObject &object, QLatin1StringView key);
/// Like textField, but keeps line breaks.
[[nodiscard]] std::optional<QString> longTextField(const QJsonObject &object, QLatin1StringView key);
[[nodiscard]] std::optional<bool> flagField(const QJsonObject &object, QLatin1StringView key);
/// Whole numbers that fit into 64 bits, also when they are sent as text (core/jsonnumber.h).
[[nodiscard]] std::optional<qint64> wholeField(const QJsonObject &object, QLatin1StringView key);
[[nodiscard]] std::optional<double> numberField(const QJsonObject &object, QLatin1StringView key);
/// The strings of an array, as BoundedTexts; other elements are left out.
[[nodiscard]] std::optional<QStringList> textsField(const QJsonObject &object, QLatin1StringView key);
/// Puts the first longestList into `run`, and the number of those beyond.
void readVulns(TestRun &run, const QJsonValue &value);
[[nodiscard]] Identifier idField(const QJsonObject &object, QLatin1StringView key);

/// A string as it is, a number in digits, nothing for null, compact JSON otherwise.
[[nodiscard]] QString jsonText(const QJsonValue &value);

} // namespace tallylight::wallarm
