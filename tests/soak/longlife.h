#pragma once

#include "common/language.h"
#include "faults/clouds.h"
#include "logfile.h"
#include "window/mainwindow.h"

#include <QRandomGenerator>
#include <QSettings>

namespace tallylight::tests {

/// Hours of a busy day: the program with its window on a manual clock, accounts that keep the truth, and a
/// person who starts and stops, edits connections, changes language and theme and closes the laptop, while
/// every tenth request meets a fault.
class LongLife final
{
public:
    struct Extent
    {
        int runs = 0;
        int recordings = 0;
        quint32 seed = 0;
    };
    /// What the process holds right now.
    struct Footprint
    {
        qint64 heap = 0; ///< bytes that were allocated and not freed
        int handles = 0;
        int threads = 0;
    };

    explicit LongLife(const Extent &extent);
    Q_DISABLE_COPY_MOVE(LongLife)

    /// One simulated minute. Empty, or something that the program says and that is not so.
    [[nodiscard]] QStringList live();
    /// Without faults, until nothing is open. Empty, or what never got an answer.
    [[nodiscard]] QStringList calmDown();
    [[nodiscard]] static Footprint footprint();
    /// Problems that SQLite finds in the ledger's file.
    [[nodiscard]] QStringList ledgerProblems() const;
    /// Where a secret can be seen, also in what the window copies, exports and shows; see Exits.
    [[nodiscard]] QStringList shownSecrets();
    /// Whether a request carried one of the marked secrets: otherwise nothing was tested.
    [[nodiscard]] bool secretsWereUsed() const { return m_secretsLeft; }
    [[nodiscard]] QString folder() const { return m_clouds.folder(); }

    int requests = 0;
    int faults = 0;

private:
    void act();
    void fillUp();
    /// A start whose secrets are all marked.
    [[nodiscard]] StartOrder newStart(agora::Mode mode);
    void editConnection(Connection connection, const QString &secret);
    void look(QStringList &wrong);
    [[nodiscard]] QString newSecret(const QString &what);
    [[nodiscard]] bool chance(int of) { return m_random.bounded(of) == 0; }
    [[nodiscard]] Operations &operations() { return m_clouds.operations(); }

    const Extent m_extent;
    Clouds m_clouds;
    LogFile m_log;
    QSettings m_settings;
    ui::Languages m_languages;
    std::unique_ptr<ui::MainWindow> m_window;
    QRandomGenerator m_random;
    bool m_isCalm = false;
    bool m_secretsLeft = false;
    int m_minute = 0;
    int m_secrets = 0;
    QUuid m_batch; ///< the latest request to stop something
};

} // namespace tallylight::tests
