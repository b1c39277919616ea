#pragma once

#include <QByteArray>
#include <QString>

namespace tallylight {

/// The door for everything logged, copied or exported (agora/README trap 27). Hides the values of
/// credential headers and keys, user info in URLs and the stream keys of RTMP addresses; the rest is
/// unchanged. Safe to apply twice.
[[nodiscard]] QString redacted(QString text);

/// A request's or an answer's body: JSON is hidden by its keys at any depth and comes back compact;
/// anything else goes through redacted().
[[nodiscard]] QByteArray redactedBody(QByteArray json);

} // namespace tallylight
