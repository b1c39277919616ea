#include "net/secretaddresses.h"

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

/// The position after "://", with escaped slashes too; 0 when the word is not a scheme.
qsizetype afterScheme(const ScannedText &text, qsizetype i)
{
    if (text.at(i) != u':')
        return 0;
    ++i;
    for (int slashes = 0; slashes < 2; ++slashes) {
        while (text.at(i) == u'\\')
            ++i;
        if (text.at(i++) != u'/')
            return 0;
    }
    return i;
}

bool endsAddress(const ScannedText &text, qsizetype i)
{
    const QChar c = text.at(i);
    return i >= text.size() || c.isSpace() || ScannedText::isQuote(c) || c == u'<' || c == u'>'
        || (c == u'\\' && text.at(i + 1) != u'/');
}

/// The last part of the path is the key to someone's stream, and so is anything that follows it.
TextRange streamKeyBehind(const ScannedText &text, qsizetype i)
{
    qsizetype key = i;
    bool query = false;
    for (; !endsAddress(text, i); ++i) {
        query = query || text.at(i) == u'?';
        const QChar next = text.at(i + 1);
        const bool begins = !query && text.at(i) == u'/' && !endsAddress(text, i + 1) && next != u'/'
            && next != u'\\' && next != u'?';
        if (begins)
            key = i + 1;
    }
    return {key, i};
}

} // namespace

SecretsOfAddress secretsOfAddress(const ScannedText &text, TextRange scheme)
{
    const QStringView word = text.part(scheme.from, scheme.to);
    const bool rtmp = word.compare("rtmp"_L1, Qt::CaseInsensitive) == 0
        || word.compare("rtmps"_L1, Qt::CaseInsensitive) == 0;
    const qsizetype from = afterScheme(text, scheme.to);
    if (from == 0 && rtmp && text.isEncoded(scheme.to, "%3A"_L1, "%3A"_L1)) // in another address's query
        return {.streamKey = {scheme.to, text.endOfPlain(scheme.to, true)}};
    if (from == 0)
        return {};
    qsizetype end = from;
    qsizetype behindUser = from;
    while (!endsAddress(text, end) && text.at(end) != u'/' && text.at(end) != u'\\' && text.at(end) != u'?'
           && text.at(end) != u'#') {
        if (text.at(end++) == u'@')
            behindUser = end;
    }
    SecretsOfAddress found{.endOfHost = end};
    if (behindUser > from)
        found.user = {from, behindUser - 1};
    if (rtmp)
        found.streamKey = streamKeyBehind(text, end);
    return found;
}

} // namespace tallylight
