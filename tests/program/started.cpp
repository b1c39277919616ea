#include "program/started.h"

#include "support/testmain.h"

#include <QDir>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

Started::Started()
{
    folder = m_base.filePath(u"data"_s);
    QDir().mkdir(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, temporary.path());
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
}

Started::~Started()
{
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    }
}

void Started::start(const QStringList &arguments)
{
    const QStringList place =
        arguments.contains(u"--demo"_s) ? QStringList() : QStringList{u"--data-dir"_s, folder};
    process.start(QStringLiteral(TALLYLIGHT_PROGRAM), place + arguments);
    QVERIFY(process.waitForStarted());
}

void Started::signal(int number) const
{
    ::kill(static_cast<pid_t>(process.processId()), number);
}

int Started::ended()
{
    const bool over = process.state() == QProcess::NotRunning || process.waitForFinished(longestWait);
    return over && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

bool Started::showsAWindow()
{
    QProcess windows;
    const bool told = QTest::qWaitFor(
        [&] {
            windows.start(u"xwininfo"_s, {u"-root"_s, u"-tree"_s});
            windows.waitForFinished();
            return windows.readAllStandardOutput().contains("(\"tallylight\"") // its class: not a test's
                || process.state() == QProcess::NotRunning;
        },
        longestWait);
    return told && process.state() == QProcess::Running;
}

QString Started::errors()
{
    m_errors += process.readAllStandardError();
    return QString::fromUtf8(m_errors);
}

QString Started::inFolder(const QString &name) const
{
    return folder + u'/' + name;
}

void Started::put(const QString &name, const QByteArray &content) const
{
    QFile file(inFolder(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(longestWait) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace tallylight::tests
