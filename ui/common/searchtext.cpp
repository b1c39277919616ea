#include "common/searchtext.h"

#include "core/text.h"

#include <algorithm>

namespace tallylight::ui {

namespace {

constexpr ushort dottedI = 0x130;
constexpr ushort dotlessI = 0x131;
constexpr ushort tatweel = 0x640; // stretches an Arabic word, has no meaning

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
    return c.category() == QChar::Mark_NonSpacing || c.unicode() == tatweel;
}

} // namespace

QByteArray folded(QStringView text)
{
    if (isPlain(text))
        return foldedPlain(text);
    const QString lower = foldedSigns(text).toCaseFolded();
    QString result;
    result.reserve(lower.size());
    for (const QChar c : lower) {
        if (c.unicode() == dottedI || c.unicode() == dotlessI)
            result += u'i';
        else if (!saysNothing(c))
            result += c;
    }
    return result.toUtf8();
}

QByteArray foldedWithoutAccents(const QString &text)
{
    return folded(text.normalized(QString::NormalizationForm_KD));
}

} // namespace tallylight::ui
