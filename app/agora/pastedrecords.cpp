#include "agora/pastedrecords.h"

#include "core/identifier.h"
#include "core/jsonnumber.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

constexpr int deepest = 6; // JSON in a string inside JSON

bool isPlaceholder(const QString &value)
{
    static const QRegularExpression pattern(uR"(\A(?:\{.*|<.*|:.*|\$.*|null|none|nil|undefined|)\z)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(value).hasMatch();
}

/// However people spell it: resource_id, "Resource ID", AGORA_RESOURCE_ID.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain.startsWith("agora"_L1) ? plain.mid(5) : plain;
}

void put(PastedIds &ids, const QString &name, const QString &value)
{
    const QString plain = plainName(name);
    const QString text = value.trimmed();
    if (isPlaceholder(text))
        return;
    if (plain == "sid"_L1 || plain == "recordingid"_L1 || plain == "recordingidsid"_L1)
        ids.sid = text;
    else if (plain == "resourceid"_L1)
        ids.resourceId = text;
    else if (plain == "cname"_L1 || plain == "channel"_L1 || plain == "channelname"_L1)
        ids.cname = text;
    else if (plain == "uid"_L1 || plain == "recorderuid"_L1)
        ids.uid = text;
    else if (plain == "appid"_L1)
        ids.appId = text;
    else if (const auto mode = modeFromWire(text);
             mode && (plain == "mode"_L1 || plain == "recordingmode"_L1))
        ids.mode = mode;
}

bool isRecord(const PastedIds &ids)
{
    return !ids.sid.isEmpty() || !ids.resourceId.isEmpty() || (!ids.cname.isEmpty() && !ids.uid.isEmpty());
}

/// The mode that follows from a start's settings or an event's scene; if there is none, it is not guessed.
std::optional<Mode> modeOf(const QJsonObject &object)
{
    const QString scene = object["serviceScene"_L1].toString();
    const QJsonObject request = object["clientRequest"_L1].toObject();
    if (scene == "web_record"_L1 || request.contains("extensionServiceConfig"_L1)
        || intFrom(request["scene"_L1]) == sceneOf(Mode::Web))
        return Mode::Web;
    if (scene == "rtc_snapshot"_L1 || request.contains("snapshotConfig"_L1))
        return Mode::Individual; // only individual mode has screenshots
    if (request["recordingConfig"_L1].toObject().contains("transcodingConfig"_L1))
        return Mode::Mix;
    return {};
}

void walk(const QJsonValue &value, const PastedIds &around, int depth, QList<PastedIds> &found);

/// A Postman environment: [{"key": "sid", "value": "…"}, …] is one object.
std::optional<QJsonObject> pairsOf(const QJsonArray &array)
{
    QJsonObject object;
    for (const QJsonValue &element : array) {
        if (!element["key"_L1].isString() || element["value"_L1].isUndefined())
            return {};
        object.insert(element["key"_L1].toString(), element["value"_L1]);
    }
    return array.isEmpty() ? std::nullopt : std::optional(object);
}

void walkObject(const QJsonObject &object, const PastedIds &around, int depth, QList<PastedIds> &found)
{
    PastedIds own;
    for (auto member = object.begin(); member != object.end(); ++member) {
        put(own, member.key(), Identifier::fromJson(member.value()).text());
        const auto addresses = addressesIn(member.value().toString());
        if (addresses.size() == 1)
            fill(own, addresses.first());
    }
    if (!own.mode)
        own.mode = modeOf(object);
    if (isRecord(own))
        fill(own, around);
    QList<PastedIds> inside;
    for (const QJsonValue &member : object)
        walk(member, isRecord(own) ? own : around, depth + 1, inside);
    for (const PastedIds &each : inside) {
        if (isRecord(own) && each.sid.isEmpty())
            fill(own, each);
    }
    if (isRecord(own))
        found << own;
    for (const PastedIds &each : inside) {
        if (!each.sid.isEmpty() || !isRecord(own))
            found << each;
    }
}

void walk(const QJsonValue &value, const PastedIds &around, int depth, QList<PastedIds> &found)
{
    if (depth > deepest)
        return;
    if (value.isObject())
        return walkObject(value.toObject(), around, depth, found);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (const auto pairs = pairsOf(array))
            return walkObject(*pairs, around, depth, found);
        for (const QJsonValue &element : array)
            walk(element, around, depth + 1, found);
    } else if (const QString text = value.toString(); text.contains(u'{')) {
        const auto inString = recordsIn(text);
        for (PastedIds ids : inString) {
            fill(ids, around);
            found << ids;
        }
    }
}

/// The position after the bracket that closes the one at `from`, or -1. Brackets in strings do not count.
qsizetype closing(const QString &text, qsizetype from)
{
    QChar quote;
    int open = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\') {
            ++i;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'{' || c == u'[') {
            ++open;
        } else if ((c == u'}' || c == u']') && --open == 0) {
            return i + 1;
        }
    }
    return -1;
}

QJsonDocument parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8());
}

/// name: value, 'name': 'value', name=value.
QList<PastedIds> pairsIn(const QString &text)
{
    static const QRegularExpression pair(
        uR"re(["']?([A-Za-z][A-Za-z0-9_\-]*)["']?\s*[:=]\s*(?:"([^"]*)"|'([^']*)'|([^\s,;{}()\[\]"'&]+)))re"_s);
    QList<PastedIds> found;
    for (auto matches = pair.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        PastedIds one;
        put(one, match.captured(1), match.captured(2) + match.captured(3) + match.captured(4));
        if (one != PastedIds() && (found.isEmpty() || !fill(found.last(), one)))
            found << one; // the same name with another value starts the next recording
    }
    return found;
}

