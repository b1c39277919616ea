#include "simulator/control.h"

#include "simulator/address.h"

#include <QJsonDocument>
#include <QUuid>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {

/// Agora's optional path prefix for a region (agora/README 2.1).
Request withoutRegion(Request request)
{
    static const QStringList regions{u"cn"_s, u"eu"_s, u"ap"_s, u"us"_s};
    if (request.segments.size() > 1 && regions.contains(request.segments.first())) {
        request.path.remove(0, 1 + request.segments.takeFirst().size());
    }
    return request;
}

} // namespace

Control::Control(Clock &real, const Settings &settings)
    : m_real(real), m_settings(settings), m_clock(real), m_fast(m_clock, m_books), m_agora(m_clock, m_books)
{
    reset();
}

void Control::reset()
{
    m_clock.restart(m_settings.speed);
    m_faults.clear();
    m_books.clear();
    m_fast.load(m_settings.seed, m_settings.fast);
    m_agora.load(m_settings.seed, m_settings.fast.strict);
}

void Control::handle(const Request &request, const Respond &respond)
{
    if (request.path.startsWith("/_"_L1))
        respond(ownAddress(request));
    else
        serve(withoutRegion(request), respond);
}

void Control::send(quint64 number, Reply reply, const Respond &respond)
{
    const bool isSent = reply.delivery != Delivery::Close && reply.delivery != Delivery::Hang;
    m_books.finish(number, isSent ? reply.status : 0);
    reply.headers.emplaceBack("X-Request-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    respond(reply);
}

Answer Control::perform(const Request &request, quint64 number)
{
    const bool agora = addressOf(request).service == "agora"_L1;
    const Answer answer = agora ? m_agora.handle(request) : m_fast.handle(request);
    m_books.act(number, answer.id, answer.acted);
    return answer;
}

void Control::serve(const Request &request, const Respond &respond)
{
    const Address address = addressOf(request);
    const quint64 number = m_books.begin({.at = m_clock.now(),
                                          .service = address.service,
                                          .name = address.call,
                                          .id = address.id,
                                          .method = QString::fromLatin1(request.method),
                                          .path = request.path});
    if (const auto fault = m_faults.take(request)) {
        disturb(request, *fault, number, respond);
        return;
    }
    const Answer answer = perform(request, number);
    if (answer.delayMs == 0) {
        send(number, answer.reply, respond);
        return;
    }
    m_clock.after(answer.delayMs, [this, number, answer, respond] { send(number, answer.reply, respond); });
}

void Control::disturb(const Request &request, const Fault &fault, quint64 number, const Respond &respond)
{
    const bool waits = fault.delayMs > 0 && fault.kind != Fault::Kind::Drip;
    const milliseconds delay(waits ? fault.delayMs : 0);
    const auto hit = [=, this](const Reply &reply) { send(number, fault.disturb(reply, request), respond); };
    if (fault.act != Fault::Act::After) {
        m_real.after(delay, &m_context,
                     [=, this] { hit(fault.acts() ? perform(request, number).reply : Reply()); });
        return;
    }
    const Answer answer = perform(request, number);
    const auto then = [=, this] { m_real.after(delay, &m_context, [=] { hit(answer.reply); }); };
    const bool isLost = fault.kind == Fault::Kind::Close || fault.kind == Fault::Kind::Hang;
    if (answer.delayMs > 0 && !isLost)
        m_clock.after(answer.delayMs, then);
    else
        then();
}

QJsonObject Control::books() const
{
    return {{u"now"_s, m_clock.now()},
            {u"testRuns"_s, m_fast.overview()},
            {u"cloudRecordings"_s, m_agora.overview()},
            {u"calls"_s, m_books.calls()},
            {u"warnings"_s, m_books.warnings()}};
}

QJsonObject Control::world(const QJsonObject &order)
{
    static const QStringList nodeEvents{u"nodeReady"_s, u"nodeGone"_s};
    static const QStringList cloudEvents{u"failover"_s,  u"idleExit"_s, u"noPublisher"_s,
                                         u"pageFails"_s, u"evict"_s,    u"storageFails"_s};
    const QString event = order["event"_L1].toString();
    const QString id = idText(order["id"_L1]);
    if (nodeEvents.contains(event)) {
        if (!m_fast.world(event, id))
            return {{u"error"_s, u"no such test run"_s}};
        return {{u"done"_s, true}};
    }
    if (!cloudEvents.contains(event) || id.isEmpty())
        return {{u"error"_s, u"unknown event, or no id"_s}};
    return {{u"done"_s, m_agora.world(event, id, order["seconds"_L1].toInteger(45))}};
}

QJsonObject Control::post(const QString &path, const QJsonObject &order)
{
    if (path == "/_faults"_L1)
        return m_faults.add(order);
    if (path == "/_world"_L1)
        return world(order);
    if (path == "/_clock"_L1) {
        m_clock.advance(order["advanceMs"_L1].toInteger());
        return {{u"now"_s, m_clock.now()}};
    }
    if (path == "/_reset"_L1) {
        reset();
        return {{u"now"_s, m_clock.now()}};
    }
    return {{u"error"_s, u"no such address"_s}};
}

Reply Control::ownAddress(const Request &request)
{
    const bool get = request.method == "GET" || request.method == "HEAD";
    if (get && request.path == "/_books"_L1)
        return Reply::json(200, books());
    if (get && request.path == "/_clock"_L1)
        return Reply::json(200, {{u"now"_s, m_clock.now()}});
    if (request.path == "/_faults"_L1 && (get || request.method == "DELETE")) {
        if (!get)
            calm();
        return Reply::json(200, {{u"faults"_s, m_faults.list()}});
    }
    if (request.method != "POST")
        return Reply::json(405, {{u"error"_s, u"no such address or method"_s}});
    const auto document = QJsonDocument::fromJson(request.body);
    if (!document.isObject() && !request.body.trimmed().isEmpty())
        return Reply::json(400, {{u"error"_s, u"not a JSON object"_s}});
    const QJsonObject result = post(request.path, document.object());
    return Reply::json(result.contains("error"_L1) ? 400 : 200, result);
}

} // namespace tallylight::simulator
