#pragma once

#include <QByteArray>
#include <QStringList>

namespace tallylight::ui {

/// Comma-separated values that spreadsheets open as they were meant: UTF-8 with a byte order mark, quoted and
/// with CR LF by RFC 4180.
class CsvWriter final
{
public:
    /// One field, quoted where it must be. A text that a spreadsheet would take for a formula gets an
    /// apostrophe in front: it may come from a server, and formulas can run programs.
    [[nodiscard]] static QString field(QString text);
    /// The rows in their order, the first one the headings.
    [[nodiscard]] static QByteArray document(const QList<QStringList> &rows);
};

} // namespace tallylight::ui
