#include "support/testmain.h"
#include "window/startwindow.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

class TstStartWindow final : public QObject
{
    Q_OBJECT
private:
    static QString text(const StartWindow &window, const QString &name)
    {
        const auto *label = window.findChild<QLabel *>(name);
        return label != nullptr ? label->text() : QString();
    }

private Q_SLOTS:
    void saysWhyTheProgramDoesNotRun_data()
    {
        QTest::addColumn<NoStart>("problem");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("advice");
        using enum NoStart;
        QTest::newRow("arguments") << Arguments << u"Unknown option 'surprise'."_s << u"tallylight --help"_s;
        QTest::newRow("a language that there is not") << UnknownLanguage << u"klingon"_s << u"zh-CN"_s;
        QTest::newRow("no temporary folder") << NoTemporaryFolder << QString() << u"free space"_s;
    }
    void saysWhyTheProgramDoesNotRun()
    {
        QFETCH(NoStart, problem);
        QFETCH(QString, given);
        QFETCH(QString, advice);
        StartWindow window({.problem = problem, .given = given});
        const QString all = text(window, u"startHeadline"_s) + text(window, u"startExplanation"_s);
        QVERIFY2(all.contains(given) && all.contains(advice), qPrintable(all));
        QVERIFY(window.findChild<QPushButton *>(u"startAnyway"_s) == nullptr);
        window.show();
        window.findChild<QPushButton *>(u"startQuit"_s)->click();
        QCOMPARE(window.result(), int(QDialog::Rejected));
    }

    void asksAboutTheOtherOne_data()
    {
        QTest::addColumn<NoStart>("problem");
        QTest::newRow("on another computer") << NoStart::HeldElsewhere;
        QTest::newRow("here, and silent") << NoStart::HeldSilently;
    }
    void asksAboutTheOtherOne()
    {
        QFETCH(NoStart, problem);
        const FolderHolder holder{
            .process = 4711, .computer = u"old-laptop"_s, .since = QDateTime({2026, 3, 4}, {5, 6})};
        StartWindow window({.problem = problem, .folder = u"/data"_s, .holder = holder});
        QCOMPARE(text(window, u"startComputer"_s), u"old-laptop"_s);
        QCOMPARE(text(window, u"startProcess"_s), u"4711"_s);
        QCOMPARE(text(window, u"startSince"_s), QLocale().toString(holder.since, QLocale::ShortFormat));
        QCOMPARE(text(window, u"startFolder"_s), QDir::toNativeSeparators(u"/data"_s));
        window.show();
        QVERIFY(window.findChild<QPushButton *>(u"startQuit"_s)->isDefault()); // Return starts nothing
        window.findChild<QPushButton *>(u"startAnyway"_s)->click();
        QCOMPARE(window.result(), int(QDialog::Accepted));
    }
};

TALLYLIGHT_TEST(TstStartWindow);
#include "tst_startwindow.moc"
