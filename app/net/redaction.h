#pragma once

#include <QByteArray>
#include <QString>

namespace tallylight {

/// The door for everything logged, copied or exported (agora/README trap 27). Hides the values of whatever
/// has a secret's name (secretnames.h), user info in URLs, curl's -u and the stream keys of RTMP addresses;
/// the rest is unchanged. Takes time by the length of the text alone, and hides what is broken off up to its
/// end. Safe to apply twice.
[[nodiscard]] QString redacted(const QString &text);

/// The beginning of a service's own words, fit for a line of plain text: redacted, without control
/// characters, at most 200 characters.
[[nodiscard]] QString excerpt(const QString &text);

/// A request's or an answer's body: JSON is hidden by its keys at any depth and comes back compact;
/// anything else goes through redacted().
[[nodiscard]] QByteArray redactedBody(const QByteArray &json);

} // namespace tallylight
