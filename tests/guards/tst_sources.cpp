#include "guards/sourcetree.h"
#include "support/testmain.h"

#include <QSet>

using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {
bool isGuard(const SourceFile &file)
{
    return file.path.startsWith(u"tests/guards/");
}

/// The clock itself, what moves only on the screen, and the programs that measure.
bool mayAskTheTime(const SourceFile &file)
{
    const QString name = file.path.section(u'/', -1);
    return file.path == u"app/core/clock.cpp" || name.contains(u"animation")
        || file.path.startsWith(u"tests/bench/")
        || (file.path.startsWith(u"ui/common/") && name.contains(u"indicator"));
}

/// Texts that people wrote: sources, build files, documents; no fixtures and no pictures.
QList<SourceFile> ourTexts()
{
    auto files = filesIn({u"app"_s, u"ui"_s, u"tests"_s, u"cmake"_s, u"resources"_s, u"translations"_s,
                          u".ci"_s, u"dev"_s, u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"README.md"_s,
                          u"CONTRIBUTING.md"_s, u"ARCHITECTURE.md"_s, u"SECURITY.md"_s, u"CHANGELOG.md"_s,
                          u".clang-tidy"_s, u".clang-format"_s, u".gitignore"_s});
    files.removeIf([](const SourceFile &file) {
        return isGuard(file) || file.path.startsWith(u"tests/data/") || file.path.endsWith(u".png");
    });
    return files;
}
} // namespace

