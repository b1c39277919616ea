#pragma once

#include <QString>

namespace tallylight {

/// Without white space at the ends and without invisible characters (zero-width space and joiners, byte
/// order mark, bidi marks, soft hyphen) anywhere: what clipboards add to tokens, IDs and links.
[[nodiscard]] QString withoutInvisible(const QString &text);

/// As above and with no white space inside either: for tokens and secrets, which mails wrap. Never for IDs
/// and addresses: two of them would become one.
[[nodiscard]] QString withoutSpaces(const QString &text);

/// The digits of every script as 0 … 9, full-width letters and signs (and the full stop of Chinese keyboards)
/// as their plain forms, every kind of blank as a space; without invisible characters.
[[nodiscard]] QString foldedSigns(QStringView text);

/// What a person typed or pasted where a service takes plain signs: an ID, a channel, an address, a list of
/// UIDs, a number. foldedSigns() without white space at the ends.
[[nodiscard]] QString plainForm(const QString &text);

/// More than any name, ID or word of a service has.
inline constexpr qsizetype longestLine = 1'000;

/// What others wrote, fit to be shown among words of this program: in one line, of at most `most` UTF-16
/// units, then "…"; without blanks at the ends, empty when there is nothing to see. Line breaks and tabs
/// become spaces, other control characters their pictures (U+2400 …), halves of surrogate pairs U+FFFD.
/// Invisible signs are taken out, with all that turn the direction of the text around them; joiners stay
/// where a script or an emoji needs them, and of accents on one letter no more than scripts have.
[[nodiscard]] QString oneLine(const QString &text, qsizetype most = longestLine);

/// The same with the line breaks kept: for what is shown in a box of its own.
[[nodiscard]] QString severalLines(const QString &text, qsizetype most = 10 * longestLine);

} // namespace tallylight
