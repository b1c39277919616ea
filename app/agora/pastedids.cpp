#include "agora/pastedids.h"

#include "agora/predictedfiles.h"
#include "core/text.h"

#include <QJsonArray>
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

QString pastedText(const QJsonValue &value)
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
const QRegularExpression &objectName()
{
    static const QRegularExpression pattern(
        uR"((?:^|[/\s"'<>])(?:bak\d+_)*([0-9a-f]{32})_([^/\s"'<>]+)\.(?:m3u8|mpd|ts|webm|mp4|jpg)\b)"_s);
    return pattern;
}

PastedIds fromObjectName(const QRegularExpressionMatch &match)
{
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
    PastedIds ids{.resourceId = pastedText(source["resourceId"_L1]),
                  .sid = pastedText(source["sid"_L1]),
                  .cname = pastedText(source["cname"_L1]),
                  .uid = pastedText(source["uid"_L1])};
    const QString scene = source["serviceScene"_L1].toString();
    if (scene == "web_record"_L1)
        ids.mode = Mode::Web;
    else if (scene == "rtc_snapshot"_L1) // screenshots exist in individual mode only
        ids.mode = Mode::Individual;
    return ids;
}

/// JSON that stands by itself, or is the lines or the elements of a list.
QList<QJsonObject> eventsOf(const QString &text)
{
    QList<QJsonObject> events;
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject())
        return {document.object()};
    const QJsonArray elements = document.array();
    for (const QJsonValue &element : elements)
        events << element.toObject();
    if (!events.isEmpty())
        return events;
    const auto lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (const auto event = QJsonDocument::fromJson(line.trimmed().toUtf8()); event.isObject())
            events << event.object();
    }
    return events;
}

bool mayBeOf(const PastedIds &ids, const QString &cname)
{
    if (cname.isEmpty() || ids.cname.isEmpty())
        return true;
    return ids.cnameIsGuess ? ids.cname == channelInNames(cname) : ids.cname == cname;
}

/// A later mention of the same recording adds what the first one did not tell.
void add(QList<PastedIds> &found, const PastedIds &ids)
{
    if (ids.sid.isEmpty())
        return;
    for (PastedIds &known : found) {
        if (known.sid != ids.sid)
            continue;
        if (known.cname.isEmpty() || (known.cnameIsGuess && !ids.cname.isEmpty() && !ids.cnameIsGuess)) {
            known.cname = ids.cname;
            known.cnameIsGuess = ids.cnameIsGuess;
        }
        return;
    }
    found << ids;
}

} // namespace

QList<PastedIds> readAllPastedIds(const QString &text, const QString &cname)
{
    const QString trimmed = withoutInvisible(text);
    QList<PastedIds> all;
    const QList<QJsonObject> events = eventsOf(trimmed);
    for (const QJsonObject &event : events)
        add(all, fromJson(event));
    for (auto names = objectName().globalMatch(trimmed); names.hasNext();)
        add(all, fromObjectName(names.next()));
    if (all.isEmpty())
        add(all, readPastedIds(trimmed));
    all.removeIf([&](const PastedIds &ids) { return !mayBeOf(ids, cname); });
    return all;
}

QString sidFromPaste(const QString &text, const QString &cname)
{
    const QList<PastedIds> found = readAllPastedIds(text, cname);
    return found.size() == 1 ? found.first().sid : QString();
}

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
        ids.cname = pastedText(sent["cname"_L1]);
        ids.uid = pastedText(sent["uid"_L1]);
        return ids;
    }
    if (auto ids = fromObjectName(objectName().match(trimmed)); !ids.isEmpty())
        return ids;
    static const QRegularExpression bare(uR"(^[0-9a-f]{32}$)"_s);
    if (bare.match(trimmed).hasMatch())
        return {.sid = trimmed};
    return {};
}

} // namespace tallylight::agora
