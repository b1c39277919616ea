#pragma once

#include "bench/stubservice.h"
#include "common/language.h"
#include "credentials/sessionstore.h"
#include "operations/backend.h"
#include "window/mainwindow.h"

#include <QSettings>

namespace tallylight::tests::bench {

/// The results for one list of a hundred thousand runs.
struct HugeList
{
    double shownMs = 0; ///< from the request until it is painted
    double parsedMs = 0; ///< QJsonDocument only, the same bytes
    double plainMs = 0; ///< the same, and shown in Qt's own model and view
    double stalledMs = 0; ///< longest work on the window's thread
    double bytesOfRun = 0;
};

/// The real window on a real backend and a ledger in the folder, with the stub as its cloud.
class WindowBench final
{
public:
    explicit WindowBench(const QString &folder);
    Q_DISABLE_COPY_MOVE(WindowBench)

    void measure();
    static void measureHugeLists(const QString &folder);

private:
    void measureStops();
    /// Returns the pages of the list.
    QList<QByteArray> measureLoading();
    void measureParts();
    void measureTable(const QList<QByteArray> &pages);
    void measureLanguages(int runs);
    /// The most that "Load from Wallarm" takes (operations/README 4).
    HugeList measureHundredThousand();
    /// "Load from Wallarm", until it has finished.
    void load(int count);
    /// Saves the connection, after everything that the ledger still has to do.
    void save();

    SystemClock m_clock;
    SessionStore m_secrets;
    QSettings m_settings;
    ui::Languages m_languages;
    StubService m_service;
    Connection m_connection;
    Backend m_backend;
    ui::MainWindow m_window;
};

} // namespace tallylight::tests::bench
