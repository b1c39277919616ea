#include "net/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
const auto hidden = u"***"_s;

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

const std::vector<Rule> &rules()
{
    // The key may carry a prefix (customerSecret, api_token) and either may be quoted, also with escapes.
    static const std::vector<Rule> list{
        {pattern(uR"((\b(?:Proxy-)?Authorization\\?["']?\s*[:=]\s*\\?["']?)[^"'\r\n\\]+)"_s), u"\\1***"_s},
        {pattern(uR"((\bX-WallarmAPI-(?:Token|Secret|UUID)\\?["']?\s*[:=]\s*\\?["']?)[^"'\s,;\\]+)"_s),
         u"\\1***"_s},
        {pattern(uR"(\b(Basic|Bearer)\s+[A-Za-z0-9+/._~-]{6,}=*)"_s), u"\\1 ***"_s},
        {pattern(
             uR"((\b[\w-]*(?:token|secret|secret_?key|access_?key|salt|password)\\?["']?\s*[:=]\s*\\?["'])[^"'\\]*)"_s),
         u"\\1***"_s},
        {pattern(
             uR"((\b[\w-]*(?:token|secret|secret_?key|access_?key|salt|password)\\?["']?\s*[:=]\s*)[^"'\s,;&}\])\\]+)"_s),
         u"\\1***"_s},
        // the last segment of an RTMP address is the key to somebody's stream
        {pattern(uR"((\brtmps?:(?:\\?/){2}[^\s"'<>\\/]+(?:\\?/[^\s"'<>\\/?]+)*\\?/)[^\s"'<>\\/]+)"_s),
         u"\\1***"_s},
        {pattern(uR"((\b[a-z][a-z0-9+.-]*:(?:\\?/){2})[^\s"'<>\\/@?#]+@)"_s), u"\\1***@"_s},
    };
    return list;
}

bool isSecretKey(const QString &key)
{
    static const auto names = pattern(
        uR"(^(?:(?:Proxy-)?Authorization|X-WallarmAPI-UUID|.*(?:token|secret|secret_?key|access_?key|salt|password))$)"_s);
    return names.match(key).hasMatch();
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
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = isSecretKey(member.key()) ? QJsonValue(hidden) : withoutSecrets(member.value());
        return object;
    }
    return value;
}
} // namespace

QString redacted(QString text)
{
    for (const Rule &rule : rules())
        text.replace(rule.pattern, rule.replacement);
    return text;
}

QByteArray redactedBody(QByteArray json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return QJsonDocument(withoutSecrets(document.object()).toObject()).toJson(QJsonDocument::Compact);
    if (document.isArray())
        return QJsonDocument(withoutSecrets(document.array()).toArray()).toJson(QJsonDocument::Compact);
    return redacted(QString::fromUtf8(json)).toUtf8();
}

} // namespace tallylight
