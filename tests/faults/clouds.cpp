#include "faults/clouds.h"

#include "support/orders.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::tests {

namespace {

HttpReply json(int status, const QJsonObject &body)
{
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact), .headers = {}};
}

/// A run's ID is a number, and its record's is that much higher.
constexpr int fromRunToRecord = 100'000;

HttpReply listOf(const QJsonArray &objects)
{
    return FastStage::envelope(200, QJsonObject{{u"objects"_s, objects}});
}

} // namespace

Clouds::Clouds() : m_runs(m_fast.stage.network)
{
    m_fast.stage.network = [this](const HttpRequest &request) -> Stage::Reaction {
        if (!m_hits || !m_hits(request))
            return {honest(request), {}};
        ++m_hit;
        return m_fault(request, [this, request] { return honest(request); });
    };
}

bool Clouds::open()
{
    if (!m_fast.open())
        return false;
    m_fast.stage.connect();
    operations().poller.setInterval(300s); // polls would be counted too
    return operations().stores.connections.all().size() == 2;
}

void Clouds::break_(Hits hits, Fault fault)
{
    m_hit = 0;
    m_hits = std::move(hits);
    m_fault = std::move(fault);
}

void Clouds::mend()
{
    m_hits = {};
}

RunKey Clouds::newRun()
{
    const int id = ++m_last;
    return m_fast.add(QString::number(id), {{u"test_record_id"_s, id + fromRunToRecord}});
}

QUuid Clouds::newRecording(agora::Mode mode)
{
    const auto begun = operations().recordings.start(orderOf(mode, Stage::connection(), newName()));
    advance(6s);
    const RecordingEntry *entry = begun ? m_fast.stage.recording(*begun) : nullptr;
    return entry != nullptr && entry->state == agora::RecordingState::Recording ? *begun : QUuid();
}

bool Clouds::isRecording(const RunKey &run) const
{
    const QJsonObject known = m_fast.runs.value(run.id);
    return known["recording"_L1].toBool() && known["state"_L1] != u"interrupted"_s;
}

QString Clouds::runOfRecord(const QString &record)
{
    return QString::number(record.toInt() - fromRunToRecord);
}

int Clouds::startedIn(const QString &cname) const
{
    return static_cast<int>(
        std::ranges::count_if(m_recordings, [&](const Recording &one) { return one.cname == cname; }));
}

int Clouds::runningIn(const QString &cname) const
{
    return static_cast<int>(std::ranges::count_if(
        m_recordings, [&](const Recording &one) { return one.cname == cname && one.runs; }));
}

HttpReply Clouds::honest(const HttpRequest &request)
{
    return request.url.path().contains(u"/cloud_recording/"_s) ? agora(request) : fast(request);
}

HttpReply Clouds::fast(const HttpRequest &request)
{
    const QString path = request.url.path();
    const bool isPost = request.method == HttpRequest::Method::Post;
    if (path == u"/v1/test_run" && isPost) {
        QJsonObject run = QJsonDocument::fromJson(request.body).object();
        const QString id = QString::number(++m_last);
        run.insert(u"id"_s, id);
        if (!run.contains(u"test_record_id"_s)) // a copy's
            run.insert(u"test_record_id"_s, m_last + fromRunToRecord);
        run.insert(u"state"_s, u"running"_s);
        run.insert(u"recording"_s, true);
        m_fast.runs.insert(id, run);
        return FastStage::envelope(200, run);
    }
    if (m_refusesRunStops && path.startsWith(u"/v1/test_run/"_s) && path.endsWith(u"/stop"_s))
        return FastStage::envelope(404, u"Not found"_s);
    if (path == u"/v1/test_run")
        return listOf([this] {
            QJsonArray all;
            for (const QJsonObject &run : std::as_const(m_fast.runs))
                all << run;
            return all;
        }());
    if (path == u"/v2/node" || path == u"/v1/test_policy" || path == u"/v1/objects/vuln")
        return listOf({QJsonObject{{u"id"_s, 7}}});
    if (path.startsWith(u"/v1/test_record/"_s)) {
        for (QJsonObject &run : m_fast.runs) {
            if (QString::number(run["test_record_id"_L1].toInt()) == path.section(u'/', 3, 3))
                run.insert(u"recording"_s, false);
        }
        return FastStage::envelope(200, QJsonObject{{u"id"_s, path.section(u'/', 3, 3).toInt()}});
    }
    if (const QJsonObject run = m_fast.runs.value(path.section(u'/', 3, 3));
        isPost && run["state"_L1] == u"interrupted"_s)
        return FastStage::envelope(200, run); // nothing brings it back
    return **m_runs(request).answer;
}

HttpReply Clouds::agora(const HttpRequest &request)
{
    const QJsonObject sent = QJsonDocument::fromJson(request.body).object();
    const QStringList path = request.url.path().split(u'/');
    const QString call = path.last();
    const QString resource = path.value(path.indexOf(u"resourceid"_s) + 1);
    if (call == u"acquire")
        return json(200, {{u"resourceId"_s, u"res-"_s + newName()}});
    if (call == u"start") {
        const QString sid = QString::number(++m_last).rightJustified(32, u'a');
        for (auto one = m_recordings.cbegin(); one != m_recordings.cend(); ++one) {
            if (one->resource == resource)
                return json(201, {{u"code"_s, 7}, {u"sid"_s, one.key()}, {u"resourceId"_s, resource}});
        }
        m_recordings.insert(sid, {sent["cname"_L1].toString(), sent["uid"_L1].toString(), resource});
        return json(200, {{u"sid"_s, sid}, {u"resourceId"_s, resource}});
    }
    const QString sid = path.value(path.indexOf(u"sid"_s) + 1);
    Recording &one = m_recordings[sid];
    if (!one.runs || one.resource != resource)
        return json(404, {{u"code"_s, 404}, {u"reason"_s, u"failed to find worker"_s}});
    const QJsonValue onhold = sent["clientRequest"_L1]["webRecordingConfig"_L1]["onhold"_L1];
    if (call == u"update" && onhold.isBool())
        one.paused = onhold.toBool();
    one.runs = call != u"stop";
    QJsonObject response{{u"status"_s, 5}};
    if (call == u"stop")
        response = {{u"uploadingStatus"_s, u"uploaded"_s}};
    else
        response.insert(u"extensionServiceState"_s,
                        QJsonArray{QJsonObject{{u"serviceName"_s, u"web_recorder_service"_s},
                                               {u"payload"_s, QJsonObject{{u"onhold"_s, one.paused}}}}});
    return json(200,
                {{u"cname"_s, one.cname},
                 {u"uid"_s, one.uid},
                 {u"resourceId"_s, resource},
                 {u"sid"_s, sid},
                 {u"serverResponse"_s, response}});
}

} // namespace tallylight::tests
