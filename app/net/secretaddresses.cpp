#include "net/secretaddresses.h"

#include "net/coveredtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

qsizetype skipBackslashes(const ScannedText &text, qsizetype i)
{
    while (text.at(i) == u'\\')
        ++i;
    return i;
}

/// The position after "://", with escaped slashes too; 0 when there is none.
qsizetype afterScheme(const ScannedText &text, qsizetype colon)
{
    if (text.at(colon) != u':')
        return 0;
    qsizetype i = colon + 1;
    for (int slashes = 0; slashes < 2; ++slashes) {
        i = skipBackslashes(text, i);
        if (text.at(i++) != u'/')
            return 0;
    }
    return i;
}

bool endsAddress(QChar c)
{
    return c.isSpace() || ScannedText::isQuote(c) || c == u'<' || c == u'>';
}

/// A backslash ends it, too, unless it escapes a slash.
qsizetype endOfAddress(const ScannedText &text, qsizetype i)
{
    while (i < text.size() && !endsAddress(text.at(i))) {
        const qsizetype behind = skipBackslashes(text, i);
        if (behind > i && text.at(behind) != u'/')
            break;
        i = std::max(behind, i + 1);
    }
    return i;
}

/// The last part of the path is the key to someone's stream, and so is anything that follows it.
TextRange streamKey(const ScannedText &text, TextRange path)
{
    qsizetype key = path.from;
    for (qsizetype i = path.from; i + 1 < path.to && text.at(i) != u'?'; ++i) {
        const QChar next = text.at(i + 1);
        if (text.at(i) == u'/' && next != u'/' && next != u'\\' && next != u'?')
            key = i + 1;
    }
    return {key, path.to};
}

bool followsRtmp(const ScannedText &text, qsizetype i)
{
    const QStringView before = text.part(std::max<qsizetype>(i - 5, 0), i);
    return before.endsWith("rtmp"_L1, Qt::CaseInsensitive)
        || before.endsWith("rtmps"_L1, Qt::CaseInsensitive);
}

/// Of host and port, with the user before them; `i`: behind the scheme.
qsizetype endOfAuthority(const ScannedText &text, qsizetype i)
{
    while (i < text.size() && !endsAddress(text.at(i)) && !QStringView(u"/\\?#").contains(text.at(i)))
        ++i;
    return i;
}

/// "user:pass/word@host": a slash that nobody encoded. A port is not the beginning of a password.
bool beginsPassword(QStringView host)
{
    const qsizetype colon = host.indexOf(u':');
    if (colon < 0 || host.startsWith(u'[')) // [::1]
        return false;
    const QStringView port = host.sliced(colon + 1);
    return port.isEmpty() || port.size() > 5
        || !std::ranges::all_of(port, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The user of an address, with the password. `from`: behind the scheme. `lastAt`: the last @ before the
/// address ends, or something before `from`. Empty: there is none.
TextRange plainUser(const ScannedText &text, qsizetype from, qsizetype lastAt)
{
    const QStringView host = text.part(from, endOfAuthority(text, from));
    if (const qsizetype at = host.lastIndexOf(u'@'); at >= 0)
        return {from, from + at};
    return {from, lastAt > from && beginsPassword(host) ? lastAt : from};
}

/// The user in "https%3A%2F%2Fuser%3Apassword%40host", an address in the query of another; `colon` is that of
/// the scheme. Empty: there is none.
TextRange encodedUser(const ScannedText &text, qsizetype colon)
{
    if (!text.isEncoded(colon, "%3A"_L1, "%3A"_L1) || !text.isEncoded(colon + 3, "%2F"_L1, "%2F"_L1)
        || !text.isEncoded(colon + 6, "%2F"_L1, "%2F"_L1))
        return {};
    const qsizetype from = colon + 9;
    TextRange user{from, from};
    const auto ends = [&text](qsizetype i) {
        return endsAddress(text.at(i)) || QStringView(u"/\\?#&").contains(text.at(i))
            || text.isEncoded(i, "%2F"_L1, "%3F"_L1);
    };
    for (qsizetype i = from; i < text.size() && !ends(i); ++i) {
        if (text.at(i) == u'@' || text.isEncoded(i, "%40"_L1, "%40"_L1))
            user.to = i;
    }
    return user;
}

/// Hides the secrets of the addresses in a part that has no sign that ends one.
void hideIn(TextRange part, const ScannedText &text, CoveredText &covered)
{
    const qsizetype lastAt = part.from + text.part(part.from, part.to).lastIndexOf(u'@');
    for (qsizetype i = part.from; i < part.to;) {
        if (text.at(i) != u':' && text.at(i) != u'%') {
            ++i;
            continue;
        }
        const bool rtmp = followsRtmp(text, i);
        const qsizetype plain = afterScheme(text, i);
        if (rtmp && text.isEncoded(i, "%3A"_L1, "%3A"_L1)) { // in the query of another address
            const qsizetype end = text.endOfPlain(i, true);
            covered.hide({i, end});
            i = end;
            continue;
        }
        const TextRange user = plain > 0 ? plainUser(text, plain, lastAt) : encodedUser(text, i);
        covered.hide(user);
        if (rtmp && plain > 0)
            return covered.hide(streamKey(text, {endOfAuthority(text, user.to), part.to}));
        i = std::max(i + 1, user.to);
    }
}

} // namespace

void hideSecretsOfAddresses(CoveredText &covered)
{
    const ScannedText text(covered.original());
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype to = endOfAddress(text, from);
        hideIn({from, to}, text, covered);
        from = std::max(skipBackslashes(text, to), to + 1);
    }
}

qsizetype endOfHost(const ScannedText &text, qsizetype colon)
{
    const auto belongs = [&text](qsizetype i) {
        const QChar c = text.at(i);
        return ScannedText::isWordCharacter(c) || c == u'.' || c == u':' || c == u'@' || c == u'['
            || c == u']';
    };
    qsizetype i = afterScheme(text, colon);
    while (i > 0 && belongs(i))
        ++i;
    return i;
}

} // namespace tallylight
