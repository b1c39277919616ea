#include "logfile.h"
#include "support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace tallylight;

namespace {

/// Keeps a megabyte of messages off the terminal.
class Quiet final
{
public:
    Quiet() : m_before(qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}))
    {
    }
    ~Quiet() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Quiet)

private:
    const QtMessageHandler m_before;
};

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstLogFile final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_log;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = m_folder->filePath(u"tallylight.log"_s);
    }

    void rotatesWhileItRunsAndKeepsOneOldFile()
    {
        const QString tenth(LogFile::largest / 10, u'x');
        {
            const Quiet quiet;
            const LogFile log(m_folder->path());
            qWarning("first");
            for (int i = 0; i < 25; ++i)
                qWarning("%ls", qUtf16Printable(tenth));
            qWarning("last");
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
                 QStringList({u"tallylight.log"_s, u"tallylight.log.1"_s}));
        QVERIFY(read(m_log).endsWith(" last\n"));
        QVERIFY(!read(m_log + u".1"_s).contains("first")); // of two old files, the newer is kept
        for (const QString &name : {m_log, m_log + u".1"_s}) {
            QVERIFY(QFileInfo(name).size() < LogFile::largest * 5 / 4);
            QCOMPARE(QFile::permissions(name) & QFile::Permissions(0x0077), QFile::Permissions());
        }
    }

    void secretsAreTakenOut()
    {
        {
            const Quiet quiet;
            const LogFile log(m_folder->path());
            qWarning("Authorization: Basic c2FtcGxlLXNlY3JldA==");
        }
        QVERIFY(!read(m_log).isEmpty());
        QVERIFY(!read(m_log).contains("c2FtcGxl"));
    }

#ifdef Q_OS_UNIX
    void neverThroughALink_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("in place of the log") << u"tallylight.log"_s;
        QTest::newRow("in place of the old log") << u"tallylight.log.1"_s;
    }
    void neverThroughALink()
    {
        QFETCH(QString, link);
        const QString target = m_folder->filePath(u"precious"_s);
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        QVERIFY(QFile::link(target, m_folder->filePath(link)));
        {
            const Quiet quiet;
            const LogFile log(m_folder->path());
            const QString much(LogFile::largest, u'x');
            for (int i = 0; i < 3; ++i)
                qWarning("%ls", qUtf16Printable(much));
        }
        QVERIFY(read(target) == "precious");
    }

    void aPipeInItsPlaceDoesNotHoldItUp()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_log).constData(), 0600), 0);
        const Quiet quiet;
        const LogFile log(m_folder->path());
        qWarning("said to nobody");
    }
#endif

    void aFolderThatCannotBeLeavesTheTerminal()
    {
        const Quiet quiet;
        const LogFile log(m_folder->filePath(u"nowhere"_s));
        qWarning("said to nobody");
    }
};

TALLYLIGHT_TEST(TstLogFile);
#include "tst_logfile.moc"
