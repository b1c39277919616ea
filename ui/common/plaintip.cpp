#include "common/plaintip.h"

#include <QTextDocument>

namespace tallylight::ui {

QString plainTip(const QString &text)
{
    constexpr qsizetype wide = 120;
    constexpr qsizetype most = 3'000; // as much as a screen has room for
    const QString read = text.size() > most ? text.first(most) + u'…' : text;
    const bool isGuessedPlain = !read.contains(u'<') && !read.contains(u'&');
    if (read.size() <= wide && isGuessedPlain)
        return read;
    return Qt::convertFromPlainText(read, Qt::WhiteSpaceNormal);
}

} // namespace tallylight::ui
