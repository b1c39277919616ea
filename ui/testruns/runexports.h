#pragma once

#include "testruns/testruncolumns.h"

#include <QVariant>

namespace tallylight::ui {

/// What a cell is exported as: a field with the documented name, and a heading for people.
struct ExportField
{
    const char *name;
    QString (*heading)();
    /// Null: unknown. A number, boolean, text, list of texts, or QDateTime in UTC; never in the interface's
    /// language (ARCHITECTURE 4).
    QVariant (*value)(const RunEntry &, const CellContext &);
};

} // namespace tallylight::ui

/// What each column of the table of test runs is exported as, under the documented names (wallarm/README 7
/// and 15). No field can hold a credential.
namespace tallylight::ui::runexports {

[[nodiscard]] std::span<const ExportField> of(RunColumn column);
/// After the columns, whichever they are: how old all of it is.
[[nodiscard]] std::span<const ExportField> age();

} // namespace tallylight::ui::runexports
