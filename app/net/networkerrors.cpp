#include "net/networkerrors.h"

namespace tallylight {

// Qt derives these codes from the status of a complete answer; all others describe the exchange itself.
bool isAnswer(QNetworkReply::NetworkError error, int httpStatus)
{
    if (httpStatus <= 0)
        return false;
    const bool ofStatus = error >= QNetworkReply::ContentAccessDenied
        && error <= QNetworkReply::UnknownServerError && error != QNetworkReply::ContentReSendError
        && error != QNetworkReply::ProtocolUnknownError && error != QNetworkReply::ProtocolFailure;
    return error == QNetworkReply::NoError || ofStatus;
}

ErrorKind failureKind(QNetworkReply::NetworkError error, bool sent, bool proxied)
{
    switch (static_cast<int>(error)) {
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::NameNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyFailed;
    case QNetworkReply::TimeoutError: // the operating system's; ours never reaches Qt
        return ErrorKind::TimedOut;
    case QNetworkReply::ContentReSendError: // Qt was about to resend what had already left
        return ErrorKind::AnswerLost;
    default: // an int, because later versions of Qt may add codes
        break;
    }
    if (sent)
        return ErrorKind::AnswerLost;
    // Qt 6.4 reports "unknown" when a proxy refuses the connection.
    return proxied ? ErrorKind::ProxyFailed : ErrorKind::ConnectionFailed;
}

bool happensBeforeSending(ErrorKind kind)
{
    return kind == ErrorKind::NameNotFound || kind == ErrorKind::ConnectionRefused
        || kind == ErrorKind::TlsFailed || kind == ErrorKind::ProxyFailed
        || kind == ErrorKind::ConnectionFailed;
}

} // namespace tallylight
