#include "common/csvwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

QString CsvWriter::field(QString text)
{
    constexpr QStringView formulaBegins = u"=+-@\t\r";
    if (!text.isEmpty() && formulaBegins.contains(text.front()))
        text.prepend(u'\'');
    constexpr QStringView wantsQuotes = u",\"\r\n";
    const bool quoted = std::ranges::any_of(text, [&](QChar c) { return wantsQuotes.contains(c); });
    if (!quoted)
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QByteArray CsvWriter::document(const QList<QStringList> &rows)
{
    QString all(1, QChar(QChar::ByteOrderMark));
    for (const QStringList &row : rows) {
        QStringList fields;
        for (const QString &text : row)
            fields << field(text);
        all += fields.join(u',') + u"\r\n"_s;
    }
    return all.toUtf8();
}

} // namespace tallylight::ui
