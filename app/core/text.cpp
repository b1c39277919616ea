#include "core/text.h"

namespace tallylight {

namespace {

constexpr char32_t softHyphen = 0x00AD;
constexpr char32_t fullStop = 0x3002; // of Chinese and Japanese keyboards
constexpr char32_t halfWidthFullStop = 0xFF61;
constexpr char32_t firstFullWidth = 0xFF01; // from here to the last: ASCII from '!' to '~'
constexpr char32_t lastFullWidth = 0xFF5E;

bool isInvisible(char32_t c)
{
    return c == softHyphen || QChar::category(c) == QChar::Other_Format;
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

} // namespace

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
        if (!isInvisible(point))
            result += QChar::fromUcs4(folded(point));
    }
    return result;
}

QString plainForm(const QString &text)
{
    return foldedSigns(text).trimmed();
}

} // namespace tallylight
