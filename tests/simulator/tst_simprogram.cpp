#include "support/testmain.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>

#include <signal.h>

using namespace tallylight;
using namespace Qt::StringLiterals;

/// The program itself, queried by Qt's own HTTP client.
class TstSimProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesUntilTold_data();
    void servesUntilTold();
    void refusals_data();
    void refusals();
    void helpAndVersion();

private:
    static const QString program;
};

const QString TstSimProgram::program = QStringLiteral(TALLYLIGHT_SIMULATOR_PROGRAM);

void TstSimProgram::servesUntilTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<int>("signal");
    const QString tls = QStringLiteral(TALLYLIGHT_TEST_DATA "/tls/");
    QTest::newRow("plain, SIGTERM") << QStringList{u"--listen"_s, u"127.0.0.1:0"_s} << u"http"_s << SIGTERM;
    QTest::newRow("localhost, SIGINT") << QStringList{u"--listen"_s, u"localhost:0"_s} << u"http"_s << SIGINT;
    QTest::newRow("TLS") << QStringList{u"--tls"_s, tls + u"server.pem"_s, tls + u"server.key"_s}
                         << u"https"_s << SIGTERM;
}

void TstSimProgram::servesUntilTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, scheme);
    QFETCH(int, signal);
    QProcess process;
    process.start(program, arguments + QStringList{u"--list"_s, u"on"_s, u"--speed"_s, u"0"_s});
    QTRY_VERIFY(process.canReadLine());
    const QString line = QString::fromUtf8(process.readLine());
    const QRegularExpression wanted(u"^listening on (%1://127\\.0\\.0\\.1:\\d+)\n$"_s.arg(scheme));
    const auto match = wanted.match(line);
    QVERIFY2(match.hasMatch(), qPrintable(line));

    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(match.captured(1) + u"/v1/test_run?limit=3"_s));
    request.setRawHeader("X-WallarmAPI-Token", "token_Qwe12345");
    auto configuration = request.sslConfiguration();
    configuration.addCaCertificates(QStringLiteral(TALLYLIGHT_TEST_DATA "/tls/authority.pem"));
    request.setSslConfiguration(configuration);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(longestWait));
    QVERIFY2(reply->error() == QNetworkReply::NoError, qPrintable(reply->errorString()));
    QVERIFY(reply->readAll().contains("tr_1234"));

    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TstSimProgram::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("every address") << QStringList{u"--listen"_s, u"0.0.0.0:0"_s};
    QTest::newRow("another host") << QStringList{u"--listen"_s, u"192.0.2.1:8080"_s};
    QTest::newRow("no port") << QStringList{u"--listen"_s, u"127.0.0.1"_s};
    QTest::newRow("too fast") << QStringList{u"--speed"_s, u"31"_s};
    QTest::newRow("list of what") << QStringList{u"--list"_s, u"maybe"_s};
    QTest::newRow("certificate without a key") << QStringList{u"--tls"_s, u"cert.pem"_s};
    QTest::newRow("seed is not there") << QStringList{u"--seed"_s, u"/nowhere.json"_s};
    QTest::newRow("something else") << QStringList{u"surprise"_s};
}

void TstSimProgram::refusals()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(program, arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void TstSimProgram::helpAndVersion()
{
    for (const auto &option : {u"--help"_s, u"--version"_s}) {
        QProcess process;
        process.start(program, {option});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains(option == "--help"_L1 ? "--listen" : "0."));
    }
}

TALLYLIGHT_TEST(TstSimProgram);
#include "tst_simprogram.moc"
