#pragma once

#include "agora/task.h"

#include <QList>
#include <QString>

#include <optional>

namespace tallylight::agora {

/// What could be read from pasted text; empty if it was not there. For adopting a recording (README 15.1).
struct PastedIds
{
    QString appId;
    QString resourceId;
    QString sid;
    QString cname;
    /// Taken from a file name that may be a web page recording's, where '-' replaced special characters.
    bool cnameIsGuess = false;
    QString uid; ///< the recorder's
    std::optional<Mode> mode;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const PastedIds &, const PastedIds &) = default;
};

/// Longer than any list of recordings, in UTF-16 units.
inline constexpr qsizetype longestPaste = 1'000'000;

/// Every recording that a text (its first longestPaste) names, each once, in text order. Reads JSON wherever
/// it is (after the words of a log, in a string, inside other objects and lists; the service's events,
/// answers and bodies, Postman environments), objects as consoles, Python, Ruby and PHP print them, tables
/// with a header (CSV), lists in YAML, addresses of calls with the body of a command line, names of files in
/// the bucket, and a bare recording ID. Never fails: what is not recognized gives nothing. Anything with a
/// recording ID is a recording of its own; without any, all that is known about one recording (the address of
/// a start, the body of a call) makes up a single one.
[[nodiscard]] QList<PastedIds> readPastedIds(const QString &text);

/// Keeps those of one channel, and those whose channel is not in the text.
[[nodiscard]] QList<PastedIds> ofChannel(QList<PastedIds> all, const QString &cname);

} // namespace tallylight::agora
