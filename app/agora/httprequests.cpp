#include "agora/httprequests.h"

#include "agora/timings.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::agora {

namespace {

/// README 9.4.
std::chrono::milliseconds timeoutOf(Call call)
{
    switch (call) {
    case Call::Acquire:
    case Call::Query:
        return 15s;
    case Call::Start:
    case Call::Update:
    case Call::UpdateLayout:
        return 30s;
    case Call::Stop:
        return uploadWaitLimit;
    }
    return 30s;
}

/// An acquire reserves a resource, so it is none of those that only read.
HttpRequest::Effect effectOf(Call call)
{
    switch (call) {
    case Call::Query:
        return HttpRequest::Effect::OnlyReads;
    case Call::Acquire:
    case Call::Start:
    case Call::Update:
    case Call::UpdateLayout:
    case Call::Stop:
        break;
    }
    return HttpRequest::Effect::MayChange;
}

bool usableSegment(const QString &text)
{
    return !text.isEmpty() && text != "."_L1 && text != ".."_L1;
}

Error invalid(const QString &field)
{
    return {.kind = ErrorKind::InvalidInput, .field = field, .sent = false};
}

} // namespace

Result<HttpRequest> toHttp(Call call, const QUrl &base, const QByteArray &authorization, const Task &task,
                           const QByteArray &body)
{
    const bool needsResource = call != Call::Acquire;
    const bool needsSid = needsResource && call != Call::Start;
    if (!usableSegment(task.appId))
        return invalid(u"appId"_s);
    if (needsResource && !usableSegment(task.resourceId))
        return invalid(u"resourceId"_s);
    if (needsSid && !usableSegment(task.sid))
        return invalid(u"sid"_s);

    QByteArray path = base.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    path += "/v1/apps/" + QUrl::toPercentEncoding(task.appId) + "/cloud_recording";
    if (needsResource)
        path += "/resourceid/" + QUrl::toPercentEncoding(task.resourceId);
    if (needsSid)
        path += "/sid/" + QUrl::toPercentEncoding(task.sid);
    if (needsResource)
        path += "/mode/" + QByteArray(wireWord(task.mode).data(), wireWord(task.mode).size());
    path += '/' + QByteArray(wireWord(call).data(), wireWord(call).size());

    HttpRequest request;
    request.method = call == Call::Query ? HttpRequest::Method::Get : HttpRequest::Method::Post;
    request.url = base;
    request.url.setPath(QString::fromLatin1(path), QUrl::StrictMode);
    request.headers = {{"Authorization", authorization}, {"Content-Type", "application/json"}};
    request.body = body;
    request.connectTimeout = 5s;
    request.timeout = timeoutOf(call);
    request.effect = effectOf(call);
    return request;
}

QByteArray basicAuthorization(const QString &customerId, const QString &customerSecret)
{
    return "Basic " + (customerId + u':' + customerSecret).toUtf8().toBase64();
}

} // namespace tallylight::agora
