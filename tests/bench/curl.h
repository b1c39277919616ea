#pragma once

#include <QStringList>

#include <optional>

namespace tallylight::tests::bench {

/// How long curl takes to fetch all of them, in ms; `options` are added to its own. nullopt when it is
/// missing or fails.
[[nodiscard]] std::optional<double> fetched(const QString &folder, const QStringList &addresses,
                                            const QStringList &options);

} // namespace tallylight::tests::bench
