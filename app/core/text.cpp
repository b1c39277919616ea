#include "core/text.h"

#include <QStringList>

#include <algorithm>

namespace tallylight {

namespace {

constexpr char32_t softHyphen = 0x00AD;
constexpr char32_t fullStop = 0x3002; // on Chinese and Japanese keyboards
constexpr char32_t halfWidthFullStop = 0xFF61;
constexpr char32_t firstFullWidth = 0xFF01; // the first of the full-width forms of ASCII '!' to '~'
constexpr char32_t lastFullWidth = 0xFF5E;
constexpr char16_t ellipsis = 0x2026;
constexpr char32_t nonJoiner = 0x200C;
constexpr char32_t joiner = 0x200D;
constexpr char32_t deleteSign = 0x7F;
constexpr char32_t controlPictures = 0x2400; // the pictures of control characters 0 … 0x1F
constexpr char32_t deletePicture = 0x2421;
constexpr int mostMarks = 8;
constexpr char32_t firstThatJoins = 0x0600; // Arabic; no script before it needs joiners

bool isInvisible(char32_t c)
{
    return c == softHyphen || QChar::category(c) == QChar::Other_Format;
}

/// Changes only how the character before it looks: variation selectors, the grapheme joiner, Khmer vowels
/// that are not written.
bool isSelector(char32_t c)
{
    return c == 0x034F || c == 0x17B4 || c == 0x17B5 || (c >= 0x180B && c <= 0x180F)
        || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

/// Accents and similar marks. Too many of them on one letter would be drawn over other lines.
bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

char32_t folded(char32_t c)
{
    if (c < 0x80)
        return c;
    if (c >= firstFullWidth && c <= lastFullWidth)
        return c - firstFullWidth + U'!';
    if (c == fullStop || c == halfWidthFullStop)
        return U'.';
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Number_DecimalDigit)
        return U'0' + static_cast<char32_t>(QChar::digitValue(c));
    return category == QChar::Separator_Space ? U' ' : c;
}

/// Characters that look like blanks: the Hangul fillers and the empty Braille pattern.
bool isFiller(char32_t c)
{
    return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
}

bool isJoiner(char32_t c)
{
    return c == joiner || c == nonJoiner;
}

/// The character shown instead in a line of text; 0 for none.
char32_t seenAs(char32_t c)
{
    if (c == U'\t' || c == U'\n' || c == U'\v' || c == U'\f' || c == U'\r' || c == 0x85 || isFiller(c))
        return U' ';
    if (c < 0x20)
        return controlPictures + c;
    if (c == deleteSign)
        return deletePicture;
    if (c < 0x7F)
        return c;
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
        return U' ';
    if (category == QChar::Other_Control)
        return QChar::ReplacementCharacter;
    return isInvisible(c) ? U'\0' : c;
}

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= u' ' && c.unicode() < deleteSign; });
}

} // namespace

QString oneLine(const QString &text, qsizetype most)
{
    if (text.size() <= most && isPlainAscii(text))
        return text.trimmed();
    // Removed characters count too: do not search a million invisible characters for one that can be seen.
    const QList<uint> points = QStringView(text).first(std::min(text.size(), 2 * most)).toUcs4();
    QString result;
    int marks = 0;
    for (qsizetype i = 0; i < points.size() && result.size() <= most; ++i) {
        marks = isMark(points[i]) ? marks + 1 : 0;
        const bool stray = isSelector(points[i]) && (result.isEmpty() || result.back().isSpace());
        if (marks > mostMarks || stray)
            continue;
        const bool joins = isJoiner(points[i]) && i > 0 && i + 1 < points.size()
            && points[i - 1] >= firstThatJoins && points[i + 1] >= firstThatJoins;
        if (const char32_t c = joins ? points[i] : seenAs(points[i]); c != 0)
            result += QChar::fromUcs4(c);
    }
    const bool isCut = result.size() > most || text.size() > 2 * most;
    if (isCut)
        result.truncate(most - 1);
    if (isCut && !result.isEmpty() && result.back().isHighSurrogate())
        result.chop(1);
    result = result.trimmed();
    return isCut && !result.isEmpty() ? result + QChar(ellipsis) : result;
}

QString severalLines(const QString &text)
{
    const QList<QStringView> lines = QStringView(text).first(std::min(text.size(), longestText)).split(u'\n');
    QStringList shown;
    for (const QStringView line : lines.first(std::min(lines.size(), mostLines)))
        shown << oneLine(line.toString(), longestText);
    const QString result = shown.join(u'\n').trimmed();
    return text.size() > longestText || lines.size() > mostLines ? result + QChar(ellipsis) : result;
}

QString withoutInvisible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isInvisible(c.unicode()))
            result += c;
    }
    return result.trimmed();
}

QString withoutSpaces(const QString &text)
{
    QString result = withoutInvisible(text);
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

QString foldedSigns(QStringView text)
{
    QString result;
    result.reserve(text.size());
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        if (!isInvisible(point) && !isSelector(point))
            result += QChar::fromUcs4(folded(point));
    }
    return result;
}

QString plainForm(const QString &text)
{
    return foldedSigns(text).trimmed();
}

} // namespace tallylight
