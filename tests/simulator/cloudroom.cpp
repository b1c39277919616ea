#include "cloudroom.h"

#include "support/testmain.h"

#include <QJsonDocument>

namespace tallylight::tests {

using namespace Qt::StringLiterals;

CloudRoom::CloudRoom(SimClient &client, QString mode, QString cname)
    : m_client(&client), m_mode(std::move(mode)), m_cname(std::move(cname))
{
}

QJsonObject CloudRoom::body(const QJsonObject &clientRequest) const
{
    return {{u"cname"_s, m_cname}, {u"uid"_s, uid}, {u"clientRequest"_s, clientRequest}};
}

QJsonObject CloudRoom::order() const
{
    const QString file = m_mode == "web"_L1 ? u"agora/req-start-web-rtmp.json"_s
        : m_mode == "mix"_L1                ? u"agora/req-start-mix-hls-mp4.json"_s
                                            : u"agora/req-start-individual-standard.json"_s;
    const auto fixture = QJsonDocument::fromJson(testData(file)).object();
    QJsonObject request = fixture["request"_L1]["body"_L1]["clientRequest"_L1].toObject();
    if (m_mode == "raw"_L1) {
        QJsonObject recording = request["recordingConfig"_L1].toObject();
        recording.remove("streamMode"_L1);
        request.insert("recordingConfig"_L1, recording);
    }
    for (auto member = more.begin(); member != more.end(); ++member)
        request.insert(member.key(), member.value());
    return request;
}

SimAnswer CloudRoom::acquire()
{
    const SimAnswer answer = m_client->agora(u"/acquire"_s, body({{u"scene"_s, m_mode == "web"_L1 ? 1 : 0}}));
    resourceId = answer.json()["resourceId"_L1].toString();
    return answer;
}

SimAnswer CloudRoom::start()
{
    const QString path = u"/resourceid/"_s + resourceId + u"/mode/"_s + m_mode + u"/start"_s;
    const SimAnswer answer = m_client->agora(path, body(order()));
    if (answer.json().contains("sid"_L1))
        sid = answer.json()["sid"_L1].toString();
    return answer;
}

SimAnswer CloudRoom::ask(const QString &call, const QJsonObject &clientRequest)
{
    const QString path =
        u"/resourceid/"_s + resourceId + u"/sid/"_s + sid + u"/mode/"_s + m_mode + u'/' + call;
    return m_client->agora(path, body(clientRequest));
}

QJsonObject CloudRoom::response()
{
    return ask(u"query"_s).json()["serverResponse"_L1].toObject();
}

} // namespace tallylight::tests
