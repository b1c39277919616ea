#include "net/redaction.h"

#include "core/text.h"
#include "net/hexadecimal.h"
#include "net/secretnames.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

bool isWordCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
        || c == u'-';
}

/// With more backslashes before a quote, no program wrote this text.
constexpr qsizetype mostEscapes = 15;

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

constexpr std::array encodedQuotes{QLatin1StringView("%22"),    QLatin1StringView("%27"),
                                   QLatin1StringView("&quot;"), QLatin1StringView("&#34;"),
                                   QLatin1StringView("&#39;"),  QLatin1StringView("&apos;")};

/// Goes through the text once, word by word. Each step moves forward, so the time grows only with the length.
class Scanner final
{
public:
    explicit Scanner(QStringView text) : m_text(text) { }

    QString run()
    {
        while (m_at < m_text.size()) {
            if (isWordCharacter(m_text[m_at]))
                takeWord();
            else if (m_text[m_at] == u'\\')
                skipEscape();
            else
                m_before = m_text[m_at++];
        }
        m_out += m_text.sliced(m_copied);
        return m_out;
    }

private:
    struct Quote
    {
        QChar sign; ///< null: there is none
        qsizetype escapes = 0; ///< backslashes before it
        QStringView encoded = {}; ///< all of it when it is in an address or HTML
    };
    struct Range
    {
        qsizetype from = 0;
        qsizetype to = 0;
    };

    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    [[nodiscard]] bool isBlank(qsizetype i) const { return i < m_text.size() && m_text[i].isSpace(); }
    [[nodiscard]] qsizetype skipBlanks(qsizetype i) const
    {
        while (isBlank(i) || isEncoded(i, "%20"_L1, "%20"_L1))
            i += isBlank(i) ? 1 : 3;
        return i;
    }
    [[nodiscard]] qsizetype endOfWord(qsizetype i) const
    {
        while (i < m_text.size() && isWordCharacter(m_text[i]))
            ++i;
        return i;
    }
    [[nodiscard]] QStringView part(qsizetype from, qsizetype to) const
    {
        return m_text.sliced(from, to - from);
    }

    void hide(Range range)
    {
        if (range.to <= range.from || isNextName(range.from))
            return;
        m_out += part(m_copied, range.from);
        m_out += hiddenSecret;
        m_copied = range.to;
        m_at = std::max(m_at, range.to);
    }

    /// The letters of \n, \/ and \u0026 are not part of the word that follows, unless they make it a secret's
    /// name: "\token" may be a folder.
    void skipEscape()
    {
        const QChar next = at(m_at + 1);
        const auto code = m_at + 6 <= m_text.size() ? hexadecimal(part(m_at + 2, m_at + 6)) : std::nullopt;
        if (next == u'u' && code) {
            m_before = QChar(*code);
            m_at += 6;
        } else if ((next == u'n' || next == u'r' || next == u't')
                   && !isSecretName(part(m_at + 1, endOfWord(m_at + 1)))) {
            m_before = u' ';
            m_at += 2;
        } else {
            m_before = u'\\';
            ++m_at;
        }
    }

