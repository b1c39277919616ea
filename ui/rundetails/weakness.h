#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace tallylight::ui {

/// The number of a kind of vulnerability in the Common Weakness Enumeration (wallarm/README 8.3: the first
/// where there are several); nullopt for "anomaly" and for kinds we do not know.
[[nodiscard]] std::optional<int> cweOf(const QString &type);
/// Its public page.
[[nodiscard]] QUrl cweLink(int number);
/// "CWE-89": a name, the same in every language.
[[nodiscard]] QString cweName(int number);

} // namespace tallylight::ui