/// Rules that no compiler checks.
class TstSources final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timeComesFromTheClock()
    {
        static const QRegularExpression time(
            uR"re(\b(?:QTimer|QBasicTimer|startTimer|QDateTime::current\w*|QDate::currentDate|)re"
            uR"re(QTime::currentTime|(?:system|steady|high_resolution)_clock::now)\b)re"_s);
        QStringList wrong;
        for (const SourceFile &file : cppFiles()) {
            if (!mayAskTheTime(file))
                wrong << matchesInCode(file, time);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// Qt's fields accept only what their own locale writes: NumberBox, AmountBox and TimeBox accept what
    /// people type.
    void numberAndTimeFieldsAreThePrograms()
    {
        static const QRegularExpression bare(
            uR"re(\bnew\s+Q(?:Double)?SpinBox\b|\bnew\s+Q(?:Date|Time|DateTime)Edit\b)re"_s);
        QStringList wrong;
        for (const SourceFile &file : cppFiles({u"ui"_s}))
            wrong << matchesInCode(file, bare);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// QFormLayout loses a field when a row above it is hidden; FormLayout does not.
    void formsAreThePrograms()
    {
        static const QRegularExpression bare(uR"re(\bnew\s+QFormLayout\b)re"_s);
        QStringList wrong;
        for (const SourceFile &file : cppFiles({u"ui"_s}))
            wrong << matchesInCode(file, bare);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// Names and a service's words are never HTML (ui/common/plaintip.h); labels take care of it themselves
    /// (Style).
    void toolTipsArePlain()
    {
        static const QRegularExpression given(
            uR"re(\bsetToolTip\(\s*(?:\w+,\s*)?(?!\s|\w+,|plainTip\(|tr\()[^;]*;)re"_s);
        static const QRegularExpression rich(
            uR"re(\b(?:setHtml|appendHtml|insertHtml|setMarkdown|toHtmlEscaped|RichText|MarkdownText)\b)re"_s);
        static const QRegularExpression role(u"ToolTipRole"_s);
        QStringList wrong;
        for (const SourceFile &file : cppFiles({u"ui"_s})) {
            if (file.path != u"ui/window/traylamp.cpp") // the desktop shows its own as plain text
                wrong << matchesInCode(file, given);
            // Its protocol has its own markup; the help's pages are this program's own.
            if (file.path != u"ui/watching/dbusnotifier.cpp" && !file.path.startsWith(u"ui/help/"))
                wrong << matchesInCode(file, rich);
            if (!file.text.contains(u"plainTip("_s))
                wrong << matchesInCode(file, role);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// A key has its name in ui/common/settingskeys.h, where one sees that no two are the same.
    void settingsHaveNamedKeys()
    {
        static const QRegularExpression bare(
            uR"re(ettings(?:\.|->)(?:value|setValue|contains|remove|begin\w+)\()re"
            uR"re((?!(?:ui::)?settingskeys::|key(?:Of)?\())re"_s);
        QStringList wrong;
        for (const SourceFile &file : cppFiles({u"app"_s, u"ui"_s}))
            wrong << matchesInCode(file, bare);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void nobodySleeps()
    {
        static const QRegularExpression sleeping(
            uR"re(\b(?:qWait|qSleep|sleep|msleep|usleep|nanosleep|sleep_for|sleep_until)\s*\()re"_s);
        QStringList wrong;
        for (const SourceFile &file : cppFiles())
            wrong << matchesInCode(file, sleeping);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noInsecureFallback()
    {
        static const QRegularExpression fallback(u"setInsecureFallback"_s);
        QStringList wrong;
        for (const SourceFile &file : cppFiles()) {
            if (!isGuard(file))
                wrong << matchesInText(file, fallback);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void certificateChecksHaveNoOffSwitch()
    {
        static const QRegularExpression off(uR"re(\b(?:ignoreSslErrors|VerifyNone|QueryPeer)\b)re"_s);
        QStringList wrong;
        for (const SourceFile &file : cppFiles({u"app"_s, u"ui"_s})) {
            if (file.library() != u"simulator")
                wrong << matchesInCode(file, off);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// moc would drop the function without a word (cmake/library.cmake), and a test function would never run.
    void mocKnowsTheConditionsAroundFunctions()
    {
        static const QRegularExpression condition(
            uR"re(^#(?:el)?if(?!def (?:Q_OS_UNIX|Q_PROCESSOR_X86_64)\b).*\n(?: *\n)* {4}\w.* \w+\(.*\)\n {4}\{)re"_s,
            QRegularExpression::MultilineOption);
        QStringList wrong;
        for (const SourceFile &file : cppFiles())
            wrong << matchesInCode(file, condition);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void nothingOfOneMachine()
    {
        static const QRegularExpression place(uR"re((?<![\w.])/(?:work|root|home)/)re"_s);
        static const QRegularExpression registry(
            uR"re(\bregistry\.|pypi\.|npmjs|crates\.io|proxy\.golang|artifactory|jfrog|nexus\.|devpi)re"_s,
            QRegularExpression::CaseInsensitiveOption);
        QStringList wrong;
        for (const SourceFile &file : ourTexts())
            wrong << matchesInText(file, place) << matchesInText(file, registry);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// A file is one idea, whole: nothing continues in a second file that no header leads to. Behind an
    /// underscore is the system or the program that the file is for: keyringlock_dbus.cpp.
    void eachSourceHasItsHeader()
    {
        static const QStringList without{
            u"app/main.cpp"_s,
            u"ui/window/mainwindowcommands.cpp"_s, // the window in one file would be too long
        };
        QSet<QString> headers;
        for (const SourceFile &file : cppFiles({u"app"_s, u"ui"_s})) {
            if (file.path.endsWith(u".h"))
                headers << file.path.chopped(2);
        }
        QStringList wrong;
        for (const SourceFile &file : cppFiles({u"app"_s, u"ui"_s})) {
            if (!file.path.endsWith(u".cpp") || without.contains(file.path))
                continue;
            const QString name = file.path.chopped(4);
            if (!headers.contains(name) && !headers.contains(name.section(u'_', 0, 0)))
                wrong << file.path + u" has no header of its name"_s;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void filesStaySmall()
    {
        constexpr qsizetype longest = 500;
        QStringList wrong;
        for (const SourceFile &file : cppFiles()) {
            if (const auto lines = file.text.count(u'\n'); lines > longest)
                wrong << u"%1 has %2 lines"_s.arg(file.path).arg(lines);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

TALLYLIGHT_TEST(TstSources);
#include "tst_sources.moc"
