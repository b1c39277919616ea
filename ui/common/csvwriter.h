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

    /// Quoted where necessary, whichever the separator. Anything that a spreadsheet would take for a formula
    /// (wallarm/README 15: a first = + - @, tab or line break), and an ID that it would change as a number,
    /// gets an apostrophe in front.
    [[nodiscard]] static QString field(const QString &text);
    /// UTF-8, lines end with CR LF; each row is one line of fields. `separator`: comma or semicolon.
    [[nodiscard]] static QByteArray document(const QList<QStringList> &rows, QChar separator,
                                             bool byteOrderMark = true);
};

} // namespace tallylight::ui
