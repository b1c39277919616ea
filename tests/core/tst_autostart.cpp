#include "core/autostart.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tallylight;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The start at log-in: the file is there while it is on, and says the right command.
class TstAutostart final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_config;

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_config.isValid());
        qputenv("XDG_CONFIG_HOME", m_config.path().toUtf8());
        if (!Autostart::isOffered())
            QSKIP("this system has no autostart files");
    }
    void cleanup() { qunsetenv("XDG_CONFIG_HOME"); }

    void exec_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << QStringList{u"/usr/bin/tallylight"_s, u"--background"_s}
                               << u"Exec=/usr/bin/tallylight --background"_s;
        QTest::newRow("a space") << QStringList{u"/opt/my apps/tallylight"_s}
                                 << u"Exec=\"/opt/my apps/tallylight\""_s;
        QTest::newRow("percent") << QStringList{u"/opt/100%u"_s} << u"Exec=\"/opt/100%%u\""_s;
        QTest::newRow("dollar and quote") << QStringList{u"/a$b\"c"_s} << u"Exec=\"/a\\\\$b\\\\\"c\""_s;
        QTest::newRow("backslash") << QStringList{u"/a\\b"_s} << u"Exec=\"/a\\\\\\\\b\""_s;
        QTest::newRow("empty argument") << QStringList{u"/a"_s, QString()} << u"Exec=/a \"\""_s;
    }
    void exec()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, line);
        QVERIFY2(Autostart::entry(command).split(u'\n').contains(line),
                 qPrintable(Autostart::entry(command)));
    }

    void onAndOff()
    {
        const Autostart autostart({u"/usr/bin/tallylight"_s, u"--background"_s}, u"tallylight-test"_s);
        QVERIFY(autostart.file().startsWith(m_config.path() + u"/autostart/"_s));
        QVERIFY(!autostart.isOn());
        QCOMPARE(autostart.set(true), QString());
        QVERIFY(autostart.isOn());
        const Autostart moved({u"/opt/tallylight"_s, u"--background"_s}, u"tallylight-test"_s);
        QVERIFY(!moved.isOn()); // it would start another program
        QCOMPARE(moved.set(true), QString());
        QVERIFY(moved.isOn());
        QVERIFY(!autostart.isOn());
        QCOMPARE(moved.set(false), QString());
        QVERIFY(!QFile::exists(moved.file()));
        QCOMPARE(moved.set(false), QString()); // again
    }

    void switchedOffElsewhere()
    {
        const Autostart autostart({u"/usr/bin/tallylight"_s}, u"tallylight-test"_s);
        QCOMPARE(autostart.set(true), QString());
        QFile file(autostart.file());
        QVERIFY(file.open(QIODevice::Append) && file.write("Hidden=true\n") > 0);
        file.close();
        QVERIFY(!autostart.isOn());
    }

    void whatCannotBeWrittenIsSaid()
    {
        QFile inTheWay(m_config.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        qputenv("XDG_CONFIG_HOME", inTheWay.fileName().toUtf8());
        const Autostart autostart({u"/usr/bin/tallylight"_s}, u"tallylight-test"_s);
        QVERIFY(!autostart.set(true).isEmpty());
        QVERIFY(!autostart.isOn());
    }

    /// As a desktop's own library reads it, whatever the folders are called. (GLib starts no program whose
    /// path has a percent sign.)
    void aDesktopStartsIt()
    {
        const QString gio = QStandardPaths::findExecutable(u"gio"_s);
        if (gio.isEmpty())
            QSKIP("gio is not installed");
        const QString folder = m_config.filePath(u"od\"d $HOME `x` \\ it's"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString program = folder + u"/started"_s;
        const QString result = folder + u"/result"_s;
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$(dirname \"$0\")/result.new\"\n"
                     "mv \"$(dirname \"$0\")/result.new\" \"$(dirname \"$0\")/result\"\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QStringList arguments{u"--data-dir"_s, folder, u"100%u %f"_s, u"\\n"_s};
        const Autostart autostart(QStringList(program) + arguments, u"tallylight-odd"_s);
        QCOMPARE(autostart.set(true), QString());
        QCOMPARE(QProcess::execute(gio, {u"launch"_s, autostart.file()}), 0);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(result), tests::longestWait);
        QCOMPARE(QString::fromUtf8(contentOf(result)).split(u'\n').mid(0, arguments.size()), arguments);
    }
};

TALLYLIGHT_TEST(TstAutostart);
#include "tst_autostart.moc"
