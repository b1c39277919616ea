#include "operations/pastedtext.h"

#include "agora/pastedids.h"
#include "core/text.h"
#include "wallarm/address.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

constexpr qsizetype longestId = 64;

/// A word with a digit, such as 5080 or tr_1234; no prose.
bool looksLikeId(const QString &text)
{
    const QString plain = plainForm(text);
    return !plain.isEmpty() && plain.size() <= longestId
        && std::ranges::any_of(plain, [](QChar c) { return c.isDigit(); })
        && std::ranges::all_of(plain, [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
           });
}

} // namespace

PastedKind pastedKind(const QString &text)
{
    const QString beginning = text.left(agora::longestPaste);
    if (wallarm::containsRunAddress(beginning))
        return PastedKind::Run;
    if (!agora::readPastedIds(beginning).isEmpty())
        return PastedKind::Recordings;
    return looksLikeId(beginning.trimmed()) ? PastedKind::Run : PastedKind::Nothing;
}

QString pastedRun(const QString &text)
{
    if (pastedKind(text) != PastedKind::Run)
        return {};
    const auto run = wallarm::runFromInput(text.left(agora::longestPaste).simplified());
    return run ? run->text() : QString();
}

} // namespace tallylight
