#include "net/scannedtext.h"

#include "net/secretnames.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

constexpr std::array encodedQuotes{QLatin1StringView("%22"),    QLatin1StringView("%27"),
                                   QLatin1StringView("&quot;"), QLatin1StringView("&#34;"),
                                   QLatin1StringView("&#39;"),  QLatin1StringView("&apos;")};

} // namespace

bool ScannedText::isWordCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
        || c == u'-';
}

bool ScannedText::isEncoded(qsizetype i, QLatin1StringView one, QLatin1StringView other) const
{
    if (at(i) != u'%')
        return false;
    const QStringView three = m_text.sliced(i).first(std::min<qsizetype>(3, m_text.size() - i));
    return three.compare(one, Qt::CaseInsensitive) == 0 || three.compare(other, Qt::CaseInsensitive) == 0;
}

qsizetype ScannedText::skipBlanks(qsizetype i) const
{
    while (isBlank(i) || isEncoded(i, "%20"_L1, "%20"_L1))
        i += isBlank(i) ? 1 : 3;
    return i;
}

qsizetype ScannedText::skipBlanksInLine(qsizetype i) const
{
    while (at(i) == u' ' || at(i) == u'\t')
        ++i;
    return i;
}

qsizetype ScannedText::endOfWord(qsizetype i) const
{
    while (i < m_text.size() && isWordCharacter(m_text[i]))
        ++i;
    return i;
}

TextQuote ScannedText::takeQuote(qsizetype &i) const
{
    qsizetype end = i;
    for (const QLatin1StringView sign : encodedQuotes) {
        if (m_text.sliced(std::min(i, m_text.size())).startsWith(sign, Qt::CaseInsensitive)) {
            i += sign.size();
            return {m_text[i - sign.size()], 0, part(i - sign.size(), i)};
        }
    }
    while (at(end) == u'\\')
        ++end;
    if (!isQuote(at(end)))
        return {};
    const TextQuote quote{at(end), end - i};
    i = end + 1;
    return quote;
}

qsizetype ScannedText::afterSeparator(qsizetype i) const
{
    if (at(i) == u':' || at(i) == u'=')
        return at(i + 1) == u'>' || (at(i) == u':' && at(i + 1) == u'=') ? i + 2 : i + 1;
    if (i + 3 <= m_text.size() && isEncoded(i, "%3A"_L1, "%3D"_L1))
        return i + 3;
    return i;
}

qsizetype ScannedText::endOfQuoted(qsizetype i, TextQuote quote) const
{
    if (!quote.encoded.isEmpty()) {
        const qsizetype end = m_text.indexOf(quote.encoded, i, Qt::CaseInsensitive);
        return end < 0 ? m_text.size() : end;
    }
    qsizetype escapes = 0;
    for (; i < m_text.size(); ++i) {
        if (m_text[i] == u'\\') {
            ++escapes;
            continue;
        }
        const bool closes = quote.escapes == 0 ? escapes % 2 == 0 : escapes <= quote.escapes;
        if (m_text[i] == quote.sign && closes)
            return quote.escapes == 0 ? i : i - escapes;
        escapes = 0;
    }
    return i;
}

qsizetype ScannedText::endOfBrackets(qsizetype i) const
{
    qsizetype depth = 0;
    for (; i < m_text.size(); ++i) {
        if (m_text[i] == u'[' || m_text[i] == u'{')
            ++depth;
        else if ((m_text[i] == u']' || m_text[i] == u'}') && --depth == 0)
            return i + 1;
    }
    return i;
}

qsizetype ScannedText::endOfBlock(qsizetype i) const
{
    const auto endOfThis = [this](qsizetype from) {
        const qsizetype end = m_text.indexOf(u'\n', from);
        return end < 0 ? m_text.size() : end;
    };
    i = endOfThis(i);
    while (at(i + 1) == u' ' || at(i + 1) == u'\t' || at(i + 1) == u'\n')
        i = endOfThis(i + 1);
    return i;
}

qsizetype ScannedText::endOfLine(qsizetype i) const
{
    const auto ends = [this](qsizetype j) {
        const QChar c = m_text[j];
        return c == u'\n' || c == u'\r' || (c == u'\\' && (at(j + 1) == u'n' || at(j + 1) == u'r'));
    };
    while (i < m_text.size() && !ends(i))
        ++i;
    return i;
}

qsizetype ScannedText::endOfPlain(qsizetype i, bool encoded) const
{
    const qsizetype from = i;
    for (; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        if (c.isSpace() && isAuthorizationScheme(part(from, i)))
            i = skipBlanks(i) - 1;
        else if (c.isSpace() || isQuote(c) || c == u',' || c == u';' || c == u'&' || c == u'<' || c == u'>')
            break;
        else if (c == u'\\' && at(i + 1) != u'/')
            break;
        else if ((c == u')' || c == u']' || c == u'}') && !isWordCharacter(at(i + 1)))
            break;
        else if (encoded && c == u'%' && isEncoded(i, "%26"_L1, "%20"_L1))
            break;
    }
    return i;
}

} // namespace tallylight
