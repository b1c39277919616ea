#include "bench/simulatorprogram.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace tallylight::tests::bench {

SimulatorProgram::SimulatorProgram(const QString &folder, const QJsonObject &seed)
{
    QFile file(folder + u"/seed.json"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(seed).toJson()) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.close();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u"/tallylight-simulator"_s,
                    {u"--seed"_s, file.fileName()});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead())
            qFatal("the simulator does not start: %s", qPrintable(m_process.errorString()));
    }
    const QByteArray line = m_process.readLine().trimmed();
    const QByteArray words = "listening on ";
    if (!line.startsWith(words))
        qFatal("not the simulator's address: %s", line.constData());
    m_address = QUrl(QString::fromLatin1(line.mid(words.size())));
}

SimulatorProgram::~SimulatorProgram()
{
    m_process.terminate();
    m_process.waitForFinished();
}

QJsonObject SimulatorProgram::books() const
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.get(QNetworkRequest(m_address.resolved(QUrl(u"/_books"_s)))));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("the simulator's books: %s", qPrintable(reply->errorString()));
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace tallylight::tests::bench
