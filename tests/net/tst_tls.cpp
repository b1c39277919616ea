#include "exchanges.h"
#include "rawserver.h"
#include "support/testmain.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// Shows this certificate to everyone who connects.
class Shows final
{
public:
    explicit Shows(const QString &certificate)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(testData(u"tls/"_s + certificate)));
        tls.setPrivateKey(QSslKey(testData(u"tls/server.key"_s), QSsl::Ec));
        m_server.setSslConfiguration(tls);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"https://127.0.0.1:%1/"_s.arg(m_server.serverPort())); }

private:
    QSslServer m_server;
};

QString dataFile(const QString &name)
{
    return QStringLiteral(TALLYLIGHT_TEST_DATA "/tls/") + name;
}

} // namespace

/// What is wrong with a secure connection reaches the user: which problem, and what the certificate says.
class TstTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTroubleHasItsName_data();
    void eachTroubleHasItsName();
    void whatIsNoTlsIsCalledSo_data();
    void whatIsNoTlsIsCalledSo();

private:
    SystemClock m_clock;
};

void TstTls::eachTroubleHasItsName_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<TlsTrouble>("trouble");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<int>("lastYear");
    const QString trusted = u"wrong-authority.pem"_s;
    const QString authority = u"Tallylight sample authority of wrong certificates"_s;
    QTest::newRow("self-signed") << u"self-signed.pem"_s << QString() << TlsTrouble::SelfSigned
                                 << u"self-signed.example.test"_s << u"self-signed.example.test"_s << 2120;
    QTest::newRow("unknown authority") << u"server.pem"_s << QString() << TlsTrouble::UnknownAuthority
                                       << u"127.0.0.1"_s << u"Tallylight sample authority"_s << 2120;
    QTest::newRow("wrong name") << u"wrong-name.pem"_s << trusted << TlsTrouble::WrongName
                                << u"other.example.test"_s << authority << 2120;
    QTest::newRow("expired") << u"expired.pem"_s << trusted << TlsTrouble::Expired << u"127.0.0.1"_s
                             << authority << 2021;
    QTest::newRow("not valid yet") << u"not-yet-valid.pem"_s << trusted << TlsTrouble::NotYetValid
                                   << u"127.0.0.1"_s << authority << 2120;
    QTest::newRow("untrusted and expired: the name and dates are only claims")
        << u"expired.pem"_s << QString() << TlsTrouble::UnknownAuthority << u"127.0.0.1"_s << authority
        << 2021;
}

void TstTls::eachTroubleHasItsName()
{
    QFETCH(const QString, shown);
    QFETCH(const QString, trusted);
    const Shows server(shown);
    NetworkTransport transport(m_clock, {.caFile = trusted.isEmpty() ? trusted : dataFile(trusted)});
    for (const HttpRequest &request : {get(server.url()), post(server.url())}) {
        const auto outcome = outcomeOf(transport.send(request));
        COMPARE_FAILURE(outcome, ErrorKind::TlsFailed, false);
        QTEST(outcome.error().tls, "trouble");
        QVERIFY(outcome.error().certificate.has_value());
        QTEST(outcome.error().certificate->subject, "subject");
        QTEST(outcome.error().certificate->issuer, "issuer");
        QTEST(outcome.error().certificate->validUntil.toUTC().date().year(), "lastYear");
        QVERIFY(outcome.error().certificate->validFrom.isValid());
    }
}

void TstTls::whatIsNoTlsIsCalledSo_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("HTTP") << "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("a mail server") << "220 mail.example.test ESMTP ready\r\n"_ba;
}

void TstTls::whatIsNoTlsIsCalledSo()
{
    QFETCH(const QByteArray, words);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, socket, [socket, words] { socket->write(words); });
    });
    NetworkTransport transport(m_clock);
    const auto outcome =
        outcomeOf(transport.send(get(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())))));
    COMPARE_FAILURE(outcome, ErrorKind::TlsFailed, false);
    QCOMPARE(outcome.error().tls, TlsTrouble::NotTls);
    QVERIFY(!outcome.error().certificate);
}

TALLYLIGHT_TEST(TstTls);
#include "tst_tls.moc"