    /// An opening or closing quote with the backslashes before it; moves `i` past it.
    [[nodiscard]] Quote takeQuote(qsizetype &i) const
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
        const Quote quote{at(end), end - i};
        i = end + 1;
        return quote;
    }

    /// The position after ":", "=", "=>" or their percent-encoded forms; `i` itself when there is none.
    [[nodiscard]] qsizetype afterSeparator(qsizetype i) const
    {
        if (at(i) == u':' || at(i) == u'=')
            return at(i + 1) == u'>' || (at(i) == u':' && at(i + 1) == u'=') ? i + 2 : i + 1;
        if (i + 3 <= m_text.size() && isEncoded(i, "%3A"_L1, "%3D"_L1))
            return i + 3;
        return i;
    }
    [[nodiscard]] bool isEncoded(qsizetype i, QLatin1StringView one, QLatin1StringView other) const
    {
        if (at(i) != u'%')
            return false;
        const QStringView three = m_text.sliced(i).first(std::min<qsizetype>(3, m_text.size() - i));
        return three.compare(one, Qt::CaseInsensitive) == 0 || three.compare(other, Qt::CaseInsensitive) == 0;
    }

    void takeWord()
    {
        qsizetype from = m_at;
        if (m_before == u'%' && from + 2 < m_text.size()) { // %26token
            const auto code = hexadecimal(part(from, from + 2));
            if (code && isWordCharacter(m_text[from + 2])) {
                m_before = QChar(*code);
                from += 2;
            }
        }
        const qsizetype to = endOfWord(from);
        const QChar before = std::exchange(m_before, m_text[to - 1]);
        m_at = to;
        const QStringView word = part(from, to);
        const Range last = std::exchange(m_word, {from, to});
        if (takeAddress(word) || takeUserOption(word))
            return;
        const bool query = before == u'?' || before == u'&' || before == u';' || before == u'#';
        if (isSecretName(word) || (query && afterSeparator(to) > to && isSecretInQuery(word)))
            return takeNamed(word, before);
        const bool twoWords = last.to > last.from && last.to + 1 == from && m_text[last.to] == u' ';
        if (twoWords && isSecretName(QString(part(last.from, last.to) % word)) && hasSeparator(to))
            return takeNamed(word, before); // "API key: …"
        if (isAuthorizationScheme(word))
            hideAfterScheme(to);
        else if (isPairValue(word))
            rememberValue();
    }

    [[nodiscard]] bool hasSeparator(qsizetype i) const
    {
        return afterSeparator(skipBlanks(i)) > skipBlanks(i);
    }

    void hideAfterScheme(qsizetype to)
    {
        const qsizetype from = skipBlanks(to);
        qsizetype end = from;
        while (isWordCharacter(at(end)) || at(end) == u'+' || at(end) == u'/' || at(end) == u'.'
               || at(end) == u'~' || at(end) == u'=')
            ++end;
        if (from > to && end - from >= 6)
            hide({from, end});
    }

    /// curl's -u user:secret, --user, --proxy-user, with or without a blank, also after other letters (-su);
    /// and -b with cookies.
    bool takeUserOption(QStringView word)
    {
        if (!word.startsWith(u'-'))
            return false;
        qsizetype from = m_at;
        const bool shortOne = word.startsWith("-u"_L1) || word.startsWith("-U"_L1);
        const bool lastOne = !word.startsWith("--"_L1) && word.endsWith(u'u');
        const bool cookies = word == "-b"_L1;
        if (shortOne && word.size() > 2) {
            from -= word.size() - 2;
        } else if (word == "--user"_L1 || word == "--proxy-user"_L1 || shortOne || lastOne || cookies) {
            from = at(from) == u'=' ? from + 1 : skipBlanks(from);
        } else {
            return false;
        }
        const Quote quote = takeQuote(from);
        const qsizetype to = quote.sign.isNull() ? endOfPlain(from, false) : endOfQuoted(from, quote);
        if (quote.escapes <= mostEscapes && !part(from, to).contains(cookies ? u'=' : u':'))
            return false;
        hide({from, to});
        return true;
    }

    void takeNamed(QStringView word, QChar before)
    {
        qsizetype i = m_at;
        const Quote keyQuote = takeQuote(i);
        const qsizetype behindKey = i;
        const bool line = isSecretLine(word);
        qsizetype value = afterSeparator(skipBlanks(i));
        if (value == skipBlanks(i)) { // no separator
            const bool option = word.startsWith(u'-') && isBlank(m_at);
            const bool element = before == u'<' && at(m_at) == u'>';
            if (element)
                value = m_at + 1;
            else if (!option)
                return takeWithoutSeparator(behindKey, word, before);
        }
        const bool encoded = value >= 3 && at(value - 3) == u'%';
        value = line && keyQuote.sign.isNull() ? skipBlanksInLine(value) : skipBlanks(value);
        hideValue(value, line, encoded, word.size());
    }

    /// A secret's name with something behind it begins here.
    [[nodiscard]] bool isName(qsizetype i) const
    {
        qsizetype behind = endOfWord(i);
        const bool isSecrets = isSecretName(part(i, behind));
        static_cast<void>(takeQuote(behind));
        return isSecrets && (hasSeparator(behind) || (at(i) == u'-' && isBlank(behind)));
    }
    /// The value is missing, and on a later line comes another secret with its name; `i`: where that begins.
    [[nodiscard]] bool isNextName(qsizetype i) const
    {
        return i > m_at && part(m_at, i).contains(u'\n') && isName(i);
    }

    [[nodiscard]] qsizetype skipBlanksInLine(qsizetype i) const
    {
        while (at(i) == u' ' || at(i) == u'\t')
            ++i;
        return i;
    }

    /// `name`: the length of the name that ended at m_at.
    void hideValue(qsizetype from, bool line, bool encoded, qsizetype name)
    {
        qsizetype i = from;
        if (const Quote quote = takeQuote(i); !quote.sign.isNull())
            return hide({i, endOfQuoted(i, quote)});
        if (at(i) == u'[' || at(i) == u'{')
            return hide({i, endOfBrackets(i)});
        if (at(i) == u'|' || at(i) == u'>')
            return hide({i, endOfBlock(i)});
        hide({i, line ? endOfLine(i, m_at - name) : endOfPlain(i, encoded)});
    }

    /// Wrong token "…", or ["token", "…"], or a pair; `i` is just after the name and its quote.
    void takeWithoutSeparator(qsizetype i, QStringView word, QChar before)
    {
        qsizetype value = skipBlanks(i);
        qsizetype opening = i - word.size() - 2; // of a list, before the quote
        while (opening > 0 && isBlank(opening - 1))
            --opening;
        const bool listed = isQuote(before) && opening > 0 && at(value) == u','
            && (at(opening - 1) == u'[' || at(opening - 1) == u'(');
        if (listed)
            value = skipBlanks(value + 1);
        if (listed || (!isQuote(before) && value > i)) {
            if (const Quote quote = takeQuote(value); !quote.sign.isNull())
                return hide({value, endOfQuoted(value, quote)});
        }
        takePair(i, isQuote(before));
    }

    /// {"name": "apiKey", "value": "…"}, in either order; `i` is just after the secret's name.
    void takePair(qsizetype i, bool quoted)
    {
        constexpr qsizetype nearby = 96;
        const qsizetype last = std::min(i + nearby, m_text.size());
        for (qsizetype next = i; next < last && m_text[next] != u'}';) {
            const qsizetype end = endOfWord(next);
            if (isName(next)) // of another secret, which is hidden by its own name
                break;
            qsizetype behind = end;
            if (isPairValue(part(next, end)) && (static_cast<void>(takeQuote(behind)), hasSeparator(behind)))
                return hideValue(skipBlanks(afterSeparator(skipBlanks(behind))), false, false, 0);
            next = std::max(next + 1, end);
        }
        const bool near = m_at > m_value.to && m_at - m_value.to <= nearby;
        if (quoted && near && m_value.from >= m_copied)
            hide(m_value);
    }

    /// For pairs whose name comes after the value.
    void rememberValue()
    {
        qsizetype i = m_at;
        static_cast<void>(takeQuote(i));
        const qsizetype value = afterSeparator(skipBlanks(i));
        qsizetype from = skipBlanks(value);
        if (value == skipBlanks(i))
            return;
        const Quote quote = takeQuote(from);
        if (quote.sign.isNull() || quote.escapes > mostEscapes)
            return;
        m_value = {from, endOfQuoted(from, quote)};
        m_at = std::max(m_at, from);
    }

    /// The end of the value: its closing quote, or the end of the text if it is cut off.
    [[nodiscard]] qsizetype endOfQuoted(qsizetype i, Quote quote) const
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

    /// For YAML: the lines indented below this one.
    [[nodiscard]] qsizetype endOfBlock(qsizetype i) const
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

    [[nodiscard]] qsizetype endOfBrackets(qsizetype i) const
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

    /// In "-H 'Cookie: …'" the quote opened before the name closes after the value. `name` is where the name
    /// begins.
    [[nodiscard]] qsizetype endOfLine(qsizetype i, qsizetype name) const
    {
        if (name > 0 && isQuote(m_text[name - 1])) {
            Quote quote{m_text[name - 1]};
            while (quote.escapes < name - 1 && m_text[name - 2 - quote.escapes] == u'\\')
                ++quote.escapes;
            return endOfQuoted(i, quote);
        }
        const auto ends = [this](qsizetype j) {
            const QChar c = m_text[j];
            return c == u'\n' || c == u'\r' || (c == u'\\' && (at(j + 1) == u'n' || at(j + 1) == u'r'));
        };
        while (i < m_text.size() && !ends(i))
            ++i;
        return i;
    }

    [[nodiscard]] qsizetype endOfPlain(qsizetype i, bool encoded) const
    {
        const qsizetype from = i;
        for (; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (c.isSpace() && isAuthorizationScheme(part(from, i)))
                i = skipBlanks(i) - 1;
            else if (c.isSpace() || isQuote(c) || c == u',' || c == u';' || c == u'&' || c == u'<'
                     || c == u'>')
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

    /// The position after "://", with escaped slashes too; 0 when the word is not a scheme.
    [[nodiscard]] qsizetype afterScheme(qsizetype i) const
    {
        if (at(i) != u':')
            return 0;
        ++i;
        for (int slashes = 0; slashes < 2; ++slashes) {
            while (at(i) == u'\\')
                ++i;
            if (at(i++) != u'/')
                return 0;
        }
        return i;
    }

    bool takeAddress(QStringView scheme)
    {
        const bool rtmp = scheme.compare("rtmp"_L1, Qt::CaseInsensitive) == 0
            || scheme.compare("rtmps"_L1, Qt::CaseInsensitive) == 0;
        const qsizetype from = afterScheme(m_at);
        if (from == 0 && rtmp && isEncoded(m_at, "%3A"_L1, "%3A"_L1))
            hide({m_at, endOfPlain(m_at, true)}); // in the query of another address
        if (from == 0)
            return false;
        qsizetype end = from;
        qsizetype behindUser = from;
        while (end < m_text.size() && !endsAddress(end) && at(end) != u'/' && at(end) != u'\\'
               && at(end) != u'?' && at(end) != u'#') {
            if (m_text[end++] == u'@')
                behindUser = end;
        }
        m_at = end;
        m_before = at(end - 1);
        if (behindUser > from)
            hide({from, behindUser - 1});
        m_at = end;
        if (rtmp)
            hideStreamKey(end);
        return true;
    }

    [[nodiscard]] bool endsAddress(qsizetype i) const
    {
        const QChar c = m_text[i];
        return c.isSpace() || isQuote(c) || c == u'<' || c == u'>' || (c == u'\\' && at(i + 1) != u'/');
    }

    /// The last part of the path is the key to someone's stream, and so is anything that follows it.
    void hideStreamKey(qsizetype i)
    {
        qsizetype key = i;
        bool query = false;
        for (; i < m_text.size() && !endsAddress(i); ++i) {
            query = query || m_text[i] == u'?';
            const bool begins = !query && m_text[i] == u'/' && i + 1 < m_text.size() && !endsAddress(i + 1)
                && m_text[i + 1] != u'/' && m_text[i + 1] != u'\\' && m_text[i + 1] != u'?';
            if (begins)
                key = i + 1;
        }
        hide({key, i});
    }

    const QStringView m_text;
    QString m_out;
    qsizetype m_at = 0;
    qsizetype m_copied = 0; ///< everything before this is in m_out, or hidden
    QChar m_before; ///< the character before m_at, decoded
    Range m_word; ///< the latest
    Range m_value; ///< of the latest "value" of a pair
};

} // namespace

QString redacted(const QString &text)
{
    return Scanner(text).run();
}

QString excerpt(const QString &text)
{
    constexpr qsizetype most = 200;
    return oneLine(redacted(text.left(4 * most)), most);
}

} // namespace tallylight
