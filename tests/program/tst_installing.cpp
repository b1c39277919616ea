#include "program/started.h"
#include "support/testmain.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtEndian>

using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// What `cmake --install` puts where, by the rules of the desktop.
class TstInstalling final : public QObject
{
    Q_OBJECT
private:
    const QTemporaryDir m_prefix;

    [[nodiscard]] QByteArray installed(const QString &path) const { return read(m_prefix.filePath(path)); }
    static QByteArray source(const QString &path)
    {
        return read(QStringLiteral(TALLYLIGHT_SOURCE_DIR "/") + path);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
        return file.readAll();
    }

private Q_SLOTS:
    void initTestCase()
    {
        (void)outputOf(QStringLiteral(TALLYLIGHT_CMAKE),
                       {u"--install"_s, QStringLiteral(TALLYLIGHT_BUILD), u"--prefix"_s, m_prefix.path()});
    }

    void folderHasExactly_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("files");
        const QString icons = u"share/icons/hicolor/"_s;
        const QStringList icon{u"org.tallylight.Tallylight.png"_s};
        QTest::newRow("programs") << u"bin"_s << QStringList{u"tallylight"_s, u"tallylight-simulator"_s};
        QTest::newRow("desktop entry, named after the application ID")
            << u"share/applications"_s << QStringList{u"org.tallylight.Tallylight.desktop"_s};
        QTest::newRow("software center")
            << u"share/metainfo"_s << QStringList{u"org.tallylight.Tallylight.metainfo.xml"_s};
        QTest::newRow("man pages") << u"share/man/man1"_s
                                   << QStringList{u"tallylight-simulator.1"_s, u"tallylight.1"_s};
        QTest::newRow("license") << u"share/licenses/tallylight"_s << QStringList{u"LICENSE"_s};
        QTest::newRow("icon in any size")
            << icons + u"scalable/apps"_s << QStringList{u"org.tallylight.Tallylight.svg"_s};
        QTest::newRow("icon in one color")
            << icons + u"symbolic/apps"_s << QStringList{u"org.tallylight.Tallylight-symbolic.svg"_s};
        for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
            QTest::addRow("icon of %d", size) << icons + u"%1x%1/apps"_s.arg(size) << icon;
        QTest::newRow("nothing else") << u"."_s << QStringList{};
        QTest::newRow("nothing else to share") << u"share"_s << QStringList{};
    }
    void folderHasExactly()
    {
        QFETCH(QString, folder);
        QTEST(QDir(m_prefix.filePath(folder)).entryList(QDir::Files, QDir::Name), "files");
    }

    void iconsHaveTheSizeOfTheirFolder_data()
    {
        QTest::addColumn<int>("size");
        const QDir folder(m_prefix.filePath(u"share/icons/hicolor"_s));
        for (const QString &name : folder.entryList({u"*x*"_s}, QDir::Dirs))
            QTest::newRow(qPrintable(name)) << name.section(u'x', 0, 0).toInt();
    }
    void iconsHaveTheSizeOfTheirFolder()
    {
        QFETCH(int, size);
        const QByteArray png =
            installed(u"share/icons/hicolor/%1x%1/apps/org.tallylight.Tallylight.png"_s.arg(size));
        QCOMPARE(qFromBigEndian<qint32>(png.constData() + 16), size);
        QCOMPARE(qFromBigEndian<qint32>(png.constData() + 20), size);
    }

    void desktopEntryLeadsToTheProgram()
    {
        const QByteArray entry = installed(u"share/applications/org.tallylight.Tallylight.desktop"_s);
        QVERIFY(entry.contains("\nExec=tallylight\n"));
        QVERIFY(entry.contains("\nIcon=org.tallylight.Tallylight\n"));
    }

    void manPageExplainsEachOption_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("the program") << u"tallylight"_s;
        QTest::newRow("the simulator") << u"tallylight-simulator"_s;
    }
    /// Except --help, and what Qt adds to it.
    void manPageExplainsEachOption()
    {
        QFETCH(QString, program);
        const QString help = outputOf(m_prefix.filePath(u"bin/"_s + program), {u"--help"_s});
        QString page = QString::fromUtf8(installed(u"share/man/man1/%1.1"_s.arg(program)));
        page.remove(u'\\');
        static const QRegularExpression option(u"--(?!help)[a-z][a-z-]+"_s);
        QVERIFY(help.contains(option));
        for (const QRegularExpressionMatch &match : option.globalMatch(help))
            QVERIFY2(page.contains(match.captured()), qPrintable(match.captured()));
    }

    /// A release needs its number in all of these.
    void sameVersionEverywhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("before");
        const auto row = [](const char *name, const QByteArray &text, const char *before) {
            QTest::newRow(name) << text << QByteArray(before);
        };
        row("the program", outputOf(m_prefix.filePath(u"bin/tallylight"_s), {u"--version"_s}).toUtf8(),
            "tallylight ");
        row("its man page", installed(u"share/man/man1/tallylight.1"_s), "\"Tallylight ");
        row("the simulator's man page", installed(u"share/man/man1/tallylight-simulator.1"_s),
            "\"Tallylight ");
        row("the software center's newest release",
            installed(u"share/metainfo/org.tallylight.Tallylight.metainfo.xml"_s), "<release version=\"");
        row("the Debian package", source(u"resources/debian/changelog"_s), "tallylight (");
        row("the list of changes", source(u"CHANGELOG.md"_s), "\n## ");
    }
    void sameVersionEverywhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, before);
        const QByteArray version = text.mid(text.indexOf(before) + before.size()).left(16);
        QVERIFY2(version.startsWith(TALLYLIGHT_VERSION), version.constData());
    }
};

TALLYLIGHT_TEST(TstInstalling);
#include "tst_installing.moc"
