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

} // namespace tallylight
