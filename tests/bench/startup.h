#pragma once

#include <QString>

namespace tallylight::tests::bench {

/// The whole program as a child process, beside a bare window of Qt and those peers that are installed: from
/// its start to its first window on the screen and the memory it then takes, as a demo and with ledgers that
/// it creates in `folder`. Needs an X11 display; says so where there is none.
void measureStartup(const QString &program, const QString &folder);

} // namespace tallylight::tests::bench
