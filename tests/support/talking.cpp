#include "support/talking.h"

#include <QTest>

namespace tallylight::tests {

Talking::~Talking()
{
    m_process.disconnect();
    m_process.kill();
    m_process.waitForFinished();
}

void Talking::start(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { read(); });
    m_process.start(program, arguments);
}

void Talking::say(const QByteArray &line)
{
    m_process.write(line + '\n');
}

void Talking::read()
{
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QByteArray line = m_rest.left(end);
        m_rest.remove(0, end + 1);
        take(QString::fromUtf8(line).split(u' '));
    }
}

bool Talking::waitFor(const std::function<bool()> &done, int ms)
{
    const bool came = QTest::qWaitFor([&] { return done() || !isRunning(); }, ms);
    read();
    return came && done();
}

bool Talking::diesWithin(int ms)
{
    const bool died = waitFor([this] { return !isRunning(); }, ms);
    m_process.kill();
    m_process.waitForFinished();
    read();
    return died;
}

} // namespace tallylight::tests
