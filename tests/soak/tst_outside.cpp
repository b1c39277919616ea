#include "credentials/keychainstore.h"
#include "operations/backend.h"
#include "program/started.h"
#include "singleinstance.h"
#include "soak/secretmark.h"
#include "support/testmain.h"
#include "transports.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// A service that never answers, but listens.
class Listener final
{
public:
    Listener()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket] { heard += socket->readAll(); });
        });
    }
    [[nodiscard]] bool listen() { return m_server.listen(QHostAddress::LocalHost); }
    [[nodiscard]] QUrl address() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }

    QByteArray heard;

private:
    QTcpServer m_server;
};

/// A connection with a marked secret in the system's keychain, and a run to be read.
void prepare(const QString &folder, const QUrl &service)
{
    const Connection connection{.id = QUuid::createUuid(),
                                .service = Service::WallarmFast,
                                .name = u"outside"_s,
                                .cloud = Cloud::Custom,
                                .customAddress = service,
                                .credentialKind = CredentialKind::NodeToken};
    SystemClock clock;
    KeychainStore keychain(clock, u"tallylight-"_s + SingleInstance::folderHash(folder));
    Backend backend({.ledgerFile = folder + u"/ledger.sqlite"_s, .transports = networkTransports(clock)},
                    clock, keychain);
    QSignalSpy opened(&backend, &Backend::opened);
    backend.open();
    QTRY_COMPARE(opened.size(), 1);
    ConnectionActions &connections = backend.operations().connections;
    QSignalSpy added(&connections, &ConnectionActions::added);
    connections.add({connection});
    QTRY_COMPARE(added.size(), 1);
    QVERIFY(backend.operations().testRuns.add(connection.id, u"tr_1234"_s));
    // Only now, so that nothing but the program itself can have sent it.
    const auto written = keychain.write(credentialKey(connection.id),
                                        u"sample-token-%1-1"_s.arg(QLatin1StringView(secretMark)));
    QTRY_VERIFY(written.isFinished());
    QVERIFY(written.result());
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Other programs of this computer can read the arguments and the environment of the real one, and its
/// windows' titles.
class TstOutside final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOfASecretIsSeen()
    {
        Listener service;
        QVERIFY(service.listen());
        Started program;
        prepare(program.folder, service.address());
        program.start();
        QVERIFY2(program.showsAWindow(), qPrintable(program.errors()));
        QTRY_VERIFY2(holdsMark(service.heard),
                     qPrintable(program.errors())); // it has the secret, and uses it

        const QString own = u"/proc/%1/"_s.arg(program.process.processId());
        QVERIFY(bytesOf(own + u"cmdline"_s).contains("--data-dir"));
        QVERIFY(bytesOf(own + u"environ"_s).contains("DISPLAY="));
        QVERIFY(!holdsMark(bytesOf(own + u"cmdline"_s)));
        QVERIFY(!holdsMark(bytesOf(own + u"environ"_s)));
        const QString windows = outputOf(u"xwininfo"_s, {u"-root"_s, u"-tree"_s});
        QVERIFY2(windows.contains("Tallylight\""_L1), qPrintable(windows));
        QVERIFY2(!holdsMark(windows.toUtf8()), qPrintable(windows));
        QCOMPARE(markedPlaces(program.folder), QStringList());
        QVERIFY2(!holdsMark(program.errors().toUtf8()), qPrintable(program.errors()));
    }
};

TALLYLIGHT_TEST(TstOutside);
#include "tst_outside.moc"
