#include "witness/witness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// wallarm/README 4.1
QByteArray envelope(int status, const QJsonValue &body)
{
    return json({{u"status"_s, status}, {u"body"_s, body}});
}

/// agora/README 7.1, shape B
QByteArray coded(int code, const QString &reason)
{
    return json({{u"code"_s, code}, {u"reason"_s, reason}});
}

QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

void write(QTcpSocket *socket, int http, const QByteArray &body, const QByteArray &header)
{
    socket->write("HTTP/1.1 " + QByteArray::number(http)
                  + " X\r\nContent-Type: application/json\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\n" + header + (header.isEmpty() ? "" : "\r\n")
                  + "\r\n" + body);
}

} // namespace

Witness::Witness()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_unread.remove(socket);
                socket->deleteLater();
            });
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the witness has no address");
}

QUrl Witness::address() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void Witness::addRun(const QString &id, const QString &record)
{
    m_runs.insert(id,
                  {.name = u"witnessed "_s + id, .record = record, .state = u"running"_s, .recording = true});
}

void Witness::addRecording(const QString &sid, const QString &cname, const QString &mode)
{
    m_recordings.insert(sid,
                        {.resource = u"res-"_s + cname, .cname = cname, .uid = u"900001"_s, .mode = mode});
}

void Witness::lie(const QString &call, const QString &thing, const Lie &lie)
{
    m_lies.insert(call + u' ' + thing, lie);
}

QString Witness::runNamed(const QString &name) const
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [&](const Run &one) { return one.name == name; });
    return found == m_runs.end() ? QString() : found.key();
}

bool Witness::isChannelBilled(const QString &cname) const
{
    return std::any_of(m_recordings.begin(), m_recordings.end(),
                       [&](const Recording &one) { return one.cname == cname && one.status < 6; });
}

void Witness::serve(QTcpSocket *socket)
{
    QByteArray &unread = m_unread[socket];
    unread += socket->readAll();
    const qsizetype end = unread.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = unread.left(end);
    const qsizetype length = headerIn(head, "content-length").toLongLong();
    if (unread.size() < end + 4 + length)
        return;
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    const QString path = QString::fromLatin1(words.value(1).split('?').first());
    Request request{.method = words.first(),
                    .authorization = headerIn(head, "authorization"),
                    .token = headerIn(head, "x-wallarmapi-token"),
                    .body = QJsonDocument::fromJson(unread.mid(end + 4, length)).object()};
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts))
        request.path << QUrl::fromPercentEncoding(part.toLatin1());
    unread.remove(0, end + 4 + length);
    react(socket, request);
}

std::pair<QString, QString> Witness::subjectOf(const Request &request)
{
    const QStringList &path = request.path;
    if (path.value(1) == u"apps") {
        const qsizetype sid = path.indexOf(u"sid"_s);
        return {path.last(), sid > 0 ? path.value(sid + 1) : request.body["cname"_L1].toString()};
    }
    if (path.value(1) == u"test_record")
        return {u"stopRecord"_s, path.value(2)};
    const bool isRun = path.value(1) == u"test_run" && path.size() > 2;
    return {path.size() > 4 ? path.last() : (isRun ? u"read"_s : path.last()),
            isRun ? path.value(2) : request.body["name"_L1].toString()};
}

void Witness::react(QTcpSocket *socket, const Request &request)
{
    const auto [call, thing] = subjectOf(request);
    const QString key = call + u' ' + thing;
    ++m_received[key];
    const auto answer = [&](Acts acts) {
        return request.path.value(1) == u"apps" ? agora(request, acts) : fast(request, acts);
    };
    const auto found = m_lies.find(key);
    const bool isHonest = found == m_lies.end() || (found->onceOver && !isOver(thing))
        || (found->afterStop && received(u"stop"_s, thing) == 0);
    if (isHonest || found->times-- <= 0) {
        const Answer honest = answer(Acts::Yes);
        return write(socket, honest.http, honest.body, {});
    }
    const Lie lie = *found;
    const Answer honest = answer(lie.acts);
    switch (lie.way) {
    case Way::Answer:
        return write(socket, lie.http, QByteArray(lie.body).replace("{NAMES}", namesFor(request, thing)),
                     lie.header);
    case Way::Close:
        return socket->abort();
    case Way::Half:
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(2 * honest.body.size())
                      + "\r\n\r\n" + honest.body);
        return socket->disconnectFromHost();
    case Way::Twice:
        write(socket, honest.http, honest.body, {});
        return write(socket, 200, "{\"status\":200,\"body\":{\"id\":\"another\",\"recording\":false}}", {});
    }
}

