#include "operations/faststage.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

FastStage::FastStage()
{
    stage.network = [this](const HttpRequest &request) { return answer(request); };
}

Connection FastStage::connection(int number)
{
    return {.id = QUuid(0x0f5f6b9e, 0x6d3f, 0x4c1e, 0x9a, 0x51, 0, 0, 0, 0, 1, static_cast<uchar>(number)),
            .service = Service::WallarmFast,
            .name = u"stage %1"_s.arg(number),
            .cloud = Cloud::WallarmUs,
            .credentialKind = CredentialKind::NodeToken};
}

bool FastStage::open()
{
    if (!stage.open())
        return false;
    operations().connections.save(connection(), u"token_Qwe12345"_s, Keep::Keychain);
    stage.settle();
    return operations().stores.connections.find(connection().id) != nullptr;
}

bool FastStage::restart()
{
    stage.kill();
    return stage.open();
}

RunKey FastStage::add(const QString &id, const QJsonObject &more)
{
    QJsonObject run{
        {u"id"_s, id}, {u"name"_s, u"run "_s + id}, {u"state"_s, u"running"_s}, {u"recording"_s, true}};
    for (auto it = more.begin(); it != more.end(); ++it)
        run.insert(it.key(), it.value());
    runs.insert(id, run);
    (void)operations().testRuns.add(connection().id, id);
    stage.settle();
    return {connection().id, id};
}

int FastStage::sent(HttpRequest::Method method, const QString &pathEnd) const
{
    return static_cast<int>(std::ranges::count_if(stage.sent, [&](const HttpRequest &request) {
        return request.method == method && request.url.path().endsWith(pathEnd);
    }));
}

HttpReply FastStage::envelope(int status, const QJsonValue &body)
{
    return {.status = status,
            .body = QJsonDocument(QJsonObject{{u"status"_s, status}, {u"body"_s, body}}).toJson(),
            .headers = {}};
}

std::function<std::optional<FastStage::Reaction>(const HttpRequest &)>
FastStage::toStops(const Reaction &reaction)
{
    return [reaction](const HttpRequest &request) {
        return request.url.path().endsWith(u"/action/stop") ? std::optional(reaction) : std::nullopt;
    };
}

FastStage::Reaction FastStage::lost()
{
    return {Error{.kind = ErrorKind::AnswerLost}, {}};
}

FastStage::Reaction FastStage::answer(const HttpRequest &request)
{
    if (fault) {
        if (const auto reaction = fault(request))
            return *reaction;
    }
    const QStringList path = request.url.path().split(u'/', Qt::SkipEmptyParts);
    const bool isPost = request.method == HttpRequest::Method::Post;
    if (path.last() == u"user")
        return {envelope(200, QJsonObject{{u"clientid"_s, 172}}), {}};
    if (path.size() == 3 && path.at(1) == u"test_run" && !isPost && runs.contains(path.at(2)))
        return {envelope(200, runs.value(path.at(2))), {}};
    if (path.size() == 5 && path.at(1) == u"test_run" && isPost && runs.contains(path.at(2)))
        return {act(path.at(2), path.at(4)), {}};
    return {envelope(404, u"Not found"_s), {}};
}

HttpReply FastStage::act(const QString &id, const QString &action)
{
    QJsonObject &run = runs[id];
    if (action == u"stop")
        run.insert("recording"_L1, false);
    else
        run.insert("state"_L1,
                   action == u"pause"     ? u"paused"_s
                       : action == u"run" ? u"running"_s
                                          : u"interrupted"_s);
    return envelope(200, run);
}

} // namespace tallylight::tests
