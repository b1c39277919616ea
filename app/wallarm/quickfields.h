#pragma once

#include "wallarm/testrun.h"

#include <simdjson.h>

#include <optional>

/// Values from an answer that simdjson has parsed; each function reads what its twin in fields.h reads, and a
/// test compares them. simdjson throws if it is not JSON.
namespace tallylight::wallarm::quick {

using simdjson::dom::element;

[[nodiscard]] std::optional<QString> text(element value);
[[nodiscard]] std::optional<QString> longText(element value);
[[nodiscard]] std::optional<bool> flag(element value);
[[nodiscard]] std::optional<qint64> whole(element value);
[[nodiscard]] std::optional<double> anyNumber(element value);
[[nodiscard]] Identifier identifier(element value);
[[nodiscard]] std::optional<QStringList> texts(element value);
/// Few runs have any, and only a few: the codec reads them.
void setVulns(TestRun &run, element value);

} // namespace tallylight::wallarm::quick
