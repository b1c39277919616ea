#include "net/redaction.h"

#include "core/text.h"
#include "net/coveredtext.h"
#include "net/namedsecrets.h"
#include "net/secretaddresses.h"
#include "net/secretnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tallylight {

namespace {

QJsonValue withoutSecrets(const QJsonValue &value);

bool namesSecret(const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (isPairName(member.key()) && isSecretName(member.value().toString()))
            return true;
    }
    return false;
}

QJsonObject withoutSecrets(QJsonObject object)
{
    const bool pair = namesSecret(object);
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool secret = isSecretName(member.key()) || (pair && isPairValue(member.key()));
        member.value() = secret ? QJsonValue(hiddenSecret) : withoutSecrets(member.value());
    }
    return object;
}

QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isString())
        return redacted(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue element : value.toArray())
            array.append(withoutSecrets(element));
        return array;
    }
    if (value.isObject())
        return withoutSecrets(value.toObject());
    return value;
}

} // namespace

QString redacted(const QString &text)
{
    CoveredText covered(text);
    hideSecretsOfAddresses(covered);
    hideNamedSecrets(covered);
    return covered.text();
}

QString excerpt(const QString &text)
{
    constexpr qsizetype most = 200;
    return oneLine(redacted(text.left(4 * most)), most);
}

QByteArray redactedBody(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return QJsonDocument(withoutSecrets(document.object())).toJson(QJsonDocument::Compact);
    if (document.isArray())
        return QJsonDocument(withoutSecrets(document.array()).toArray()).toJson(QJsonDocument::Compact);
    return redacted(QString::fromUtf8(json)).toUtf8();
}

} // namespace tallylight
