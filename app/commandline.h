#pragma once

#include <QString>
#include <QStringList>

namespace tallylight {

/// What the program was started with.
struct CommandLine
{
    bool demo = false;
    bool pseudo = false;
    bool version = false;
    bool help = false;
    bool background = false; ///< only the lamp in the tray, if there is one
    bool console = false; ///< runs without a window, as the next three say
    bool list = false;
    bool json = false;
    QStringList stop; ///< IDs; empty: not requested
    bool evenProtected = false; ///< stops what belongs to a protected connection, too
    QString dataFolder; ///< empty: the system's place for it
    QString language; ///< as typed; empty: not given
    QString translations; ///< a folder; empty: not given
    QString problem; ///< what is wrong with it, such as `Unknown option 'x'.`; empty: nothing
};

/// Pure; the first argument is the program's name.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);
/// For --help; requires an application object.
[[nodiscard]] QString commandLineHelp();

} // namespace tallylight
