#include "commandline.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace tallylight;

class TstCommandLine final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understood()
    {
        const CommandLine line = parseCommandLine(
            {u"tallylight"_s, u"--data-dir"_s, u"d"_s, u"--lang"_s, u"pt-BR"_s, u"--pseudo"_s, u"--demo"_s});
        QVERIFY2(line.problem.isEmpty(), qPrintable(line.problem));
        QVERIFY(line.demo && line.pseudo && !line.help && !line.version);
        QCOMPARE(line.dataFolder, u"d"_s);
        QCOMPARE(line.language, u"pt-BR"_s);
        QVERIFY(parseCommandLine({u"tallylight"_s}).problem.isEmpty());
    }

    void withoutAWindow()
    {
        const CommandLine list = parseCommandLine({u"tallylight"_s, u"--list"_s, u"--json"_s});
        QVERIFY2(list.problem.isEmpty(), qPrintable(list.problem));
        QVERIFY(list.console && list.list && list.json && list.stop.isEmpty());
        const CommandLine stop = parseCommandLine({u"tallylight"_s, u"--stop"_s, u"5096"_s, u"tr_1"_s});
        QVERIFY2(stop.problem.isEmpty(), qPrintable(stop.problem));
        QVERIFY(stop.console && !stop.list && !stop.json);
        QCOMPARE(stop.stop, (QStringList{u"5096"_s, u"tr_1"_s}));
        QVERIFY(!stop.evenProtected);
        QVERIFY(
            parseCommandLine({u"tallylight"_s, u"--stop"_s, u"5"_s, u"--even-protected"_s}).evenProtected);
    }

    void problems_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("an option that there is not") << QStringList{u"--surprise"_s} << u"surprise"_s;
        QTest::newRow("a stray argument") << QStringList{u"ledger.sqlite"_s} << u"ledger.sqlite"_s;
        QTest::newRow("nothing to stop") << QStringList{u"--stop"_s} << u"ID"_s;
        QTest::newRow("an ID from an empty variable") << QStringList{u"--stop"_s, u""_s} << u"ID"_s;
        QTest::newRow("two tasks") << QStringList{u"--list"_s, u"--stop"_s, u"5"_s} << u"Either"_s;
        QTest::newRow("protected, but nothing to stop")
            << QStringList{u"--even-protected"_s} << u"protected"_s;
        QTest::newRow("JSON of a window") << QStringList{u"--json"_s} << u"json"_s;
        QTest::newRow("no language after --lang") << QStringList{u"--lang"_s} << u"lang"_s;
        QTest::newRow("a folder from an empty variable")
            << QStringList{u"--data-dir"_s, u""_s} << u"data-dir"_s;
    }
    void problems()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const CommandLine line = parseCommandLine(QStringList{u"tallylight"_s} + arguments);
        QVERIFY2(line.problem.contains(named), qPrintable(line.problem));
    }
};

TALLYLIGHT_TEST(TstCommandLine);
#include "tst_commandline.moc"
