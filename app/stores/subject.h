#pragma once

#include "stores/runkey.h"

#include <QMetaType>

#include <variant>

namespace tallylight {

/// What a request is about: a test run, or a cloud recording by its UUID.
using Subject = std::variant<RunKey, QUuid>;

/// The ledger's name for it: "run/…" or "rec/…".
[[nodiscard]] QString subjectText(const Subject &subject);

} // namespace tallylight

Q_DECLARE_METATYPE(tallylight::Subject)
