#pragma once

#include <QString>
#include <QStringList>

namespace tallylight {

/// Starts a program when the user logs in, by the file in ~/.config/autostart that Linux desktops read
/// (freedesktop.org: Desktop Application Autostart Specification). Elsewhere, and in a sandbox, it cannot.
class Autostart final
{
public:
    /// `command`: the program and its arguments. `id`: name of the file, without its ending.
    Autostart(const QStringList &command, const QString &id);

    /// False: this system has another way, or none.
    [[nodiscard]] static bool isOffered();
    /// Whether this very command is started. An entry that was changed or switched off elsewhere is not.
    [[nodiscard]] bool isOn() const;
    /// Writes or removes the file. Empty: done; otherwise the system's reason.
    [[nodiscard]] QString set(bool on) const;
    [[nodiscard]] QString file() const { return m_file; }

    /// The file's text; a desktop reads exactly this command from it.
    [[nodiscard]] static QString entry(const QStringList &command);

private:
    QString m_entry;
    QString m_file;
};

} // namespace tallylight
