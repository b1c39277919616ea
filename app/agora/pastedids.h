#pragma once

#include "agora/mode.h"

#include <QList>
#include <QString>

#include <optional>

namespace tallylight::agora {

/// What could be read from pasted text; empty when it was not there. For adopting a recording (README 15.1).
struct PastedIds
{
    QString appId;
    QString resourceId;
    QString sid;
    QString cname;
    /// From the name of a file that may be of a web page recording, where special characters became '-'.
    bool cnameIsGuess = false;
    QString uid; ///< of the recorder
    std::optional<Mode> mode;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const PastedIds &, const PastedIds &) = default;
};

/// More than any list of recordings has. In UTF-16 units.
inline constexpr qsizetype longestPaste = 1'000'000;

/// Every recording that a text (its first longestPaste) names, each once, in the order of the text. Read are
/// JSON wherever it stands (after the words of a log, in a string, inside other objects and lists; events,
/// answers and bodies of the service, environments of Postman), objects as consoles and Python print them,
/// tables with a header (CSV), addresses of calls with the body of a command line, names of files in the
/// bucket, a bare recording ID. Never fails: what is not recognized gives nothing. What has a recording ID
/// stands for itself; without any, what is known of one recording (an address of a start, the body of a call)
/// is the only one.
[[nodiscard]] QList<PastedIds> readPastedIds(const QString &text);

/// Of these, those of one channel, and those whose channel the text does not tell.
[[nodiscard]] QList<PastedIds> ofChannel(QList<PastedIds> all, const QString &cname);

} // namespace tallylight::agora