Witness::Answer Witness::fast(const Request &request, Acts acts)
{
    if (request.token != token)
        return {403, envelope(403, u"Access denied"_s)};
    const QStringList &path = request.path;
    if (path.last() == u"user")
        return {200,
                envelope(200, QJsonObject{{u"clientid"_s, 7}, {u"components"_s, QJsonArray{u"fast"_s}}})};
    if (path.value(1) == u"test_record") {
        bool isKnown = false;
        for (Run &run : m_runs) {
            isKnown = isKnown || run.record == path.value(2);
            if (acts == Acts::Yes && run.record == path.value(2))
                run.endRecording();
        }
        if (!isKnown)
            return {404, envelope(404, u"Not found"_s)};
        return {200, envelope(200, QJsonObject{{u"id"_s, path.value(2)}})};
    }
    if (path.value(1) == u"test_run" && path.size() == 2 && request.method == "POST")
        return create(request.body, acts);
    const auto run = m_runs.find(path.value(2));
    if (path.value(1) != u"test_run" || run == m_runs.end())
        return {404, envelope(404, u"Not found"_s)};
    const QString call = path.size() > 4 ? path.last() : QString();
    if (acts == Acts::Yes && call == u"stop")
        run->endRecording();
    if (acts == Acts::Yes && (call == u"pause" || call == u"run" || call == u"interrupt")) {
        const bool ends = call == u"interrupt";
        run->state = ends ? u"interrupted"_s : (call == u"pause" ? u"paused"_s : u"running"_s);
        run->recording = run->recording && !ends; // the end of the run is the end of its recording (10)
    }
    QJsonObject body = described(path.value(2), *run);
    if (call == u"stop") { // 6.4 names no more
        for (const auto member : {"state"_L1, "name"_L1, "node_active"_L1, "ready_for_recording"_L1})
            body.remove(member);
    }
    return {200, envelope(200, body)};
}

QJsonObject Witness::described(const QString &id, const Run &run)
{
    return {{u"id"_s, id},
            {u"recording"_s, run.recording},
            {u"test_record_id"_s, run.record},
            {u"state"_s, run.state},
            {u"name"_s, run.name},
            {u"node_active"_s, true},
            {u"ready_for_recording"_s, true}};
}

/// wallarm/README 1, 4.2 and 11. The token is that of one node.
Witness::Answer Witness::create(const QJsonObject &wanted, Acts acts)
{
    const QString reused = wanted["test_record_id"_L1].toString();
    const bool isCopy = wanted.contains("test_record_id"_L1);
    const bool isBeingRecorded = std::any_of(m_runs.begin(), m_runs.end(), [&](const Run &one) {
        return isCopy && one.record == reused && one.recording;
    });
    if (isBeingRecorded) {
        const QJsonObject why{{u"error"_s, u"not_ready_for_cloning"_s}, {u"value"_s, reused}};
        return {400, envelope(400, QJsonObject{{u"test_record_id"_s, why}})};
    }
    const QString id = u"created-%1"_s.arg(m_runs.size());
    const Run made{.name = wanted["name"_L1].toString(),
                   .record = isCopy ? reused : u"record of "_s + id,
                   .state = u"running"_s,
                   .recording = !isCopy,
                   .isEmpty = !isCopy};
    if (acts == Acts::Yes) {
        for (Run &other : m_runs) {
            other.recording = false;
            if (other.state == u"running" || other.state == u"paused")
                other.state = u"interrupted"_s;
        }
        m_runs.insert(id, made);
    }
    return {200, envelope(200, described(id, made))};
}

