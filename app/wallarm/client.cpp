#include "wallarm/client.h"

#include "core/future.h"
#include "net/readreply.h"
#include "net/usableaddress.h"
#include "wallarm/codec.h"
#include "wallarm/validation.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::wallarm {

namespace {

template <class T> QFuture<Result<T>> invalid(const QString &field)
{
    return later<Result<T>>(invalidField(field));
}

/// True unless README 5 forbids it in an address, or it is one of the two path names for directories.
bool isPathSegment(const Identifier &id)
{
    const QString &text = id.text();
    return !text.isEmpty() && text != "."_L1 && text != ".."_L1
        && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c == u'/' || c == u'?' || c == u'#' || c.category() == QChar::Other_Control;
           });
}

/// Visible ASCII: nothing else can be in a header, and a line break would start another one.
bool isHeaderValue(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

bool isUsable(const Credential &credential)
{
    switch (credential.kind) {
    case CredentialKind::NodeToken:
    case CredentialKind::UserToken:
        return isHeaderValue(credential.secret);
    case CredentialKind::UuidAndSecret:
        return isHeaderValue(credential.secret) && isHeaderValue(credential.accountId);
    case CredentialKind::CustomerPair: // belongs to the other service
        return false;
    }
    return false;
}

Result<RawAnswer> decodeRaw(const HttpReply &reply)
{
    return rawAnswer(reply);
}

/// Leaves out those that name another account.
QList<TestRun> ofClient(const Identifier &client, QList<TestRun> runs)
{
    runs.removeIf([&](const TestRun &run) {
        const Identifier &named = run.common->clientId;
        return !client.isEmpty() && !named.isEmpty() && !(named == client);
    });
    return runs;
}

QByteArray runPath(const Identifier &run)
{
    return "/v1/test_run/" + run.toPathSegment();
}

QByteArray encodedBase(const QUrl &base)
{
    if (!isUsableAddress(base))
        return {};
    QByteArray encoded = base.toEncoded();
    while (encoded.endsWith('/'))
        encoded.chop(1);
    return encoded;
}

} // namespace

Client::Client(Transport &transport, QUrl base, Credential credential)
    : m_transport(transport), m_base(encodedBase(base)), m_credential(std::move(credential))
{
}

HttpRequest Client::request(HttpRequest::Method method, const QByteArray &pathAndQuery) const
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl::fromEncoded(m_base + pathAndQuery, QUrl::StrictMode);
    request.connectTimeout = 5s;
    request.timeout = method == HttpRequest::Method::Post ? 30s : 15s;
    request.headers.emplaceBack("Accept", "application/json");
    if (m_credential.kind == CredentialKind::UuidAndSecret) {
        request.headers.emplaceBack("X-WallarmAPI-UUID", m_credential.accountId.toLatin1());
        request.headers.emplaceBack("X-WallarmAPI-Secret", m_credential.secret.toLatin1());
    } else {
        request.headers.emplaceBack("X-WallarmAPI-Token", m_credential.secret.toLatin1());
    }
    return request;
}

