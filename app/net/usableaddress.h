#pragma once

class QUrl;

namespace tallylight {

/// HTTPS with a host and no user info, query or fragment; plain HTTP only to 127.0.0.0/8, ::1, localhost.
[[nodiscard]] bool isUsableAddress(const QUrl &address);

} // namespace tallylight
