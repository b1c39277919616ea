#include "fixtures.h"

#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

QJsonObject fixture(const QString &file)
{
    const auto document = QJsonDocument::fromJson(testData("agora/"_L1 + file));
    if (!document.isObject())
        qFatal("%s is no JSON object", qPrintable(file));
    return document.object();
}

namespace {
QSet<QString> &judgedOnes()
{
    static QSet<QString> files;
    return files;
}
} // namespace

void judged(const QString &file)
{
    judgedOnes().insert(file);
}

const QSet<QString> &judgedFixtures()
{
    return judgedOnes();
}

QStringList fixtures(const QString &kind, const QString &prefix)
{
    QStringList files;
    const QJsonArray entries = fixture(u"index.json"_s)["fixtures"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        const QString file = entry["file"_L1].toString();
        if (entry["kind"_L1].toString() == kind && file.startsWith(prefix))
            files << file;
    }
    return files;
}

HttpReply replyOf(const QJsonObject &fixture)
{
    const QJsonObject response = fixture["response"_L1].toObject();
    HttpReply reply{.status = response["status"_L1].toInt()};
    reply.body = response.contains("bodyText"_L1)
        ? response["bodyText"_L1].toString().toUtf8()
        : QJsonDocument(response["body"_L1].toObject()).toJson(QJsonDocument::Compact);
    const QJsonObject headers = response["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        reply.headers.append({it.key().toLatin1(), it.value().toString().toLatin1()});
    return reply;
}

agora::Task taskOf(const QJsonObject &fixture)
{
    const QJsonObject request = fixture["request"_L1].toObject();
    const QStringList path = QUrl(request["url"_L1].toString()).path().split(u'/');
    const auto behind = [&path](const QString &name) {
        const auto at = path.indexOf(name);
        return at < 0 ? QString() : path.value(at + 1);
    };
    const QJsonObject body = request["body"_L1].toObject();
    const auto mode = agora::modeFromWire(fixture["mode"_L1].toString());
    return {.appId = behind(u"apps"_s),
            .cname = body["cname"_L1].toString(),
            .uid = body["uid"_L1].toString(),
            .resourceId = behind(u"resourceid"_s),
            .sid = behind(u"sid"_s),
            .mode = mode.value_or(agora::Mode::Mix)};
}

} // namespace tallylight::tests
