#include "simulator/message.h"

#include <QJsonDocument>

#include <algorithm>

namespace tallylight::simulator {

QByteArray Request::header(const QByteArray &name) const
{
    const auto found =
        std::find_if(headers.cbegin(), headers.cend(), [&](const auto &h) { return h.first == name; });
    return found == headers.cend() ? QByteArray() : found->second;
}

QString Request::queryValue(const QString &name) const
{
    const auto items = query.queryItems(QUrl::FullyDecoded); // a name may be encoded, as in filter%5Bname%5D
    const auto found =
        std::find_if(items.cbegin(), items.cend(), [&](const auto &item) { return item.first == name; });
    return found == items.cend() ? QString() : found->second;
}

Reply Reply::json(int status, const QJsonObject &object)
{
    Reply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    reply.headers.emplaceBack("Content-Type", "application/json");
    return reply;
}

QByteArray reasonPhrase(int status)
{
    static constexpr std::pair<int, const char *> names[] = {
        {200, "OK"},
        {201, "Created"},
        {204, "No Content"},
        {206, "Partial Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {413, "Payload Too Large"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
    };
    for (const auto &[number, text] : names) {
        if (number == status)
            return text;
    }
    return "Unknown";
}

} // namespace tallylight::simulator
