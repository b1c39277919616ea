#pragma once

#include "net/transport.h"

#include <QHash>

#include <optional>

namespace tallylight {

/// The text as one word of a POSIX shell, whatever is in it.
[[nodiscard]] QString shellWord(const QString &text);

/// The request as a command for a POSIX shell. `credentials`: by the name of a header that carries one, what
/// curl gets instead, with shell variables for what is secret. Headers named like a secret that are not in it
/// are left out.
[[nodiscard]] QString curlCommand(const HttpRequest &request, const QHash<QByteArray, QString> &credentials);

/// Keeps the request that a client makes, and sends nothing.
class RequestKeeper final : public Transport
{
    Q_DISABLE_COPY_MOVE(RequestKeeper)

public:
    RequestKeeper() = default;

    /// The future never becomes ready: it is canceled.
    [[nodiscard]] QFuture<Result<HttpReply>> send(HttpRequest request) override;
    /// The last one; none: the client refused to make one.
    [[nodiscard]] const std::optional<HttpRequest> &kept() const { return m_kept; }

private:
    std::optional<HttpRequest> m_kept;
};

} // namespace tallylight
