#include "common/csvwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

bool needsQuotes(const QString &text)
{
    return std::ranges::any_of(text,
                               [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; })
        || text.startsWith(u' ') || text.endsWith(u' ');
}

} // namespace

QString CsvWriter::field(const QString &text)
{
    QString safe = looksLikeFormula(text) ? u'\'' + text : text;
    if (!needsQuotes(safe))
        return safe;
    return u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray CsvWriter::document(const QList<QStringList> &rows)
{
    QByteArray bytes = QByteArrayLiteral("\xEF\xBB\xBF");
    for (const QStringList &row : rows) {
        QStringList fields;
        fields.reserve(row.size());
        for (const QString &text : row)
            fields << field(text);
        bytes += fields.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

} // namespace tallylight::ui
