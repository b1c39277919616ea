#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

/// The end of a log, without secrets and without the name of the user's folder; `home` is that folder.
[[nodiscard]] QStringList logTail(const QString &log, const QString &home);
/// What was chosen, of the settings that hold no names, IDs or texts of the user.
[[nodiscard]] QStringList reportedSettings(const QSettings &chosen);

/// Everything that a report about a problem contains, as plain text; the same in every language. Reads the
/// log beside the ledger. Nothing is sent.
[[nodiscard]] QString problemReport(const Operations &operations, const QSettings &settings);

} // namespace tallylight::ui
