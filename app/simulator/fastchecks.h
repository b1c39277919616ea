#pragma once

#include "simulator/fastcatalog.h"

#include <QJsonObject>
#include <QStringList>

namespace tallylight::simulator {

/// What is wrong with the body of POST /v1/test_run (wallarm/README 6.2, 6.3): parameter -> {"error",
/// "value"}; empty when nothing is. `notes` receives what only a strict simulator refuses.
[[nodiscard]] QJsonObject checkCreate(const QJsonObject &body, bool userCredential,
                                      const FastCatalog &catalog, QStringList &notes);

/// The body of a create or copy call sent as a form, as published clients do: "true" and digits become the
/// values they spell, except in members that hold text.
[[nodiscard]] QJsonObject fromForm(const QByteArray &form);

/// One entry of a validation error: {name: {"error": code, "value": value}}.
[[nodiscard]] QJsonObject refusal(const QString &name, const QString &code, const QJsonValue &value);

} // namespace tallylight::simulator
