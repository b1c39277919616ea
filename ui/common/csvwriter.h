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

    /// Quoted where it must be, whichever the separator. What a spreadsheet would take for a formula
    /// (wallarm/README 15: a first = + - @, tab or line break), or an ID for a number that it changes, gets
    /// an apostrophe in front.
    [[nodiscard]] static QString field(const QString &text);
    /// UTF-8 with a byte order mark, lines ended by CR LF; each row a line of fields.
    /// `separator`: comma or semicolon.
    [[nodiscard]] static QByteArray document(const QList<QStringList> &rows, QChar separator);
};

} // namespace tallylight::ui
