#pragma once

#include "common/language.h"
#include "support/harness.h"
#include "testruns/testrunview.h"
#include "tour/driver.h"
#include "window/hands.h"
#include "window/keychain.h"
#include "window/mainwindow.h"

#include <QSettings>

namespace tallylight::tests {

/// The real window with the simulated clouds, used as by a person: mouse and key events go in through the
/// windows, as the window system would send them. The results are read from the simulator's books.
class Desk final
{
public:
    explicit Desk(const QString &language = QStringLiteral("en"), const QString &seedFile = {},
                  TeamSync::Maker team = {});
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    /// A first start: nothing is known.
    [[nodiscard]] bool openEmpty();
    /// The demo's two connections, without runs and recordings: the program has nothing to ask the services.
    [[nodiscard]] bool openConnected();
    /// The demo's runs and recordings, each read once.
    [[nodiscard]] bool openFilled();

    [[nodiscard]] Harness &harness() { return m_harness; }
    [[nodiscard]] Keychain &keychain() { return m_keychain; }
    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    /// The simulator performs and answers so many of the next stops of runs only after so many real ms.
    void delayRunStops(int times, int ms);
    /// Closes the window as the user does, including what it saves.
    void closeWindow();

    [[nodiscard]] ui::TestRunView &runs();
    [[nodiscard]] QAbstractItemView &recordings();
    [[nodiscard]] int rowOfRun(const QString &id);
    [[nodiscard]] int rowOfRecording(const QUuid &recording);
    [[nodiscard]] QList<QUuid> selectedRecordings();
    /// One of the demo's recordings that the service bills in this mode; null: there was none in time.
    [[nodiscard]] QUuid running(agora::Mode mode);
    /// Another one, which the window has ended; the demo's own end only by and by.
    [[nodiscard]] QUuid ended();
    /// The sentence in the row of the newest message.
    [[nodiscard]] QString message();
    /// The sentence of the newest message about this matter; empty: none is shown or listed.
    [[nodiscard]] QString said(const QString &matter);
    /// How many calls both services have received.
    [[nodiscard]] qsizetype calls();
    /// Changes the language while this dialog is open, and changes it back: which buttons say something else
    /// than before, or did not follow.
    [[nodiscard]] QStringList lostInOtherLanguages(const QWidget &dialog);
    [[nodiscard]] QJsonObject lastCall(const QString &pathEnd);

private:
    void show();

    Keychain m_keychain;
    Harness m_harness;
    QSettings m_settings;
    ui::Languages m_languages;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace tallylight::tests
