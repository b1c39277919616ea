#include "net/carriedsecrets.h"

#include "net/secretnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

constexpr qsizetype leastInText = 4;
constexpr qsizetype leastInBytes = 8;
constexpr qsizetype smallBody = qsizetype(64) << 10;

QString openly(const HttpRequest &request, const QJsonObject &body)
{
    QStringList texts{request.url.path()};
    for (auto member = body.begin(); member != body.end(); ++member) {
        if (!isSecretName(member.key()))
            texts << member.value().toString();
    }
    return texts.join(u'\n');
}

/// Only values, not keys: a short secret may also be the name of a member.
QJsonValue changedTexts(const QJsonValue &value, const CarriedSecrets &secrets)
{
    if (value.isString())
        return secrets.hiddenIn(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue each : value.toArray())
            array.append(changedTexts(each, secrets));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = changedTexts(member.value(), secrets);
        return object;
    }
    return value;
}

} // namespace

CarriedSecrets::CarriedSecrets(const HttpRequest &request)
{
    for (const auto &[name, bytes] : request.headers) {
        if (!isSecretName(QString::fromLatin1(name)))
            continue;
        const QString value = QString::fromUtf8(bytes);
        add(value);
        if (const auto blank = value.indexOf(u' '); blank > 0 && isAuthorizationScheme(value.first(blank))) {
            const QString credential = value.sliced(blank + 1).trimmed();
            const QString pair = QString::fromUtf8(QByteArray::fromBase64(credential.toLatin1()));
            add(credential);
            add(pair);
            add(pair.section(u':', 1)); // the part before the colon is the account's name
        }
    }
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    collect(body, false);
    m_secrets.removeIf([open = openly(request, body)](const QString &text) { return open.contains(text); });
    std::ranges::sort(m_secrets, std::ranges::greater(), &QString::size);
}

void CarriedSecrets::add(const QString &secret)
{
    if (secret.size() < leastInText)
        return;
    for (const QString &form : {secret, QString::fromLatin1(QUrl::toPercentEncoding(secret))}) {
        if (!m_secrets.contains(form))
            m_secrets << form;
    }
}

void CarriedSecrets::collect(const QJsonValue &value, bool isSecret)
{
    const QString text = value.toString();
    if (isSecret)
        add(text);
    else if (text.startsWith("rtmp"_L1, Qt::CaseInsensitive))
        add(text.section(u'?', 0, 0).section(u'/', -1));
    for (const QJsonValue each : value.toArray())
        collect(each, isSecret);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collect(member.value(), isSecret || isSecretName(member.key()));
}

QString CarriedSecrets::hiddenIn(QString text) const
{
    for (const QString &secret : m_secrets)
        text.replace(secret, hiddenSecret);
    return text;
}

/// The secrets that a search of the bytes would miss: escaped, or too short to be replaced everywhere. Most
/// answers need no parsing.
bool CarriedSecrets::mayHideInTexts(const QByteArray &body) const
{
    if (m_secrets.isEmpty())
        return false;
    if (body.size() > smallBody)
        return body.contains("\\u00");
    return body.contains('\\') || m_secrets.constLast().size() < leastInBytes;
}

HttpReply CarriedSecrets::hiddenIn(HttpReply reply) const
{
    const auto hideBytes = [this](QByteArray &bytes) {
        for (const QString &secret : m_secrets) {
            if (secret.size() < leastInBytes)
                continue;
            const QByteArray plain = secret.toUtf8();
            bytes.replace(plain, hiddenSecret.data());
            if (plain.contains('/'))
                bytes.replace(QByteArray(plain).replace('/', "\\/"), hiddenSecret.data());
        }
    };
    for (auto &header : reply.headers)
        hideBytes(header.second);
    if (mayHideInTexts(reply.body)) {
        const QJsonDocument document = QJsonDocument::fromJson(reply.body);
        const QJsonValue before = document.isArray() ? QJsonValue(document.array()) : document.object();
        if (const QJsonValue after = changedTexts(before, *this); after != before) {
            const QJsonDocument changed =
                after.isArray() ? QJsonDocument(after.toArray()) : QJsonDocument(after.toObject());
            reply.body = changed.toJson(QJsonDocument::Compact);
        }
    }
    hideBytes(reply.body);
    return reply;
}

} // namespace tallylight
