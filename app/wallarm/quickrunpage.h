#pragma once

#include "wallarm/testrun.h"

#include <QByteArray>

#include <optional>

namespace tallylight::wallarm {

/// The same page that the codec reads through QJsonDocument, several times faster: a list may be megabytes
/// long. nullopt for anything that is not plainly a page of runs; the codec then says what is wrong with it.
[[nodiscard]] std::optional<RunPage> quickRunPage(const QByteArray &answer);

} // namespace tallylight::wallarm