Witness::Answer Witness::agora(const Request &request, Acts acts)
{
    const QByteArray expected = "Basic " + QByteArray(QByteArray(customer) + ':' + customerSecret).toBase64();
    if (request.authorization != expected)
        return {401, json({{u"message"_s, u"Invalid authentication credentials"_s}})};
    const QStringList &path = request.path;
    if (path.value(2) != QLatin1String(appId))
        return {400, json({{u"message"_s, u"appid is invalid"_s}})};
    const QString call = path.last();
    const QString cname = request.body["cname"_L1].toString();
    if (call == u"acquire") {
        const QString resource = u"res-%1-%2"_s.arg(cname).arg(m_reserved.size());
        m_reserved.insert(resource, cname);
        return {200, json({{u"resourceId"_s, resource}})};
    }
    const qsizetype sid = path.indexOf(u"sid"_s);
    if (sid > 0)
        return later(request, call, path.value(sid + 1), acts);
    const QString resource = path.value(path.indexOf(u"resourceid"_s) + 1);
    const QString uid = request.body["uid"_L1].toString();
    for (auto one = m_recordings.begin(); one != m_recordings.end(); ++one) {
        if (one->resource == resource)
            return {201,
                    json({{u"code"_s, 7},
                          {u"sid"_s, one.key()},
                          {u"resourceId"_s, resource},
                          {u"cname"_s, cname},
                          {u"uid"_s, uid}})};
        if (one->cname == cname && one->uid == uid && one->status < 6)
            return {400, coded(53, u"already recorded"_s)};
    }
    const QString made = QString::number(m_recordings.size() + 1, 16).rightJustified(32, u'e');
    if (acts == Acts::Yes) {
        ++m_started[cname];
        m_recordings.insert(made,
                            {.resource = resource,
                             .cname = cname,
                             .uid = uid,
                             .mode = path.value(path.indexOf(u"mode"_s) + 1)});
    }
    return {200, json({{u"sid"_s, made}, {u"resourceId"_s, resource}, {u"cname"_s, cname}, {u"uid"_s, uid}})};
}

/// Calls about a recording that was started: agora/README 3.3 to 3.6.
Witness::Answer Witness::later(const Request &request, const QString &call, const QString &sid, Acts acts)
{
    const auto found = m_recordings.find(sid);
    const QString resource = request.path.value(request.path.indexOf(u"resourceid"_s) + 1);
    if (m_reserved.contains(resource) && (found == m_recordings.end() || found->resource != resource))
        return {400, coded(1003, u"the sid does not match"_s)};
    const QString mode = request.path.value(request.path.indexOf(u"mode"_s) + 1);
    if (isOver(sid) || found->resource != resource || found->mode != mode)
        return {404, coded(404, u"failed to find worker"_s)};
    if (call == u"updateLayout" && mode != u"mix") // 2.3
        return {400, coded(2, u"invalid mode"_s)};
    QJsonObject response{{u"status"_s, found->status}};
    if (acts == Acts::Yes && call == u"stop")
        found->status = 8;
    const QJsonValue onhold = request.body["clientRequest"_L1]["webRecordingConfig"_L1]["onhold"_L1];
    if (acts == Acts::Yes && call == u"update" && onhold.isBool())
        found->paused = onhold.toBool();
    if (found->mode == u"web")
        response.insert(u"extensionServiceState"_s,
                        QJsonArray{QJsonObject{{u"serviceName"_s, u"web_recorder_service"_s},
                                               {u"payload"_s, QJsonObject{{u"onhold"_s, found->paused}}}}});
    QJsonObject body{
        {u"cname"_s, found->cname}, {u"uid"_s, found->uid}, {u"resourceId"_s, resource}, {u"sid"_s, sid}};
    if (call == u"stop") {
        const bool async = request.body["clientRequest"_L1]["async_stop"_L1].toBool();
        const QJsonObject upload{{u"uploadingStatus"_s, u"uploaded"_s}};
        response = async ? QJsonObject() : upload;
        if (!async && mode == u"web") // 3.6
            response = {{u"extensionServiceState"_s, QJsonArray{QJsonObject{{u"payload"_s, upload}}}}};
    }
    if (call == u"stop" || call == u"query")
        body.insert(u"serverResponse"_s, response);
    return {200, json(body)};
}

bool Witness::isOver(const QString &thing) const
{
    if (const auto run = m_runs.constFind(thing); run != m_runs.constEnd())
        return !run->recording;
    const auto one = m_recordings.constFind(thing);
    return one == m_recordings.constEnd() || one->status >= 6;
}

QByteArray Witness::namesFor(const Request &request, const QString &thing) const
{
    QJsonObject names{{u"id"_s, thing}};
    if (const auto one = m_recordings.constFind(thing); one != m_recordings.constEnd())
        names = {{u"cname"_s, one->cname},
                 {u"uid"_s, one->uid},
                 {u"resourceId"_s, one->resource},
                 {u"sid"_s, thing}};
    else if (request.path.value(1) == u"apps") // a start
        names = {{u"cname"_s, thing},
                 {u"uid"_s, request.body["uid"_L1]},
                 {u"resourceId"_s, request.path.value(request.path.indexOf(u"resourceid"_s) + 1)}};
    return json(names).replace('{', "").replace('}', "");
}

} // namespace tallylight::tests