HttpRequest Client::get(const QByteArray &path, const Query &query) const
{
    QByteArray pathAndQuery = path;
    char separator = '?';
    for (const auto &[key, value] : query) {
        // Brackets are encoded too (README 6.8), which QUrlQuery does not do.
        pathAndQuery += separator + key.toPercentEncoding() + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    HttpRequest get = request(HttpRequest::Method::Get, pathAndQuery);
    get.effect = HttpRequest::Effect::OnlyReads;
    return get;
}

HttpRequest Client::post(const QByteArray &path, const QByteArray &body) const
{
    HttpRequest post = request(HttpRequest::Method::Post, path);
    post.body = body;
    if (!body.isEmpty())
        post.headers.emplaceBack("Content-Type", "application/json");
    return post;
}

HttpRequest Client::readByPost(const QByteArray &path, const QByteArray &body) const
{
    HttpRequest read = post(path, body);
    read.effect = HttpRequest::Effect::OnlyReads;
    return read;
}

template <class T, class Read>
QFuture<Result<T>> Client::send(HttpRequest request, Topic topic, const Read &decode)
{
    if (!isUsable(m_credential))
        return later(Result<T>(invalidField(u"credential"_s, ErrorKind::CredentialMissing)).about(topic));
    if (m_base.isEmpty())
        return invalid<T>(u"address"_s);
    return readReply(m_transport.send(std::move(request)), [topic, decode](const Result<HttpReply> &reply) {
        return reply.and_then(decode).about(topic);
    });
}

template <class T>
QFuture<Result<T>> Client::call(HttpRequest request, const About &about,
                                Result<T> (*decode)(const HttpReply &))
{
    const auto read = [about, decode](const HttpReply &reply) { return about.check(reply).and_then(decode); };
    return send<T>(std::move(request), about.topic(), read);
}

QFuture<Result<User>> Client::user()
{
    return call(readByPost("/v1/user"), About::nothing(Topic::Wallarm), decodeUser);
}

QFuture<Result<Identifier>> Client::clientId()
{
    return call(readByPost("/v1/objects/client", encodeClientFilter()), About::nothing(Topic::Wallarm),
                decodeClientId);
}

QFuture<Result<TestRun>> Client::readRun(const Identifier &run, Priority priority)
{
    if (!isPathSegment(run))
        return invalid<TestRun>(u"id"_s);
    HttpRequest read = get(runPath(run));
    read.priority = priority;
    return call(std::move(read), About::run(run), decodeRun);
}

QFuture<Result<RawAnswer>> Client::readRaw(const Identifier &run)
{
    if (!isPathSegment(run))
        return invalid<RawAnswer>(u"id"_s);
    return call(get(runPath(run)), About::nothing(Topic::TestRun), decodeRaw);
}

QFuture<Result<StopReply>> Client::stopRun(const Identifier &run)
{
    if (!isPathSegment(run))
        return invalid<StopReply>(u"id"_s);
    return call(post(runPath(run) + "/action/stop"), About::run(run), decodeStop);
}

QFuture<Result<StopReply>> Client::stopRecord(const Identifier &record)
{
    if (!isPathSegment(record))
        return invalid<StopReply>(u"test_record_id"_s);
    return call(post("/v1/test_record/" + record.toPathSegment() + "/action/stop"), About::record(record),
                decodeStop);
}

QFuture<Result<Done>> Client::act(const Identifier &run, QByteArrayView action)
{
    if (!isPathSegment(run))
        return invalid<Done>(u"id"_s);
    return call(post(runPath(run) + "/action/" + action.toByteArray()), About::actionOn(run), decodeDone);
}

QFuture<Result<Done>> Client::pause(const Identifier &run)
{
    return act(run, "pause");
}

QFuture<Result<Done>> Client::resume(const Identifier &run)
{
    return act(run, "run");
}

QFuture<Result<Done>> Client::interrupt(const Identifier &run)
{
    return act(run, "interrupt");
}

QFuture<Result<TestRun>> Client::createRun(const CreateRequest &request)
{
    if (const auto issues = check(request); !issues.isEmpty())
        return invalid<TestRun>(issues.first().field);
    return call(post("/v1/test_run", encode(request)), About::newRun(request.settings.name),
                decodeCreatedRun);
}

QFuture<Result<TestRun>> Client::copyRun(const CopyRequest &request)
{
    // Without the record this would be a create call: a new recording that ends the node's current run.
    if (const auto issues = check(request); !issues.isEmpty())
        return invalid<TestRun>(issues.first().field);
    return call(post("/v1/test_run", encode(request)), About::newRun(request.settings.name, request.recordId),
                decodeCreatedRun);
}

QFuture<Result<QList<Node>>> Client::nodes(const Identifier &clientId)
{
    return call(get("/v2/node",
                    {{"filter[clientid][]", clientId.text()},
                     {"filter[type]", u"fast_node"_s},
                     {"order_by", u"hostname"_s},
                     {"limit", u"1000"_s},
                     {"offset", u"0"_s}}),
                About::listOf(Topic::NodesAndPolicies, "clientid"_L1, clientId), decodeNodes);
}

QFuture<Result<QList<Policy>>> Client::policies(const Identifier &clientId)
{
    return call(get("/v1/test_policy",
                    {{"clientid", clientId.text()},
                     {"order_by", u"updated_at"_s},
                     {"order_desc", u"true"_s},
                     {"limit", u"100"_s}}),
                About::listOf(Topic::NodesAndPolicies, "clientid"_L1, clientId), decodePolicies);
}

QFuture<Result<QList<Vulnerability>>> Client::vulnerabilities(const Identifier &run)
{
    const QByteArray filter = encodeVulnerabilityFilter(run);
    if (filter.isEmpty())
        return invalid<QList<Vulnerability>>(u"id"_s);
    return call(readByPost("/v1/objects/vuln", filter),
                About::listOf(Topic::Vulnerabilities, "testrun_id"_L1, run), decodeVulnerabilities);
}

QFuture<Result<RunPage>> Client::listRuns(const Identifier &clientId, const ListPage &page)
{
    Query query{{"clientid", clientId.text()},
                {"limit", QString::number(page.limit)},
                {"offset", QString::number(page.offset)}};
    if (clientId.isEmpty())
        query.removeFirst();
    if (!page.continuation.isEmpty())
        query.emplaceBack("continuation", page.continuation);
    const auto read = [clientId](const HttpReply &reply) {
        return decodeRunPage(reply).and_then([&](const RunPage &told) -> Result<RunPage> {
            RunPage own = told;
            own.runs = [runs = told.runs, clientId] { return ofClient(clientId, runs()); };
            return own;
        });
    };
    return send<RunPage>(get("/v1/test_run", query), Topic::TestRunList, read);
}

} // namespace tallylight::wallarm
