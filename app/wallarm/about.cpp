#include "wallarm/about.h"

#include "core/text.h"
#include "wallarm/envelope.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tallylight::wallarm {

namespace {

constexpr qsizetype longestName = 100;

/// Whatever may name something: the answer itself, and the elements of its list (README 4.1). The answer
/// counts even beside a list, because a run is read from it.
QJsonArray objectsIn(const QJsonValue &body)
{
    QJsonArray objects = body.isArray() ? body.toArray() : body["objects"_L1].toArray();
    objects.prepend(body);
    return objects;
}

} // namespace

About About::run(const Identifier &run)
{
    return About(Topic::TestRun, {{"id"_L1, run.text().simplified(), true}});
}

About About::actionOn(const Identifier &run)
{
    return About(Topic::TestRun, {{"id"_L1, run.text().simplified()}});
}

About About::record(const Identifier &record)
{
    return About(Topic::TestRecord, {{"test_record_id"_L1, record.text().simplified()}});
}

About About::newRun(const QString &name, const Identifier &record)
{
    QList<Name> names{{"name"_L1, name.simplified()}};
    if (!record.isEmpty())
        names << Name{"test_record_id"_L1, record.text().simplified()};
    return About(Topic::NewTestRun, names);
}

About About::listOf(Topic topic, QLatin1StringView member, const Identifier &owner)
{
    return owner.isEmpty() ? nothing(topic) : About(topic, {{member, owner.text().simplified()}});
}

Result<HttpReply> About::check(const HttpReply &reply) const
{
    const auto body = openEnvelope(reply);
    if (!body)
        return reply; // a refusal or a failure speaks for itself
    const QJsonArray objects = objectsIn(*body);
    for (const Name &name : m_names) {
        for (const QJsonValue &object : objects) {
            const QString given = Identifier::fromJson(object[name.member]).text().simplified();
            // Longer than any name is not given as an ID, but it is not what was asked about either.
            const bool isTooLong = object[name.member].toString().size() > longestLine;
            if (given.isEmpty() ? !name.isAlwaysGiven && !isTooLong : given == name.value)
                continue;
            Error error = unreadable(reply, name.isAlwaysGiven ? Details::Keep : Details::Withhold);
            error.field = name.member;
            if (!given.isEmpty())
                error.serverText = u"%1: %2"_s.arg(name.member, oneLine(given, longestName));
            return error;
        }
    }
    return reply;
}

} // namespace tallylight::wallarm
