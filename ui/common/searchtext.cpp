#include "common/searchtext.h"

#include <algorithm>

namespace tallylight::ui {

namespace {

constexpr ushort dottedI = 0x130;
constexpr ushort dotlessI = 0x131;
constexpr ushort tatweel = 0x640; // stretches an Arabic word, says nothing

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QByteArray foldedPlain(QStringView text)
{
    QByteArray result = text.toLatin1();
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

bool saysNothing(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Mark_NonSpacing || category == QChar::Other_Format || c.unicode() == tatweel;
}

} // namespace

QByteArray folded(QStringView text)
{
    if (isPlain(text))
        return foldedPlain(text);
    const QString lower = text.toString().toCaseFolded();
    QString result;
    result.reserve(lower.size());
    for (const QChar c : lower) {
        if (c.unicode() == dottedI || c.unicode() == dotlessI)
            result += u'i';
        else if (c.category() == QChar::Number_DecimalDigit)
            result += QChar(u'0' + c.digitValue());
        else if (!saysNothing(c))
            result += c;
    }
    return result.toUtf8();
}

} // namespace tallylight::ui
