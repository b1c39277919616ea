#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>

#include <functional>

namespace tallylight::tests {

/// A program that a test starts, kills and talks to, line by line (the program's side: lines.h).
class Talking
{
public:
    Q_DISABLE_COPY_MOVE(Talking)
    Talking() = default;
    /// Kills it.
    virtual ~Talking();

    void say(const QByteArray &line);
    /// True when it ended by itself within that time; otherwise it is killed.
    [[nodiscard]] bool diesWithin(int ms);
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] QProcess &process() { return m_process; }

protected:
    void start(const QString &program, const QStringList &arguments);
    /// A line that it has said.
    virtual void take(const QStringList &words) = 0;
    /// False when it ended before that, or when the time was over.
    [[nodiscard]] bool waitFor(const std::function<bool()> &done, int ms);

private:
    void read();

    QProcess m_process;
    QByteArray m_rest;
};

} // namespace tallylight::tests
