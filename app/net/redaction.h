#pragma once

#include <QByteArray>
#include <QString>

namespace tallylight {

/// Everything logged, copied or exported goes through here (agora/README trap 27). Hides the values of
/// anything with a secret's name (secretnames.h), user info in URLs, curl's -u and the stream keys of RTMP
/// addresses; the rest is unchanged. Takes linear time. A value that is cut off is hidden to the end. What
/// stands on other lines uncovers no secret whose own line gives it away. Safe to apply twice.
[[nodiscard]] QString redacted(const QString &text);

/// The beginning of a service's own words, made fit for a line of plain text: redacted, without control
/// characters, at most 200 characters.
[[nodiscard]] QString excerpt(const QString &text);

/// The body of a request or an answer: JSON values are hidden by their keys at any depth, and the JSON
/// becomes compact; anything else goes through redacted().
[[nodiscard]] QByteArray redactedBody(const QByteArray &json);

} // namespace tallylight
