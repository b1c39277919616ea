#pragma once

#include "wallarm/testrun.h"

#include <simdjson.h>

#include <optional>

/// Values out of an answer that simdjson has read; each reads what its twin in fields.h reads, and a test
/// holds them against each other. simdjson throws what is no JSON.
namespace tallylight::wallarm::quick {

using simdjson::dom::element;

[[nodiscard]] std::optional<QString> text(element value);
[[nodiscard]] std::optional<QString> longText(element value);
[[nodiscard]] std::optional<bool> flag(element value);
[[nodiscard]] std::optional<qint64> whole(element value);
[[nodiscard]] std::optional<double> anyNumber(element value);
[[nodiscard]] Identifier identifier(element value);
[[nodiscard]] std::optional<QStringList> texts(element value);
/// Few runs have any, and those few: the codec reads them.
void setVulns(TestRun &run, element value);

} // namespace tallylight::wallarm::quick
