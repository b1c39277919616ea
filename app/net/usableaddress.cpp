#include "net/usableaddress.h"

#include <QHostAddress>
#include <QUrl>

namespace tallylight {

bool isUsableAddress(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty() || address.hasQuery()
        || address.hasFragment())
        return false;
    if (address.scheme() == u"https")
        return true;
    if (address.scheme() != u"http")
        return false;
    return address.host() == u"localhost" || QHostAddress(address.host()).isLoopback();
}

} // namespace tallylight
