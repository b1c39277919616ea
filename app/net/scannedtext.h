#pragma once

#include <QLatin1StringView>
#include <QStringView>

namespace tallylight {

/// A part of a text.
struct TextRange
{
    qsizetype from = 0;
    qsizetype to = 0;
};

/// An opening or closing quote.
struct TextQuote
{
    /// With more backslashes before a quote, no program wrote this text.
    static constexpr qsizetype mostEscapes = 15;

    QChar sign; ///< null: there is none
    qsizetype escapes = 0; ///< backslashes before it
    QStringView encoded = {}; ///< all of it when it is in an address or HTML
};

/// Reads a text that may be JSON, a header, a command line, an address, HTML, YAML or a sentence, broken off
/// anywhere. All positions may be behind its end.
class ScannedText final
{
public:
    explicit ScannedText(QStringView text) : m_text(text) { }

    [[nodiscard]] static bool isWordCharacter(QChar c);
    [[nodiscard]] static bool isQuote(QChar c) { return c == u'"' || c == u'\''; }

    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    [[nodiscard]] QStringView part(qsizetype from, qsizetype to) const
    {
        return m_text.sliced(from, to - from);
    }
    [[nodiscard]] bool isBlank(qsizetype i) const { return i < m_text.size() && m_text[i].isSpace(); }
    /// One of two percent codes is here.
    [[nodiscard]] bool isEncoded(qsizetype i, QLatin1StringView one, QLatin1StringView other) const;

    [[nodiscard]] qsizetype skipBlanks(qsizetype i) const;
    [[nodiscard]] qsizetype skipBlanksInLine(qsizetype i) const;
    [[nodiscard]] qsizetype endOfWord(qsizetype i) const;

    /// A quote with the backslashes before it; moves `i` past it.
    [[nodiscard]] TextQuote takeQuote(qsizetype &i) const;
    /// The position behind it, if there is one.
    [[nodiscard]] qsizetype skipQuote(qsizetype i) const
    {
        static_cast<void>(takeQuote(i));
        return i;
    }

    /// The position after ":", "=", "=>" or their percent-encoded forms; `i` itself when there is none.
    [[nodiscard]] qsizetype afterSeparator(qsizetype i) const;
    [[nodiscard]] bool hasSeparator(qsizetype i) const
    {
        return afterSeparator(skipBlanks(i)) > skipBlanks(i);
    }

    /// The end of a value that begins at `i`: its closing quote, or the end of the text if it is cut off.
    [[nodiscard]] qsizetype endOfQuoted(qsizetype i, TextQuote quote) const;
    [[nodiscard]] qsizetype endOfBrackets(qsizetype i) const;
    /// For YAML: the lines indented below this one.
    [[nodiscard]] qsizetype endOfBlock(qsizetype i) const;
    /// Also where the break is written as \n or \r.
    [[nodiscard]] qsizetype endOfLine(qsizetype i) const;
    /// `encoded`: in an address within an address.
    [[nodiscard]] qsizetype endOfPlain(qsizetype i, bool encoded) const;

private:
    const QStringView m_text;
};

} // namespace tallylight
