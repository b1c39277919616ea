#include "fuzz/checks.h"

#include "agora/answersubject.h"
#include "agora/decode.h"
#include "wallarm/about.h"
#include "wallarm/codec.h"
#include "wallarm/envelope.h"
#include "wallarm/quickrunpage.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::fuzz {

namespace {

HttpReply replyFrom(const QByteArray &input)
{
    static constexpr std::array statuses{200, 201, 204, 206, 301, 400, 401, 403,
                                         404, 405, 429, 500, 502, 504, 599, 0};
    if (input.isEmpty())
        return {.status = 200};
    return {.status = statuses.at(static_cast<unsigned char>(input.front()) % statuses.size()),
            .body = input.sliced(1)};
}

bool isSuccessful(int status)
{
    return status >= 200 && status < 300;
}

/// A name in an answer, read without the program's help; empty: none, or not text.
QString named(const QJsonValue &part, QLatin1StringView member)
{
    return part[member].toString().simplified();
}

/// An error is shown to people, so it has to be short and on one line.
QString faultOf(const Error &error)
{
    const QString &text = error.serverText;
    const bool isLine =
        std::ranges::none_of(text, [](QChar c) { return c < u' ' || c == QChar::LineSeparator; });
    return text.size() <= 200 && isLine ? QString() : u"a text that is long or broken: "_s + text;
}

} // namespace

/// The quick reader and the ordinary one read the same list alike.
QString checkRunList(const QByteArray &input)
{
    const QByteArray body = input.mid(1);
    const auto quick = wallarm::quickRunPage(body);
    if (!quick)
        return {}; // then the ordinary one is asked
    const auto slow = wallarm::decodeRunPageSlowly({.status = 200, .body = body});
    if (!slow)
        return u"only the quick reader reads it"_s;
    if (quick->count != slow->count || quick->continuation != slow->continuation
        || quick->total != slow->total)
        return u"count, continuation or total differ"_s;
    return quick->runs() == slow->runs() ? QString() : u"the runs differ"_s;
}

QString checkFastAnswer(const QByteArray &input)
{
    using namespace wallarm;
    const HttpReply reply = replyFrom(input);
    const auto opened = openEnvelope(reply);
    if (opened && !isSuccessful(reply.status))
        return u"a failure counts as a success"_s;
    const auto run = decodeRun(reply);
    const Identifier one(u"1"_s, Identifier::Form::Number);
    if (run && About::run(one).check(reply) && run->id.text().simplified() != one.text())
        return u"an answer about another run is believed"_s;
    const QJsonValue body = QJsonDocument::fromJson(reply.body)["body"_L1];
    const auto stop = decodeStop(reply);
    const QString stopped =
        body["id"_L1].isDouble() ? QString::number(body["id"_L1].toDouble()) : named(body, "id"_L1);
    if (stop && About::run(one).check(reply) && stopped != one.text())
        return u"a stop of another run is believed"_s;
    const auto created = decodeCreatedRun(reply);
    if (created && About::newRun(u"x"_s).check(reply)
        && !QStringList{{}, u"x"_s}.contains(named(body, "name"_L1)))
        return u"another new run is believed"_s;
    for (const auto &problem : {opened ? Error{} : opened.error(), run ? Error{} : run.error(),
                                created ? Error{} : created.error(), stop ? Error{} : stop.error(),
                                [&] {
                                    const auto r = decodeUser(reply);
                                    return r ? Error{} : r.error();
                                }(),
                                [&] {
                                    const auto r = decodeClientId(reply);
                                    return r ? Error{} : r.error();
                                }(),
                                [&] {
                                    const auto r = decodeNodes(reply);
                                    return r ? Error{} : r.error();
                                }(),
                                [&] {
                                    const auto r = decodePolicies(reply);
                                    return r ? Error{} : r.error();
                                }(),
                                [&] {
                                    const auto r = decodeVulnerabilities(reply);
                                    return r ? Error{} : r.error();
                                }()}) {
        if (const QString fault = faultOf(problem); !fault.isEmpty())
            return fault;
    }
    static_cast<void>(rawAnswer(reply));
    return {};
}

QString checkAgoraAnswer(const QByteArray &input)
{
    using namespace agora;
    const HttpReply reply = replyFrom(input);
    const Task task{.appId = u"0123456789abcdef0123456789abcdef"_s,
                    .cname = u"qa-web-job-01"_s,
                    .uid = u"900001"_s,
                    .resourceId = u"SAMPLE"_s,
                    .sid = u"3e0000000000000000000000000000c3"_s,
                    .mode = Mode::Web};
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    const auto isBelieved = [&](Call call) {
        const bool hasSid = call != Call::Acquire && call != Call::Start;
        const bool isAboutAnother =
            (hasSid && named(body, "sid"_L1).compare(task.sid, Qt::CaseInsensitive) != 0)
            || !QStringList{{}, task.cname}.contains(named(body, "cname"_L1))
            || (call != Call::Acquire
                && !QStringList{{}, task.resourceId}.contains(named(body, "resourceId"_L1)));
        return reply.status == 200 && isAboutAnother && !notAbout(call, task, reply);
    };
    const auto query = decodeQuery(reply);
    if (query && isBelieved(Call::Query))
        return u"a query's answer about another recording is believed"_s;
    for (const bool async : {true, false}) {
        const auto stop = decodeStop(reply, async);
        if (stop && isBelieved(Call::Stop))
            return u"a stop's answer about another recording is believed"_s;
        if (!stop && !faultOf(stop.error()).isEmpty())
            return faultOf(stop.error());
    }
    const auto done = decodeDone(reply);
    if (done && (isBelieved(Call::Update) || isBelieved(Call::UpdateLayout)))
        return u"a change of another recording is believed"_s;
    const auto acquire = decodeAcquire(reply);
    const auto start = decodeStart(reply);
    if ((acquire && acquire->resourceId.isEmpty()) || (start && start->sid.isEmpty()))
        return u"a success without its ID"_s;
    if ((acquire && isBelieved(Call::Acquire)) || (start && isBelieved(Call::Start)))
        return u"a start of another recording is believed"_s;
    return (query || done) && reply.status != 200 ? u"a failure counts as a success"_s : QString();
}

} // namespace tallylight::fuzz
