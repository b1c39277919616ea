#include "net/usableaddress.h"
#include "support/testmain.h"

#include <QUrl>

using namespace tallylight;

class TstUsableAddress final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usableAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("usable");
        const auto row = [](const char *address, bool usable) {
            QTest::newRow(*address ? address : "empty") << QString::fromLatin1(address) << usable;
        };
        row("https://api.example.test", true);
        row("https://api.example.test/", true);
        row("https://api.example.test:8443/gateway/v1", true);
        row("HTTPS://API.EXAMPLE.TEST", true);
        row("https://192.0.2.7", true);
        row("https://[2001:db8::1]:8443", true);
        row("http://localhost", true);
        row("http://LocalHost:8080/x", true);
        row("http://127.0.0.1:8080", true);
        row("http://127.8.9.10", true);
        row("http://[::1]:8080", true);

        row("", false);
        row("api.example.test", false);
        row("https://", false);
        row("https:///path", false);
        row("http://api.example.test", false);
        row("http://192.0.2.7", false);
        row("http://0.0.0.0", false);
        row("http://[::]", false);
        row("http://localhost.example.test", false);
        row("http://127.0.0.1.example.test", false);
        row("http://127.0.0.1@example.test", false);
        row("https://user@api.example.test", false);
        row("https://user:sample@api.example.test", false);
        row("https://api.example.test?key=1", false);
        row("https://api.example.test/?", false);
        row("https://api.example.test#top", false);
        row("https://api.example.test:99999", false);
        row("ftp://api.example.test", false);
        row("ws://localhost", false);
        row("file:///etc/passwd", false);
        row("javascript:alert(1)", false);
    }
    void usableAddress()
    {
        QFETCH(QString, address);
        QTEST(isUsableAddress(QUrl(address, QUrl::StrictMode)), "usable");
    }
};

TALLYLIGHT_TEST(TstUsableAddress);
#include "tst_usableaddress.moc"
