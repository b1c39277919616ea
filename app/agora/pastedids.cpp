#include "agora/pastedids.h"

#include "core/text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

QString decoded(const QString &segment)
{
    return QUrl::fromPercentEncoding(segment.toUtf8());
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// …/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/stop, in any text around it.
PastedIds fromAddress(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(/v1/apps/([^/\s"']+)/cloud_recording(?:/resourceid/([^/\s"']+))?(?:/sid/([^/\s"']+))?(?:/mode/([a-z]+))?)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    return {.appId = decoded(match.captured(1)),
            .resourceId = decoded(match.captured(2)),
            .sid = decoded(match.captured(3)),
            .mode = modeFromWire(match.captured(4))};
}

/// Every object name begins with the recording ID, after the prefix and a fail-over's bak<n>_ (spec 6).
PastedIds fromObjectName(const QString &text)
{
    static const QRegularExpression pattern(
        uR"((?:^|[/\s"'])(?:bak\d+_)*([0-9a-f]{32})_([^/\s"']+)\.(?:m3u8|mpd|ts|webm|mp4|jpg)\b)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    PastedIds ids{.sid = match.captured(1), .cnameIsGuess = true};
    const QString rest = match.captured(2);
    const auto individual = rest.indexOf("__uid_s_"_L1);
    if (individual >= 0) {
        ids.cname = rest.left(individual);
        ids.mode = Mode::Individual;
        return ids;
    }
    // Slices and MP4 files carry a time or a number behind the channel; '_' in a channel became '-'.
    ids.cname = rest.section(u'_', 0, 0);
    return ids;
}

PastedIds fromJson(const QJsonObject &body)
{
    const QJsonValue event = body["payload"_L1];
    const QJsonObject source = event.isObject() ? event.toObject() : body;
    PastedIds ids{.resourceId = textOf(source["resourceId"_L1]),
                  .sid = textOf(source["sid"_L1]),
                  .cname = textOf(source["cname"_L1]),
                  .uid = textOf(source["uid"_L1])};
    const QString scene = source["serviceScene"_L1].toString();
    if (scene == "web_record"_L1)
        ids.mode = Mode::Web;
    else if (scene == "rtc_snapshot"_L1) // screenshots exist in individual mode only
        ids.mode = Mode::Individual;
    return ids;
}

} // namespace

bool PastedIds::isEmpty() const
{
    return appId.isEmpty() && resourceId.isEmpty() && sid.isEmpty() && cname.isEmpty() && uid.isEmpty();
}

PastedIds readPastedIds(const QString &text)
{
    const QString trimmed = withoutInvisible(text);
    if (const auto document = QJsonDocument::fromJson(trimmed.toUtf8()); document.isObject()) {
        if (auto ids = fromJson(document.object()); !ids.isEmpty())
            return ids;
    }
    if (auto ids = fromAddress(trimmed); !ids.isEmpty()) {
        // A pasted command line has the request's body behind the address.
        const QString body = trimmed.mid(trimmed.indexOf(u'{'));
        const auto sent = QJsonDocument::fromJson(body.left(body.lastIndexOf(u'}') + 1).toUtf8()).object();
        ids.cname = textOf(sent["cname"_L1]);
        ids.uid = textOf(sent["uid"_L1]);
        return ids;
    }
    if (auto ids = fromObjectName(trimmed); !ids.isEmpty())
        return ids;
    static const QRegularExpression bare(uR"(^[0-9a-f]{32}$)"_s);
    if (bare.match(trimmed).hasMatch())
        return {.sid = trimmed};
    return {};
}

} // namespace tallylight::agora
