#pragma once

#include "net/http.h"

#include <QStringList>

class QJsonValue;

namespace tallylight {

/// The secrets that a request carried: the values of its credential headers and of body members that have a
/// secret's name (secretnames.h), and the stream keys of RTMP addresses. A service may repeat them in a name
/// or a reason. What the request also says openly, in its path or at the top level of its body, is not a
/// secret: an answer has to name the channel it is about, even if the stream key is the same word.
class CarriedSecrets final
{
public:
    explicit CarriedSecrets(const HttpRequest &request);

    /// The answer with *** in their place, in body and headers. The bytes are searched; in a JSON body, the
    /// texts are too, however they are escaped. Secrets of fewer than 8 characters (4 in a text of up to 64
    /// KB) could be any word and are left in. A megabyte takes up to 50 ms: search long answers on another
    /// thread.
    [[nodiscard]] HttpReply hiddenIn(HttpReply reply) const;
    [[nodiscard]] QString hiddenIn(QString text) const;

private:
    void add(const QString &secret);
    void collect(const QJsonValue &value, bool isSecret);
    [[nodiscard]] bool mayHideInTexts(const QByteArray &body) const;

    QStringList m_secrets; ///< longest first: one may be part of another
};

} // namespace tallylight
