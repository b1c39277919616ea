#include "core/text.h"

namespace tallylight {

QString withoutInvisible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Format && c != QChar(0x00AD))
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

} // namespace tallylight
