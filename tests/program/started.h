#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace tallylight::tests {

/// A program of this test, with a data folder and a place for temporary files of its own. Killed when it is
/// still there at the end.
class Started final
{
public:
    Started();
    ~Started();
    Q_DISABLE_COPY_MOVE(Started)

    /// Beside `--data-dir`, which is left out for the demo.
    void start(const QStringList &arguments = {});
    void signal(int number) const;
    /// The exit code; -1: killed, or it did not end.
    [[nodiscard]] int ended();
    /// True once a window of the program is on the X server.
    [[nodiscard]] bool showsAWindow();
    /// What it has said on standard error so far.
    [[nodiscard]] QString errors();

    [[nodiscard]] QString inFolder(const QString &name) const;
    /// Puts a file into the data folder.
    void put(const QString &name, const QByteArray &content) const;

    QProcess process;
    QString folder; ///< for `--data-dir`
    QTemporaryDir temporary; ///< its TMPDIR

private:
    QTemporaryDir m_base;
    QByteArray m_errors;
};

} // namespace tallylight::tests
