#include "agora/pastedids.h"

#include "agora/pastedrecords.h"
#include "agora/predictedfiles.h"
#include "core/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

/// Every object name starts with the recording ID, after the prefix and a fail-over's bak<n>_ (README 6).
const QRegularExpression &objectName()
{
    static const QRegularExpression pattern(
        uR"((?:^|[/\s"'<>=,;(])(?:bak\d+_)*([0-9a-fA-F]{32})_([^/\n\r\t"']{1,300}?)\.(m3u8|mpd|ts|webm|mp4|m4a|mp3|aac|jpg)(?![A-Za-z0-9]))"_s);
    return pattern;
}

/// The text between channel and extension: a slice's time, a file's number, or both for an index that was
/// sent again.
QString withoutNumbers(QString name, const QString &ending)
{
    static const QRegularExpression slice(uR"(_\d{13,17}\z)"_s);
    static const QRegularExpression sentAgain(uR"(_\d{10,17}_\d+\z)"_s);
    static const QRegularExpression number(uR"(_\d+\z)"_s);
    if (ending == "m3u8"_L1 || ending == "mpd"_L1)
        return name.remove(sentAgain);
    const bool isSlice = ending == "ts"_L1 || ending == "webm"_L1 || ending == "jpg"_L1;
    return name.remove(isSlice ? slice : number);
}

PastedIds fromObjectName(const QRegularExpressionMatch &match)
{
    PastedIds ids{.sid = match.captured(1)};
    const QString rest = match.captured(2);
    if (const auto individual = rest.indexOf("__uid_s_"_L1); individual >= 0) {
        ids.cname = rest.left(individual);
        ids.mode = Mode::Individual;
        return ids;
    }
    ids.cname = withoutNumbers(rest, match.captured(3));
    // Only web page recordings replace special characters: a name that has some is not one; a name with
    // hyphens may be one.
    static const QRegularExpression special(u"[^A-Za-z0-9-]"_s);
    if (ids.cname.contains(special))
        ids.mode = Mode::Mix;
    else
        ids.cnameIsGuess = ids.cname.contains(u'-');
    return ids;
}

QList<PastedIds> bareSids(const QString &text)
{
    static const QRegularExpression bare(uR"(\A[0-9a-fA-F]{32}\z)"_s);
    static const QRegularExpression between(uR"([\s,;]+)"_s);
    QList<PastedIds> found;
    const auto words = text.split(between, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!bare.match(word).hasMatch())
            return {};
        found << PastedIds{.sid = word};
    }
    return found;
}

/// A later mention of the same recording adds what the first one lacked.
QList<PastedIds> onceEach(const QList<PastedIds> &mentions)
{
    QList<PastedIds> all;
    QHash<QString, qsizetype> places;
    for (const PastedIds &ids : mentions) {
        if (const auto place = places.constFind(ids.sid.toLower()); place != places.cend()) {
            fill(all[*place], ids);
        } else {
            places.insert(ids.sid.toLower(), all.size());
            all << ids;
        }
    }
    return all;
}

/// Whatever has no recording ID belongs to the only recording there is, or to the one with its resource ID.
void complete(QList<PastedIds> &all, const QList<PastedIds> &parts)
{
    QMultiHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all.at(i).resourceId.isEmpty())
            places.insert(all.at(i).resourceId, i);
    }
    for (const PastedIds &part : parts) {
        if (all.size() == 1)
            fill(all.first(), part);
        const auto [first, last] = places.equal_range(part.resourceId);
        for (auto place = first; all.size() > 1 && place != last; ++place)
            fill(all[*place], part);
    }
}

/// In a pasted command line, the request body follows the address.
QList<PastedIds> commandsIn(const QString &text)
{
    QList<PastedIds> addresses = addressesIn(text);
    const QStringList behind = text.split("/v1/apps/"_L1, Qt::KeepEmptyParts, Qt::CaseInsensitive).mid(1);
    if (behind.size() != addresses.size())
        return addresses;
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const auto bodies = recordsIn(behind.at(i));
        for (const PastedIds &body : bodies) {
            if (body.sid.isEmpty())
                fill(addresses[i], body);
        }
    }
    return addresses;
}

QList<PastedIds> readFrom(const QString &text)
{
    QList<PastedIds> mentions = recordsIn(text) + commandsIn(text);
    for (auto each = objectName().globalMatch(text); each.hasNext();)
        mentions << fromObjectName(each.next());
    if (mentions.isEmpty())
        mentions = bareSids(text);
    const auto middle = std::ranges::stable_partition(
        mentions, [](const PastedIds &mention) { return !mention.sid.isEmpty(); });
    const QList<PastedIds> parts(middle.begin(), middle.end());
    mentions.erase(middle.begin(), middle.end());
    QList<PastedIds> all = onceEach(mentions);
    if (!all.isEmpty()) {
        complete(all, parts);
        return all;
    }
    PastedIds one;
    for (const PastedIds &part : parts)
        fill(one, part);
    return one.isEmpty() ? QList<PastedIds>() : QList{one};
}

} // namespace

bool PastedIds::isEmpty() const
{
    return appId.isEmpty() && resourceId.isEmpty() && sid.isEmpty() && cname.isEmpty() && uid.isEmpty();
}

QList<PastedIds> readPastedIds(const QString &text)
{
    QString plain = plainForm(text.left(longestPaste));
    for (const QChar quote : u"“”„″"_s)
        plain.replace(quote, u'"'); // emails and documents change quotes
    plain.replace("&quot;"_L1, "\""_L1);
    plain.replace("&amp;"_L1, "&"_L1);
    plain.replace("\\/"_L1, "/"_L1); // PHP escapes slashes
    QList<PastedIds> all = readFrom(plain);
    const bool knowsSid = !all.isEmpty() && !all.first().sid.isEmpty();
    if (knowsSid || !plain.contains("%2F"_L1, Qt::CaseInsensitive))
        return all;
    QList<PastedIds> decoded = readFrom(QUrl::fromPercentEncoding(plain.toUtf8()));
    return decoded.isEmpty() ? all : decoded;
}

QList<PastedIds> ofChannel(QList<PastedIds> all, const QString &cname)
{
    all.removeIf([&](const PastedIds &ids) {
        const QString expected = ids.cnameIsGuess ? channelInNames(cname, Mode::Web) : cname;
        return !cname.isEmpty() && !ids.cname.isEmpty() && ids.cname != expected;
    });
    return all;
}

} // namespace tallylight::agora
