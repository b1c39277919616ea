#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace tallylight::ui {

/// Tables as files for spreadsheets (RFC 4180). Pure functions.
class CsvWriter final
{
public:
    CsvWriter() = delete;

    /// Quoted where it must be. What a spreadsheet would take for a formula (a first = + - @, tab or carriage
    /// return) gets an apostrophe in front (spec wallarm 15).
    [[nodiscard]] static QString field(const QString &text);
    /// UTF-8 with a byte order mark, lines ended by CR LF; each row a line of fields.
    [[nodiscard]] static QByteArray document(const QList<QStringList> &rows);
};

} // namespace tallylight::ui
