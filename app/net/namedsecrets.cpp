#include "net/namedsecrets.h"

#include "net/coveredtext.h"
#include "net/hexadecimal.h"
#include "net/secretaddresses.h"
#include "net/secretnames.h"

#include <QStringBuilder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

/// Goes through the text once, word by word. Each step moves forward, so the time grows only with the length.
class Scanner final
{
public:
    /// Reads this part of the text as if it were all.
    Scanner(CoveredText &covered, TextRange part)
        : m_covered(covered)
        , m_offset(part.from)
        , m_text(covered.original().sliced(part.from, part.to - part.from))
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (ScannedText::isWordCharacter(m_text.at(m_at)))
                takeWord();
            else if (m_text.at(m_at) == u'\\')
                skipEscape();
            else
                m_before = m_text.at(m_at++);
        }
    }

private:
    void hide(TextRange range)
    {
        if (range.to <= range.from || isNextName(range.from))
            return;
        m_covered.hide({m_offset + range.from, m_offset + range.to});
        m_hidden = range.to;
        const qsizetype before = std::exchange(m_at, std::max(m_at, range.to));
        if (m_awaited >= before && m_awaited < m_at)
            readFrom(m_awaited);
        else if (m_at == range.to)
            readLastWordAgain(range);
    }

    /// What seemed to be a value may be the next name: "token" in "password 'token' => '…'" and in
    /// "Bearer --token …", or the first half of one.
    void readLastWordAgain(TextRange hidden)
    {
        constexpr qsizetype longest = 64;
        const qsizetype least = std::max(hidden.from, hidden.to - longest);
        const bool mayContinue = m_text.isBlank(hidden.to);
        qsizetype end = hidden.to;
        while (mayContinue && end > least && QStringView(u":=>").contains(m_text.at(end - 1)))
            --end;
        qsizetype from = end;
        while (from > least && ScannedText::isWordCharacter(m_text.at(from - 1)))
            --from;
        m_word = {from, end};
        if (isName(from))
            readFrom(from);
    }

    void readFrom(qsizetype i)
    {
        m_at = i;
        m_before = i > 0 ? m_text.at(i - 1) : QChar();
    }

    /// The letters of \n, \/ and \u0026 are not part of the word that follows, unless they make it a secret's
    /// name: "\token" may be a folder.
    void skipEscape()
    {
        const QChar next = m_text.at(m_at + 1);
        const auto code =
            m_at + 6 <= m_text.size() ? hexadecimal(m_text.part(m_at + 2, m_at + 6)) : std::nullopt;
        if (next == u'u' && code) {
            m_before = QChar(*code);
            m_at += 6;
        } else if ((next == u'n' || next == u'r' || next == u't')
                   && !isSecretName(m_text.part(m_at + 1, m_text.endOfWord(m_at + 1)))) {
            m_before = u' ';
            m_at += 2;
        } else {
            m_before = u'\\';
            ++m_at;
        }
    }

    void takeWord()
    {
        qsizetype from = m_at;
        if (m_before == u'%' && from + 2 < m_text.size()) { // %26token
            const auto code = hexadecimal(m_text.part(from, from + 2));
            if (code && ScannedText::isWordCharacter(m_text.at(from + 2))) {
                m_before = QChar(*code);
                from += 2;
            }
        }
        const qsizetype to = m_text.endOfWord(from);
        const QChar before = std::exchange(m_before, m_text.at(to - 1));
        m_at = to;
        const QStringView word = m_text.part(from, to);
        const TextRange last = std::exchange(m_word, {from, to});
        if (const qsizetype behindHost = endOfHost(m_text, to); behindHost > 0) {
            m_at = behindHost; // "token" is nobody's secret in https://token:8080
            m_before = m_text.at(m_at - 1);
            return;
        }
        if (takeUserOption(word))
            return;
        const bool query = before == u'?' || before == u'&' || before == u';' || before == u'#';
        if (isSecretName(word) || (query && m_text.afterSeparator(to) > to && isSecretInQuery(word)))
            return takeNamed(word, before);
        const bool twoWords = last.to > last.from && last.to + 1 == from && m_text.at(last.to) == u' ';
        if (twoWords && isSecretName(QString(m_text.part(last.from, last.to) % word))
            && m_text.hasSeparator(to))
            return takeNamed(word, before); // "API key: …"
        if (isAuthorizationScheme(word))
            hideAfterScheme(to);
        else if (isPairValue(word) && from == m_awaited)
            hideValue(behindSeparator(m_text.skipQuote(to)), false, false, 0);
        else if (isPairValue(word))
            rememberValue();
    }

    [[nodiscard]] qsizetype behindSeparator(qsizetype i) const
    {
        return m_text.skipBlanks(m_text.afterSeparator(m_text.skipBlanks(i)));
    }

    void hideAfterScheme(qsizetype to)
    {
        const qsizetype from = m_text.skipBlanks(to);
        qsizetype end = from;
        while (ScannedText::isWordCharacter(m_text.at(end)) || m_text.at(end) == u'+'
               || m_text.at(end) == u'/' || m_text.at(end) == u'.' || m_text.at(end) == u'~'
               || m_text.at(end) == u'=')
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
            from = m_text.at(from) == u'=' ? from + 1 : m_text.skipBlanks(from);
        } else {
            return false;
        }
        const TextQuote quote = m_text.takeQuote(from);
        const qsizetype to =
            quote.sign.isNull() ? m_text.endOfPlain(from, false) : m_text.endOfQuoted(from, quote);
        if (quote.escapes <= TextQuote::mostEscapes && !m_text.part(from, to).contains(cookies ? u'=' : u':'))
            return false;
        hide({from, to});
        return true;
    }

    void takeNamed(QStringView word, QChar before)
    {
        qsizetype i = m_at;
        const TextQuote keyQuote = m_text.takeQuote(i);
        const qsizetype behindKey = i;
        const bool line = isSecretLine(word);
        qsizetype value = m_text.afterSeparator(m_text.skipBlanks(i));
        if (value == m_text.skipBlanks(i)) { // no separator
            const bool option = word.startsWith(u'-') && m_text.isBlank(m_at);
            const bool element = before == u'<' && m_text.at(m_at) == u'>';
            if (element)
                value = m_at + 1;
            else if (!option)
                return takeWithoutSeparator(behindKey, word, before);
        }
        const bool encoded = value >= 3 && m_text.at(value - 3) == u'%';
        value = line && keyQuote.sign.isNull() ? m_text.skipBlanksInLine(value) : m_text.skipBlanks(value);
        hideValue(value, line, encoded, word.size());
    }

    /// A secret's name with something behind it begins here.
    [[nodiscard]] bool isName(qsizetype i) const
    {
        const qsizetype end = m_text.endOfWord(i);
        const bool isSecrets = isSecretName(m_text.part(i, end));
        const qsizetype behind = m_text.skipQuote(end);
        return isSecrets && (m_text.hasSeparator(behind) || (m_text.at(i) == u'-' && m_text.isBlank(behind)));
    }
    /// The value is missing, and on a later line comes another secret with its name; `i`: where that begins.
    [[nodiscard]] bool isNextName(qsizetype i) const
    {
        return i > m_at && m_text.part(m_at, i).contains(u'\n') && isName(i);
    }

    /// `name`: the length of the name that ended at m_at.
    void hideValue(qsizetype from, bool line, bool encoded, qsizetype name)
    {
        qsizetype i = from;
        if (const TextQuote quote = m_text.takeQuote(i); !quote.sign.isNull())
            return hide({i, m_text.endOfQuoted(i, quote)});
        if (m_text.at(i) == u'[' || m_text.at(i) == u'{')
            return hide({i, m_text.endOfBrackets(i)});
        if (m_text.at(i) == u'|' || m_text.at(i) == u'>')
            return hide({i, m_text.endOfBlock(i)});
        hide({i, line ? endOfLineOrQuoted(i, m_at - name) : m_text.endOfPlain(i, encoded)});
    }

    /// In "-H 'Cookie: …'" the quote opened before the name closes after the value. `name`: where the name
    /// begins.
    [[nodiscard]] qsizetype endOfLineOrQuoted(qsizetype i, qsizetype name) const
    {
        if (name == 0 || !ScannedText::isQuote(m_text.at(name - 1)))
            return m_text.endOfLine(i);
        TextQuote quote{m_text.at(name - 1)};
        while (quote.escapes < name - 1 && m_text.at(name - 2 - quote.escapes) == u'\\')
            ++quote.escapes;
        return m_text.endOfQuoted(i, quote);
    }

    /// Wrong token "…", or ["token", "…"], or a pair; `i` is just after the name and its quote.
    void takeWithoutSeparator(qsizetype i, QStringView word, QChar before)
    {
        qsizetype value = m_text.skipBlanks(i);
        qsizetype opening = i - word.size() - 2; // of a list, before the quote
        while (opening > 0 && m_text.isBlank(opening - 1))
            --opening;
        const bool listed = ScannedText::isQuote(before) && opening > 0 && m_text.at(value) == u','
            && (m_text.at(opening - 1) == u'[' || m_text.at(opening - 1) == u'(');
        if (listed)
            value = m_text.skipBlanks(value + 1);
        if (listed || (!ScannedText::isQuote(before) && value > i)) {
            if (const TextQuote quote = m_text.takeQuote(value); !quote.sign.isNull())
                return hide({value, m_text.endOfQuoted(value, quote)});
        }
        takePair(i, ScannedText::isQuote(before));
    }

    /// {"name": "apiKey", "value": "…"}, in either order; `i` is just after the secret's name.
    void takePair(qsizetype i, bool quoted)
    {
        constexpr qsizetype nearby = 96;
        const qsizetype last = std::min(i + nearby, m_text.size());
        for (qsizetype next = i; next < last && m_text.at(next) != u'}';) {
            const qsizetype end = m_text.endOfWord(next);
            if (isName(next)) // of another secret, which is hidden by its own name
                break;
            const qsizetype behind = m_text.skipQuote(end);
            if (isPairValue(m_text.part(next, end)) && m_text.hasSeparator(behind)) {
                m_awaited = next; // what is between is read before
                return;
            }
            next = std::max(next + 1, end);
        }
        const bool near = m_at > m_value.to && m_at - m_value.to <= nearby;
        if (quoted && near && m_value.from >= m_hidden)
            hide(m_value);
    }

    /// For pairs whose name comes after the value.
    void rememberValue()
    {
        const qsizetype i = m_text.skipQuote(m_at);
        const qsizetype value = m_text.afterSeparator(m_text.skipBlanks(i));
        qsizetype from = m_text.skipBlanks(value);
        if (value == m_text.skipBlanks(i))
            return;
        const TextQuote quote = m_text.takeQuote(from);
        if (quote.sign.isNull() || quote.escapes > TextQuote::mostEscapes)
            return;
        m_value = {from, m_text.endOfQuoted(from, quote)};
        m_at = std::max(m_at, from);
    }

    CoveredText &m_covered;
    const qsizetype m_offset;
    const ScannedText m_text;
    qsizetype m_at = 0;
    qsizetype m_hidden = 0; ///< the end of what was hidden last
    QChar m_before; ///< the character before m_at, decoded
    TextRange m_word; ///< the latest
    TextRange m_value; ///< of the latest "value" of a pair
    qsizetype m_awaited = -1; ///< where the "value" begins of the latest pair whose name has been read
};

} // namespace

void hideNamedSecrets(CoveredText &covered)
{
    const ScannedText text(covered.original());
    Scanner(covered, {0, text.size()}).run();
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype to = text.endOfLine(from);
        if (to - from < text.size()) // of a single line, nothing more would be found
            Scanner(covered, {from, to}).run();
        from = to + (text.at(to) == u'\\' ? 2 : 1);
    }
}

} // namespace tallylight
