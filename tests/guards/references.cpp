#include "guards/references.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {

/// A comment's lines as one line, so that a reference may be split over two.
QString inOneLine(QString text)
{
    static const QRegularExpression lineBreak(uR"re([ \t]*\n[ \t]*(?:///?|#)?[ \t]*)re"_s);
    return text.replace(lineBreak, u" "_s);
}

/// The document that "README" alone means in this file.
QString ownDocument(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.first() == u"app" && parts.size() > 2 ? parts.at(1) : parts.first();
}

/// Checks "8.3, 9.1", "7.2 – 7.6", "traps 17, 18", "16, oddity 5".
QStringList missing(const QString &list, const Places &places)
{
    static const QRegularExpression item(uR"re((?:(trap|oddit)\w* )?(\d+(?:\.\d+)*))re"_s);
    QStringList result;
    QString kind;
    for (auto it = item.globalMatch(list); it.hasNext();) {
        const auto match = it.next();
        if (match.hasCaptured(1))
            kind = match.captured(1);
        const QString number = match.captured(2);
        const bool isRow = !kind.isEmpty() && !number.contains(u'.');
        const QSet<QString> &known =
            !isRow ? places.headings : (kind == u"trap" ? places.traps : places.oddities);
        if (!known.contains(number))
            result << match.captured();
    }
    return result;
}

} // namespace

Places placesIn(const QString &markdown)
{
    static const QRegularExpression heading(uR"re(^#{2,4} (\d+(?:\.\d+)*)\.? (.*)$)re"_s);
    static const QRegularExpression row(uR"re(^\| (V?\d+) \|)re"_s);
    Places places;
    QString title;
    for (const QString &line : markdown.split(u'\n')) {
        if (const auto match = heading.match(line); match.hasMatch()) {
            places.headings << match.captured(1);
            title = match.captured(2);
        } else if (const auto cell = row.match(line); cell.hasMatch()) {
            const QString number = cell.captured(1);
            if (number.startsWith(u'V'))
                places.rules << number;
            else if (title == u"Traps")
                places.traps << number;
            else if (title == u"Oddities")
                places.oddities << number;
        }
    }
    return places;
}

QStringList wrongReferences(const SourceFile &file, const Documents &documents)
{
    static const QRegularExpression reference(
        uR"re((?:(?:\b(\w+)/)?\bREADME|\b(ARCHITECTURE)) ((?:(?:traps?|oddit(?:y|ies)) )?\d[\d.]*)re"
        uR"re((?:(?:, | and |; | to | – )(?:(?:traps?|oddit(?:y|ies)) )?\d[\d.]*)*))re"_s);
    static const QRegularExpression rule(uR"re(\bV\d{1,2}\b)re"_s);
    static const QRegularExpression trapTest(uR"re(\btrap0?(\d+)_\w+)re"_s);
    // Texts outside the repository, and rows without their document.
    static const QRegularExpression unclear(
        uR"re(\bCONTRACTS\b|\b(?:DESIGN|NOTES) \d|\b[Ss]pec (?:\d|agora|wallarm|glossary)[\d.]*|)re"
        uR"re(\b(?:[Tt]raps?|[Oo]ddit(?:y|ies)) \d+|\.\./shared)re"_s);

    QStringList wrong;
    const auto complain = [&](const QString &what) { wrong << file.path + u": "_s + what; };
    const bool isDocument = file.path.endsWith(u".md");
    QString text = inOneLine(file.text);
    for (auto it = reference.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        QString name = match.captured(1) + match.captured(2);
        if (name.isEmpty())
            name = ownDocument(file.path);
        if (!documents.contains(name))
            complain(match.captured() + u" (there is no such document)"_s);
        else if (const auto gone = missing(match.captured(3), documents.value(name)); !gone.isEmpty())
            complain(match.captured() + u" (not there: "_s + gone.join(u", "_s) + u')');
    }
    const Places &agora = documents.value(u"agora"_s);
    for (auto it = rule.globalMatch(text); it.hasNext();) {
        if (const QString name = it.next().captured(); !agora.rules.contains(name))
            complain(name);
    }
    for (auto it = trapTest.globalMatch(text); it.hasNext();) {
        if (const auto match = it.next(); !agora.traps.contains(match.captured(1)))
            complain(match.captured());
    }
    if (isDocument) // a document may name its own rows
        return wrong;
    text.remove(reference);
    for (auto it = unclear.globalMatch(text); it.hasNext();)
        complain(it.next().captured() + u" (which document?)"_s);
    return wrong;
}

} // namespace tallylight::tests
