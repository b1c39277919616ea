#include "common/csvwriter.h"

#include "core/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

/// Also in full-width characters and after blanks, which spreadsheets skip.
bool looksLikeFormula(const QString &text)
{
    const QString plain = plainForm(text);
    return (!text.isEmpty() && u"\t\r\n"_s.contains(text.front()))
        || (!plain.isEmpty() && u"=+-@"_s.contains(plain.front()));
}

/// An ID that a spreadsheet would change: beyond 15 digits the rest becomes zeros, leading zeros are lost,
/// and 12e5 becomes 1200000.
bool wouldChangeAsNumber(const QString &text)
{
    static const QRegularExpression changed(u"^(\\d{16,}|0\\d+|\\d+[eE]\\d+)$"_s);
    return changed.match(text).hasMatch();
}

bool needsQuotes(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return u"\",;\n\r"_s.contains(c); })
        || text.startsWith(u' ') || text.endsWith(u' ');
}

} // namespace

QString CsvWriter::field(const QString &text)
{
    QString safe = looksLikeFormula(text) || wouldChangeAsNumber(text) ? u'\'' + text : text;
    if (!needsQuotes(safe))
        return safe;
    return u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray CsvWriter::document(const QList<QStringList> &rows, QChar separator, bool byteOrderMark)
{
    QByteArray bytes = byteOrderMark ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray();
    for (const QStringList &row : rows) {
        QStringList fields;
        fields.reserve(row.size());
        for (const QString &text : row)
            fields << field(text);
        bytes += fields.join(separator).toUtf8() + "\r\n";
    }
    return bytes;
}

} // namespace tallylight::ui
