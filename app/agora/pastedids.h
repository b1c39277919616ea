#pragma once

#include "agora/mode.h"

#include <QString>

#include <optional>

namespace tallylight::agora {

/// What could be read from pasted text; empty when it was not there. For adopting a recording (spec 15.1).
struct PastedIds
{
    QString appId;
    QString resourceId;
    QString sid;
    QString cname;
    bool cnameIsGuess = false; ///< from an object name, where special characters became '-'
    QString uid; ///< of the recorder
    std::optional<Mode> mode;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const PastedIds &, const PastedIds &) = default;
};

/// Reads a webhook event or an answer of the service (JSON), the address of a call, an object name from the
/// bucket, or a bare recording ID. Never fails: what is not recognised gives empty fields.
[[nodiscard]] PastedIds readPastedIds(const QString &text);

} // namespace tallylight::agora
