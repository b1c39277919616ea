#pragma once

#include "agora/mode.h"

#include <QList>
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

/// Every recording that the text names, each once, in the order of the text: many object names of a bucket's
/// listing, webhook events as lines or as a list. With a channel only the recordings of that channel, and
/// those whose channel the text does not tell.
[[nodiscard]] QList<PastedIds> readAllPastedIds(const QString &text, const QString &cname = {});
/// The recording ID, when the text names one recording of the channel; empty when it names none or several.
[[nodiscard]] QString sidFromPaste(const QString &text, const QString &cname = {});

} // namespace tallylight::agora