/// Text between the objects: one recording over all lines, or one for each line that has a recording ID.
QList<PastedIds> linesOf(const QString &text)
{
    QList<PastedIds> found;
    qsizetype sids = 0;
    const auto lines = text.split(u'\n');
    for (const QString &line : lines) {
        const auto inLine = pairsIn(line);
        sids += std::ranges::count_if(inLine, [](const PastedIds &ids) { return !ids.sid.isEmpty(); });
        found << inLine;
    }
    return sids > 1 ? found : pairsIn(text);
}

/// An object as consoles and Python print it, with everything inside.
void readPrinted(const QString &text, QList<PastedIds> &found)
{
    QString outside = text;
    QList<PastedIds> inside;
    for (qsizetype from = outside.indexOf(u'{', 1); from > 0; from = outside.indexOf(u'{', from + 1)) {
        const qsizetype end = closing(outside, from);
        if (end < 0)
            break;
        readPrinted(outside.mid(from, end - from), inside);
        outside.replace(from, end - from, QString(end - from, u' '));
    }
    PastedIds own;
    const auto pairs = pairsIn(outside);
    for (const PastedIds &pair : pairs)
        fill(own, pair);
    found << own;
    for (PastedIds ids : inside) {
        if (isRecord(ids)) {
            fill(ids, own);
            found << ids;
        }
    }
}

QStringList cells(const QString &line, QChar between)
{
    QStringList row;
    QString cell;
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == between && !quoted)
            row << std::exchange(cell, QString()).trimmed();
        else
            cell += c;
    }
    row << cell.trimmed();
    for (QString &each : row) { // spreadsheets mark text with = or an apostrophe
        while (each.startsWith(u'=') || each.startsWith(u'\''))
            each.remove(0, 1);
    }
    return row;
}

/// A table whose first line names an ID.
QList<PastedIds> tableOf(const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QChar between : {u'\t', u';', u','}) {
        const QStringList header = cells(lines.value(0), between);
        PastedIds named;
        for (const QString &name : header)
            put(named, name, u"x"_s);
        if (header.size() < 2 || (named.sid.isEmpty() && named.resourceId.isEmpty()))
            continue;
        QList<PastedIds> found;
        for (const QString &line : lines.mid(1)) {
            const QStringList row = cells(line, between);
            PastedIds ids;
            for (qsizetype i = 0; i < std::min(header.size(), row.size()); ++i)
                put(ids, header.at(i), row.at(i));
            found << ids;
        }
        return found;
    }
    return {};
}

void mergeInto(QString &to, const QString &from)
{
    if (to.isEmpty())
        to = from;
}

bool differ(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

} // namespace

bool fill(PastedIds &ids, const PastedIds &from)
{
    const bool otherChannel = !ids.cnameIsGuess && !from.cnameIsGuess && differ(ids.cname, from.cname);
    if (differ(ids.sid, from.sid) || differ(ids.resourceId, from.resourceId) || differ(ids.uid, from.uid)
        || differ(ids.appId, from.appId) || otherChannel)
        return false;
    if (ids.cname.isEmpty() || (ids.cnameIsGuess && !from.cname.isEmpty() && !from.cnameIsGuess)) {
        ids.cname = from.cname;
        ids.cnameIsGuess = from.cnameIsGuess;
    }
    mergeInto(ids.sid, from.sid);
    mergeInto(ids.resourceId, from.resourceId);
    mergeInto(ids.uid, from.uid);
    mergeInto(ids.appId, from.appId);
    if (!ids.mode)
        ids.mode = from.mode;
    return true;
}

QList<PastedIds> addressesIn(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(/v1/apps/([^/\s"']+)/cloud_recording(?:/resourceid/([^/\s"']+))?(?:/sid/([^/\s"']+))?(?:/mode/([a-z]+))?)"_s);
    QList<PastedIds> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        PastedIds ids{.mode = modeFromWire(match.captured(4))};
        const std::pair<QString *, int> parts[] = {{&ids.appId, 1}, {&ids.resourceId, 2}, {&ids.sid, 3}};
        for (const auto &[to, group] : parts) {
            const QString part = QUrl::fromPercentEncoding(match.captured(group).toUtf8());
            if (!isPlaceholder(part))
                *to = part;
        }
        found << ids;
    }
    return found;
}

QList<PastedIds> recordsIn(const QString &text)
{
    QList<PastedIds> found = tableOf(text);
    if (!found.isEmpty())
        return found;
    QString between = text;
    for (qsizetype from = 0; from < between.size(); ++from) {
        if (between.at(from) != u'{' && between.at(from) != u'[')
            continue;
        const qsizetype end = closing(between, from);
        if (end < 0)
            continue;
        const QString part = between.mid(from, end - from);
        QString unescaped = part;
        unescaped.replace("\\\""_L1, "\""_L1);
        QJsonDocument document = parsed(part);
        if (document.isNull())
            document = parsed(unescaped);
        if (!document.isNull()) {
            walk(document.isArray() ? QJsonValue(document.array()) : document.object(), {}, 0, found);
        } else if (part.startsWith(u'{')) {
            readPrinted(unescaped, found);
        } else {
            continue; // [INFO] and the like: their content may still be read
        }
        between.replace(from, part.size(), QString(part.size(), u' '));
        from = end - 1;
    }
    found << linesOf(between);
    found.removeIf([](const PastedIds &ids) { return !isRecord(ids) && ids.appId.isEmpty(); });
    return found;
}

} // namespace tallylight::agora
