#pragma once

#include "common/language.h"
#include "credentials/sessionstore.h"
#include "operations/backend.h"
#include "window/mainwindow.h"

#include <QSettings>

namespace tallylight::tests::bench {

/// The program with its window, put together as in main(), and its files in `folder`.
struct WindowProgram
{
    WindowProgram(const QString &folder, const QString &ledger, ui::Languages &languages);
    Q_DISABLE_COPY_MOVE(WindowProgram)

    /// Until its window is painted with what the ledger holds.
    void open();
    void save(const Connection &connection, const QString &secret);
    [[nodiscard]] const std::vector<RecordingEntry> &recordings();

    SystemClock clock;
    SessionStore secrets;
    QSettings settings;
    Backend backend;
    ui::MainWindow window;
};

} // namespace tallylight::tests::bench
