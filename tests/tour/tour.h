#pragma once

#include "common/language.h"
#include "credentials/sessionstore.h"
#include "demo.h"
#include "window/mainwindow.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

namespace tallylight::tests {

/// The main job in one language and theme: stop the recording of a run, open the copy panel, stop a cloud
/// recording; takes a picture at each stop, and checks the simulator's books.
class Tour final
{
public:
    Tour(const QString &language, const QString &theme, const QDir &pictures);
    Q_DISABLE_COPY_MOVE(Tour)

    /// Prints one line per outcome; true when the books confirmed every stop.
    [[nodiscard]] bool run();

private:
    bool fill();
    bool stopRun();
    bool copyPanel();
    bool stopCloudRecording();
    /// Only looked at; nothing is sent.
    void showDetails();
    void showStart();
    void showLayout();
    [[nodiscard]] const RecordingEntry *runningMix();
    void select(const QString &table, const std::function<bool(const QModelIndex &)> &wanted);
    void picture(const QString &name);
    void say(const QString &what, bool confirmed);
    [[nodiscard]] bool booked(const QString &list, const QString &id, const QString &key,
                              const QString &flag);

    const QString m_language;
    const QString m_theme;
    const QDir m_pictures;
    SystemClock m_clock;
    SessionStore m_secrets;
    QTemporaryDir m_folder;
    QSettings m_settings;
    ui::Languages m_languages;
    Demo m_demo;
    Backend m_backend;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace tallylight::tests
