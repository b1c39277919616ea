#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace tallylight::tests {

/// A program run by this test, with its own data folder and folder for temporary files. Killed if it is still
/// running at the end.
class Started final
{
public:
    Started();
    ~Started();
    Q_DISABLE_COPY_MOVE(Started)

    /// Adds `--data-dir`, except for the demo.
    void start(const QStringList &arguments = {});
    void signal(int number) const;
    /// The exit code; -1: it was killed, or did not end.
    [[nodiscard]] int ended();
    /// True once the program has a window on the X server.
    [[nodiscard]] bool showsAWindow();
    /// What it has written to standard error so far.
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

/// What a program that must succeed writes to standard output; ends the test if it fails.
QString outputOf(const QString &program, const QStringList &arguments);

} // namespace tallylight::tests
