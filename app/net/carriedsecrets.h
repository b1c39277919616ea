#pragma once

#include "net/http.h"

#include <QStringList>

class QJsonValue;

namespace tallylight {

/// What a request carried that nobody may see: the values of its credential headers and of the members of its
/// body that have a secret's name (secretnames.h), and the stream keys of RTMP addresses. A service may
/// repeat it in a name or a reason. What the request says openly as well, in its path or at the top of its
/// body, is no secret: an answer has to name the channel it is about, even if the stream key is called the
/// same.
class CarriedSecrets final
{
public:
    explicit CarriedSecrets(const HttpRequest &request);

    /// The answer with *** in their place, in its body and its headers. The bytes are searched; in a JSON
    /// body of up to 64 KB the texts as well, however they are escaped. Secrets of fewer than 8 characters (4
    /// in a text) could be any word and stay.
    [[nodiscard]] HttpReply hiddenIn(HttpReply reply) const;
    [[nodiscard]] QString hiddenIn(QString text) const;

private:
    void add(const QString &secret);
    void collect(const QJsonValue &value, bool isSecret);

    QStringList m_secrets; ///< the longest first: one may be a part of another
};

} // namespace tallylight
