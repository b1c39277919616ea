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

constexpr int deepest = 6; // objects in objects, JSON in a string inside JSON
constexpr qsizetype mostLooks = 64; // per character, on average
constexpr qsizetype mostLinesBeforeTable = 5;

bool isPlaceholder(const QString &value)
{
    static const QRegularExpression pattern(uR"(\A(?:\{.*|<.*|:.*|\$.*|-+|null|none|nil|undefined|)\z)"_s,
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
    // Includes the headings of this program's own tables in its five languages.
    static const QStringList resource{u"resourceid"_s, u"iddorecurso"_s, u"kaynakidsi"_s, u"معرفالمورد"_s};
    static const QStringList channel{u"cname"_s, u"channel"_s, u"channelname"_s, u"canal"_s,
                                     u"kanal"_s, u"القناة"_s,  u"频道"_s};
    if (plain == "sid"_L1 || plain == "recordingid"_L1 || name.contains("(sid)"_L1, Qt::CaseInsensitive))
        ids.sid = text;
    else if (resource.contains(plain))
        ids.resourceId = text;
    else if (channel.contains(plain))
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

/// A Postman environment: [{"key": "sid", "value": "…"}, …] is one object. Disabled variables do not count.
std::optional<QJsonObject> pairsOf(const QJsonArray &array)
{
    QJsonObject object;
    for (const QJsonValue &element : array) {
        if (!element["key"_L1].isString() || element["value"_L1].isUndefined())
            return {};
        if (element["enabled"_L1].toBool(true) && !element["disabled"_L1].toBool())
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

/// Finds closing brackets. Where many brackets are never closed, as in colored logs, each search would read
/// the rest of the text: it gives up before that takes long.
class Brackets final
{
public:
    explicit Brackets(const QString &text) : m_left(mostLooks * text.size()) { }

    /// The position after the bracket that closes the one at `from`, or -1. Brackets in strings do not count.
    qsizetype closing(const QString &text, qsizetype from)
    {
        const qsizetype end = m_left > 0 ? find(text, from) : -1;
        m_left -= (end < 0 ? text.size() : end) - from;
        return end;
    }

private:
    static qsizetype find(const QString &text, qsizetype from);

    qsizetype m_left; // characters
};

qsizetype Brackets::find(const QString &text, qsizetype from)
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

/// name: value, 'name': 'value', name=value, "name" => value, ["name"]=> string(5) "value".
QList<PastedIds> pairsIn(const QString &text)
{
    static const QRegularExpression pair(
        uR"re(["']?([A-Za-z][A-Za-z0-9_\-]*)["']?\]?\s*(?:[=-]>|[:=])\s*(?:string\(\d+\)\s*|int\()?(?:"([^"]*)"|'([^']*)'|([^\s,;{}()\[\]"'&]+)))re"_s);
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

/// Text between the objects: one recording for each line that has a recording ID and more, or over all lines.
QList<PastedIds> linesOf(const QString &text)
{
    QList<PastedIds> found;
    qsizetype records = 0;
    const auto lines = text.split(u'\n');
    for (const QString &line : lines) {
        const auto inLine = pairsIn(line);
        records += std::ranges::count_if(inLine, [](const PastedIds &ids) {
            return !ids.sid.isEmpty() && ids != PastedIds{.sid = ids.sid};
        });
        found << inLine;
    }
    return records > 1 ? found : pairsIn(text);
}

/// An object as consoles and Python print it, with everything inside.
void readPrinted(const QString &text, int depth, QList<PastedIds> &found)
{
    QString outside = text;
    Brackets brackets(text);
    QList<PastedIds> inside;
    for (qsizetype from = outside.indexOf(u'{', 1); from > 0; from = outside.indexOf(u'{', from + 1)) {
        const qsizetype end = depth < deepest ? brackets.closing(outside, from) : -1;
        if (end < 0)
            break;
        readPrinted(outside.mid(from, end - from), depth + 1, inside);
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

/// A spreadsheet marks text with an apostrophe, or writes it as ="…".
QString withoutMark(const QString &cell)
{
    if (cell.size() > 2 && cell.startsWith("=\""_L1) && cell.endsWith(u'"'))
        return cell.sliced(2).chopped(1);
    return cell.startsWith(u'\'') ? cell.sliced(1) : cell;
}

/// The rows of a table. Line breaks, separators and doubled quotes may be in quotes.
QList<QStringList> rowsOf(const QString &text, QChar between)
{
    QList<QStringList> rows(1);
    QString cell;
    bool quoted = false;
    const auto endCell = [&] { rows.last() << withoutMark(std::exchange(cell, QString()).trimmed()); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && quoted && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += text.at(++i);
        } else if (c == u'"') {
            if (!quoted && cell == "="_L1)
                cell.clear();
            quoted = !quoted;
        } else if (quoted || (c != between && c != u'\n')) {
            cell += c;
        } else {
            endCell();
        }
        if (c == u'\n' && !quoted)
            rows.emplaceBack();
    }
    endCell();
    return rows;
}

/// A table whose header, one of the first lines, names an ID.
QList<PastedIds> tableOf(const QString &text)
{
    for (const QChar between : {u'\t', u';', u',', u'|'}) {
        const QList<QStringList> rows = rowsOf(text, between);
        const auto isHeader = [](const QStringList &header) {
            PastedIds named;
            for (const QString &name : header)
                put(named, name, u"x"_s);
            return header.size() >= 2 && (!named.sid.isEmpty() || !named.resourceId.isEmpty());
        };
        const auto last = rows.begin() + std::min(rows.size(), mostLinesBeforeTable);
        const auto header = std::find_if(rows.begin(), last, isHeader);
        if (header == last)
            continue;
        QList<PastedIds> found;
        for (auto row = header + 1; row != rows.end(); ++row) {
            PastedIds ids;
            for (qsizetype i = 0; i < std::min(header->size(), row->size()); ++i)
                put(ids, header->at(i), row->at(i));
            found << ids;
        }
        if (std::ranges::any_of(found, isRecord))
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
    if (differ(ids.sid.toLower(), from.sid.toLower()) || differ(ids.resourceId, from.resourceId)
        || differ(ids.uid, from.uid) || differ(ids.appId, from.appId) || otherChannel)
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
        uR"(/v1/apps/([^/\s"']+)/cloud_recording(?:/resourceid/([^/\s"']+))?(?:/sid/([^/\s"']+))?(?:/mode/([a-z]+))?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<PastedIds> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        PastedIds ids{.mode = modeFromWire(match.captured(4).toLower())};
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
    Brackets brackets(text);
    for (qsizetype from = 0; from < between.size(); ++from) {
        if (between.at(from) != u'{' && between.at(from) != u'[')
            continue;
        const qsizetype end = brackets.closing(between, from);
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
            readPrinted(unescaped, 0, found);
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
