#include "world.h"

#include "agora/recordingstate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

using agora::RecordingState;

namespace {
RecordingState stateOf(const Listed &entry)
{
    return agora::stateFromWord(entry.state).value_or(RecordingState::Draft);
}

/// It may be billed, and the program says so. While its first request is repeated, that is shown too.
bool admits(const Listed &entry)
{
    return agora::mayBeBilled(stateOf(entry)) && (!entry.sid.isEmpty() || !agora::isEnded(stateOf(entry)));
}

const auto otherSid = u"ffffffffffffffffffffffffffffffff"_s;

/// To a query and to a stop: another recording has ended, everything is uploaded. To a start: another one
/// began.
QJsonObject anothersEnd()
{
    return {{u"resourceId"_s, u"ANOTHERRESOURCEID"_s},
            {u"sid"_s, otherSid},
            {u"cname"_s, u"another-channel"_s},
            {u"uid"_s, u"424242"_s},
            {u"serverResponse"_s, QJsonObject{{u"status"_s, 8}, {u"uploadingStatus"_s, u"uploaded"_s}}}};
}
} // namespace

World::World(double speed) : m_simulator({.speed = speed, .demo = false}) { }

bool World::open()
{
    const Result<QUrl> address = m_simulator.start();
    m_address = address.value_or(QUrl());
    return address.has_value();
}

void World::trouble(QRandomGenerator &random)
{
    struct Kind
    {
        const char *fault;
        const char *act;
        QJsonObject more;
    };
    const QJsonObject timeout{{u"status"_s, 504},
                              {u"body"_s, QJsonObject{{u"code"_s, 62}, {u"reason"_s, u"request timeout"_s}}}};
    const QJsonObject unfinished{
        {u"status"_s, 206},
        {u"body"_s, QJsonObject{{u"code"_s, 65}, {u"reason"_s, u"request not completed"_s}}}};
    const QJsonObject tooFast{{u"status"_s, 429},
                              {u"body"_s, QJsonObject{{u"message"_s, u"API rate limit exceeded"_s}}}};
    const QJsonObject anotherId{{u"set"_s, QJsonObject{{u"sid"_s, otherSid}}}};
    const QList<Kind> kinds{
        {"close", "after", {}},
        {"close", "none", {}},
        {"truncate", "after", {}},
        {"html", "after", {}},
        {"html", "none", {}},
        {"status", "after", timeout},
        {"status", "none", timeout},
        {"status", "after", unfinished},
        {"status", "none", unfinished},
        {"status", "none", tooFast},
        {"delay", "before", {{u"delayMs"_s, 6000}}},
        // Answers about something that was not asked about, whether or not the request was carried out; and
        // about nothing.
        {"rewrite", "after", anotherId},
        {"rewrite", "after", {{u"set"_s, QJsonObject{{u"cname"_s, u"another-channel"_s}}}}},
        {"status", "none", {{u"status"_s, 200}, {u"body"_s, anothersEnd()}}},
        {"rewrite", "after", {{u"set"_s, QJsonObject{{u"sid"_s, true}, {u"uid"_s, QJsonArray()}}}}},
        {"rewrite", "after", {{u"body"_s, QJsonObject()}}},
        {"status", "none", {{u"status"_s, 200}, {u"body"_s, QJsonObject()}}}};
    const QStringList paths{u"*/start"_s, u"*/stop"_s, u"*/query"_s, u"*/acquire"_s, u"*/update"_s};
    for (int i = random.bounded(4); i > 0; --i) {
        const Kind &kind = kinds.at(random.bounded(kinds.size()));
        QString path = paths.at(random.bounded(paths.size()));
        // Only a start's answer contains the recording ID: no one could see that it is wrong.
        if (kind.more == anotherId && path == u"*/start")
            path = u"*/query"_s;
        QJsonObject order = kind.more;
        order.insert(u"match"_s, QJsonObject{{u"path"_s, path}});
        order.insert(u"times"_s, random.bounded(1, 4));
        order.insert(u"fault"_s, QLatin1StringView(kind.fault));
        order.insert(u"act"_s, QLatin1StringView(kind.act));
        const QJsonObject answer = m_simulator.post(u"/_faults"_s, order);
        if (answer.contains("error"_L1))
            qFatal("%s", qPrintable(answer["error"_L1].toString()));
    }
}

void World::calm()
{
    m_simulator.calm();
}

qint64 World::nowMs()
{
    return m_simulator.books()["now"_L1].toInteger();
}

QList<QJsonObject> World::recordings()
{
    QList<QJsonObject> result;
    const QJsonArray all = m_simulator.books()["cloudRecordings"_L1].toArray();
    for (const QJsonValue &one : all)
        result << one.toObject();
    return result;
}

QStringList World::differences(const QList<Listed> &list)
{
    QStringList wrong;
    QHash<QString, int> startsOf;
    const QList<QJsonObject> booked = recordings();
    for (const QJsonObject &task : booked) {
        const QString cname = task["cname"_L1].toString();
        if (++startsOf[cname] == 2)
            wrong << cname + u" was started twice"_s;
        if (!task["billed"_L1].toBool())
            continue;
        const auto known = std::ranges::find(list, task["resourceId"_L1].toString(), &Listed::resourceId);
        if (known == list.end())
            wrong << cname + u" is billed and not known"_s;
        else if (!admits(*known))
            wrong << cname + u" is billed and called "_s + known->state;
        else if (!known->sid.isEmpty() && known->sid != task["sid"_L1].toString())
            wrong << cname + u" is known by another recording ID"_s;
    }
    return wrong;
}

QStringList World::differencesWhenSettled(const QList<Listed> &list)
{
    QStringList wrong = differences(list);
    for (const Listed &entry : list) {
        const RecordingState state = stateOf(entry);
        const bool saysItRuns = state == RecordingState::Recording || state == RecordingState::Paused
            || state == RecordingState::RunningNoSid;
        if (saysItRuns && !isBilled(entry.resourceId))
            wrong << entry.cname + u" is called "_s + entry.state + u" and does not run"_s;
    }
    return wrong;
}

int World::startedRecordings()
{
    return static_cast<int>(recordings().size());
}

QString World::sidOf(const QString &resourceId)
{
    const QList<QJsonObject> booked = recordings();
    for (const QJsonObject &task : booked) {
        if (task["resourceId"_L1].toString() == resourceId)
            return task["sid"_L1].toString();
    }
    return {};
}

bool World::isBilled(const QString &resourceId)
{
    const QList<QJsonObject> booked = recordings();
    return std::ranges::any_of(booked, [&](const QJsonObject &task) {
        return task["resourceId"_L1].toString() == resourceId && task["billed"_L1].toBool();
    });
}

} // namespace tallylight::tests
