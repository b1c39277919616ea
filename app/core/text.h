#pragma once

#include <QString>

namespace tallylight {

/// Trims white space, and removes invisible characters (zero-width space and joiners, byte order mark, bidi
/// marks, soft hyphen) anywhere: clipboards add them to tokens, IDs and links.
[[nodiscard]] QString withoutInvisible(const QString &text);

/// As above, and removes white space inside too: for tokens and secrets, which emails wrap. Never for IDs and
/// addresses: two of them would become one.
[[nodiscard]] QString withoutSpaces(const QString &text);

/// The digits of every script as 0 … 9, full-width letters and punctuation (and the full stop of Chinese
/// keyboards) in their plain forms, every kind of blank as a space; without invisible characters.
[[nodiscard]] QString foldedSigns(QStringView text);

/// What a person typed or pasted where a service expects plain characters: an ID, a channel, an address, a
/// list of UIDs, a number. foldedSigns(), trimmed.
[[nodiscard]] QString plainForm(const QString &text);

/// Longer than any name, ID or word of a service.
inline constexpr qsizetype longestLine = 1'000;

/// Text that others wrote, made fit to show among this program's words: on one line, at most `most` UTF-16
/// units, then "…"; trimmed, and empty when nothing is visible. Line breaks and tabs become spaces, other
/// control characters become their pictures (U+2400 …), halves of surrogate pairs become U+FFFD. Invisible
/// characters are removed, including all that change the direction of the text around them; joiners stay
/// where a script or an emoji needs them, and no letter keeps more accents than scripts use.
[[nodiscard]] QString oneLine(const QString &text, qsizetype most = longestLine);

/// Longer texts are not for reading, and take the window long to lay out.
inline constexpr qsizetype longestText = 10 * longestLine;
inline constexpr qsizetype mostLines = 200;

/// The same, but keeps line breaks: for text shown in a box of its own. At most longestText units and
/// mostLines lines, then "…".
[[nodiscard]] QString severalLines(const QString &text);

} // namespace tallylight
