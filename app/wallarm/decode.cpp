#include "wallarm/codec.h"
#include "wallarm/envelope.h"
#include "wallarm/fields.h"
#include "wallarm/quickrunpage.h"

#include "core/connection.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::wallarm {

namespace {

/// The objects of a list, which is `body` itself or its `objects` (README 4.1); nullopt: not a list.
std::optional<QList<QJsonObject>> objectsOf(const QJsonValue &body)
{
    const QJsonValue list = body.isObject() ? body.toObject().value("objects"_L1) : body;
    if (!list.isArray())
        return std::nullopt;
    QList<QJsonObject> objects;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &element : array) {
        if (element.isObject())
            objects << element.toObject();
    }
    return objects;
}

template <class T>
Result<QList<T>> decodeList(const HttpReply &reply, T (*read)(const QJsonObject &),
                            Details details = Details::Keep)
{
    return openEnvelope(reply, details).and_then([&](const QJsonValue &body) -> Result<QList<T>> {
        const auto objects = objectsOf(body);
        if (!objects)
            return unreadable(reply, details);
        QList<T> values;
        for (const QJsonObject &object : objects->first(std::min(objects->size(), longestList)))
            values << read(object);
        return values;
    });
}

Node nodeFromJson(const QJsonObject &object)
{
    return {.id = idField(object, "id"_L1),
            .hostname = textField(object, "hostname"_L1).value_or(QString()),
            .active = flagField(object, "active"_L1),
            .enabled = flagField(object, "enabled"_L1),
            .lastActivity = wholeField(object, "last_activity"_L1),
            .instanceCount = wholeField(object, "instance_count"_L1),
            .activeInstanceCount = wholeField(object, "active_instance_count"_L1)};
}

Policy policyFromJson(const QJsonObject &object)
{
    return {.id = idField(object, "id"_L1), .name = textField(object, "name"_L1).value_or(QString())};
}

} // namespace

Result<TestRun> decodeRun(const HttpReply &reply)
{
    return openEnvelope(reply).and_then([&](const QJsonValue &body) -> Result<TestRun> {
        if (!body.isObject())
            return unreadable(reply);
        return runFromJson(body.toObject());
    });
}

Result<TestRun> decodeCreatedRun(const HttpReply &reply)
{
    return decodeRun(reply).and_then([&](const TestRun &run) -> Result<TestRun> {
        if (run.id.isEmpty())
            return unreadable(reply);
        return run;
    });
}

Result<StopReply> decodeStop(const HttpReply &reply)
{
    return openEnvelope(reply).and_then([](const QJsonValue &value) -> Result<StopReply> {
        const QJsonObject body = value.toObject();
        StopReply stop{.recording = flagField(body, "recording"_L1),
                       .recordId = idField(body, "test_record_id"_L1),
                       .state = std::nullopt};
        if (const auto word = textField(body, "state"_L1))
            stop.state = runStateFrom(*word);
        return stop;
    });
}

Result<Done> decodeDone(const HttpReply &reply)
{
    return openEnvelope(reply).and_then([](const QJsonValue &) -> Result<Done> { return Done{}; });
}

Result<User> decodeUser(const HttpReply &reply)
{
    return openEnvelope(reply).and_then([&](const QJsonValue &value) -> Result<User> {
        if (!value.isObject())
            return unreadable(reply);
        const QJsonObject body = value.toObject();
        User user{.clientId = idField(body, "clientid"_L1),
                  .username = textField(body, "username"_L1).value_or(QString()),
                  .realName = textField(body, "realname"_L1).value_or(QString()),
                  .language = textField(body, "language"_L1).value_or(QString()),
                  .timezone = textField(body, "timezone"_L1).value_or(QString()),
                  .frontendUrl = {},
                  .components = textsField(body, "components"_L1)};
        if (user.clientId.isEmpty())
            user.clientId = idField(body, "client_id"_L1);
        const QUrl console(textField(body, "frontend_url"_L1).value_or(QString()), QUrl::StrictMode);
        if (isUsableAddress(console))
            user.frontendUrl = console;
        return user;
    });
}

Result<Identifier> decodeClientId(const HttpReply &reply)
{
    return openEnvelope(reply).and_then([&](const QJsonValue &body) -> Result<Identifier> {
        const auto clients = objectsOf(body);
        const Identifier id =
            clients && !clients->isEmpty() ? idField(clients->first(), "id"_L1) : Identifier();
        if (id.isEmpty())
            return unreadable(reply);
        return id;
    });
}

Result<QList<Node>> decodeNodes(const HttpReply &reply)
{
    // The raw text is full of tokens, even when it cannot be read as JSON.
    return decodeList(reply, nodeFromJson, Details::Withhold);
}

Result<QList<Policy>> decodePolicies(const HttpReply &reply)
{
    return decodeList(reply, policyFromJson);
}

Result<QList<Vulnerability>> decodeVulnerabilities(const HttpReply &reply)
{
    return decodeList(reply, vulnerabilityFromJson);
}

Result<RunPage> decodeRunPage(const HttpReply &reply)
{
    if (reply.status == 200) {
        if (auto page = quickRunPage(reply.body))
            return *std::move(page);
    }
    return decodeRunPageSlowly(reply);
}

Result<RunPage> decodeRunPageSlowly(const HttpReply &reply)
{
    return openEnvelope(reply).and_then([&](const QJsonValue &body) -> Result<RunPage> {
        const auto objects = objectsOf(body);
        if (!objects)
            return unreadable(reply);
        RunPage page;
        page.runs = [objects = *objects] {
            QList<TestRun> runs;
            for (const QJsonObject &object : objects) {
                if (TestRun run = runFromJson(object); !run.id.isEmpty())
                    runs << std::move(run);
            }
            return runs;
        };
        const QJsonValue list = body.isArray() ? body : body["objects"_L1];
        page.count = list.toArray().size();
        page.continuation = Identifier::fromJson(body.toObject().value("continuation"_L1)).text();
        page.total = wholeField(body.toObject(), "total"_L1);
        return page;
    });
}

} // namespace tallylight::wallarm
