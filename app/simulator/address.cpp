#include "simulator/address.h"

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {

Address agoraAddress(const Request &request)
{
    static const QStringList calls{u"acquire"_s, u"start"_s,        u"query"_s,
                                   u"update"_s,  u"updateLayout"_s, u"stop"_s};
    const QStringList &path = request.segments;
    Address address{.service = u"agora"_s};
    if (path.value(3) == "cloud_recording"_L1 && calls.contains(path.last()))
        address.call = path.last();
    address.id = path.value(6) == "sid"_L1 ? path.value(7) : path.value(5);
    return address;
}

/// As JSON or as a form.
bool isCopy(const QByteArray &body)
{
    return body.contains("\"test_record_id\"") || body.startsWith("test_record_id=")
        || body.contains("&test_record_id=");
}

Address runAddress(const Request &request)
{
    static const QStringList actions{u"stop"_s, u"pause"_s, u"run"_s, u"interrupt"_s};
    const QStringList &path = request.segments;
    Address address{.service = u"wallarm"_s, .id = path.value(2)};
    if (path.size() == 2 && request.method == "POST")
        address.call = isCopy(request.body) ? u"copy"_s : u"create"_s;
    else if (path.size() == 2)
        address.call = u"list"_s;
    else if (path.size() == 3)
        address.call = u"get"_s;
    else if (path.size() == 5 && path.at(3) == "action"_L1 && actions.contains(path.at(4)))
        address.call = path.at(4);
    return address;
}

} // namespace

Address addressOf(const Request &request)
{
    const QString &path = request.path;
    if (path.startsWith("/v1/apps/"_L1) || path.startsWith("/v2/ncs/"_L1)
        || !request.header("authorization").isEmpty())
        return agoraAddress(request);
    if (request.segments.value(0) == "v1"_L1 && request.segments.value(1) == "test_run"_L1)
        return runAddress(request);
    Address address{.service = u"wallarm"_s};
    if (path.startsWith("/v1/test_record/"_L1) && path.endsWith("/action/stop"_L1)
        && request.segments.size() == 5) {
        address.call = u"stopRecord"_s;
        address.id = request.segments.at(2);
    } else if (path == "/v1/user"_L1) {
        address.call = u"user"_s;
    } else if (path == "/v2/node"_L1) {
        address.call = u"nodes"_s;
    } else if (path == "/v1/test_policy"_L1) {
        address.call = u"policies"_s;
    } else if (path == "/v1/objects/vuln"_L1) {
        address.call = u"vulns"_s;
    } else if (path == "/v1/objects/client"_L1) {
        address.call = u"clients"_s;
    }
    return address;
}

} // namespace tallylight::simulator
