#include "guards/references.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>

using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {
Documents repositoryDocuments()
{
    Documents documents;
    for (const SourceFile &file : filesIn({u"app"_s, u"tests"_s, u"ARCHITECTURE.md"_s})) {
        const QStringList parts = file.path.split(u'/');
        if (file.path == u"ARCHITECTURE.md")
            documents.insert(u"ARCHITECTURE"_s, placesIn(file.text));
        else if (parts.last() == u"README.md" && file.path != u"tests/data/tls/README.md")
            documents.insert(parts.at(parts.size() - 2), placesIn(file.text));
    }
    return documents;
}
} // namespace

/// Comments refer to the documents beside the code by number; a number that does not exist helps no one.
class TstReferences final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesAreRead()
    {
        const Places places =
            placesIn(u"# 1. A title\n## 8. Life\n### 8.3 Times\n| 4 | no |\n| V22 | E |\n## 16. Traps\n"
                     "| # | Trap |\n| 17 | a patch |\n## 17. Oddities\n| 5 | planned |\n## No number\n"_s);
        QCOMPARE(places.headings, (QSet<QString>{u"8"_s, u"8.3"_s, u"16"_s, u"17"_s}));
        QCOMPARE(places.traps, QSet<QString>{u"17"_s});
        QCOMPARE(places.oddities, QSet<QString>{u"5"_s});
        QCOMPARE(places.rules, QSet<QString>{u"V22"_s});
    }

    void wrongOnesAreSeen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("complaint"); // the part that says what is wrong; empty: nothing is
        const auto row = [](const char *name, const QString &path, const QString &text,
                            const QString &complaint = {}) {
            QTest::newRow(name) << path << text << complaint;
        };
        const QString agora = u"app/agora/a.h"_s;
        const QString ui = u"ui/b/c.cpp"_s;
        row("of the own folder", agora, u"// (README 8.3)"_s);
        row("of another folder", ui, u"x(); // agora/README 8.3: so"_s);
        row("a trap", agora, u"/// README trap 17."_s);
        row("a list with a trap", agora, u"/// README 8.3, trap 17"_s);
        row("several traps", ui, u"/// (agora/README traps 17, 18)"_s);
        row("an oddity", ui, u"/// (wallarm/README 8.3, oddity 5)"_s);
        row("a range", ui, u"/// agora/README 8 – 8.3"_s);
        row("broken over two lines", ui, u"    /// says (agora/README\n    /// 8.3)"_s);
        row("the architecture", ui, u"// ARCHITECTURE 8.3"_s);
        row("words behind it", agora, u"///< README 8.3; panes with 3 only"_s);
        row("a rule", ui, u"// V22"_s);
        row("a test of a trap", agora, u"void trap17_aLayoutIsSentWhole()"_s);
        row("heading gone", agora, u"// (README 8.4)"_s, u"not there: 8.4"_s);
        row("second of a list gone", ui, u"// agora/README 8.3, 9.9"_s, u"not there: 9.9"_s);
        row("gone behind a line break", ui, u"// agora/README\n// 9.9"_s, u"not there: 9.9"_s);
        row("trap gone", agora, u"// README trap 40"_s, u"not there: trap 40"_s);
        row("a heading is no trap", agora, u"// README trap 8"_s, u"not there: trap 8"_s);
        row("no document", ui, u"// README 8.3"_s, u"no such document"_s);
        row("rule gone", ui, u"// V99"_s, u"V99"_s);
        row("test of a trap that is gone", agora, u"void trap40_nothing()"_s, u"trap40_nothing"_s);
        row("trap of no document", ui, u"// (trap 17)"_s, u"which document"_s);
        row("text outside the repository", ui, u"// (CONTRACTS 9)"_s, u"which document"_s);
        row("another one", ui, u"// spec\n// agora 8.3"_s, u"which document"_s);
    }
    void wrongOnesAreSeen()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, text);
        QFETCH(const QString, complaint);
        const Places places{.headings = {u"8"_s, u"8.3"_s},
                            .traps = {u"17"_s, u"18"_s},
                            .oddities = {u"5"_s},
                            .rules = {u"V22"_s}};
        const Documents documents{{u"agora"_s, places}, {u"wallarm"_s, places}, {u"ARCHITECTURE"_s, places}};
        const QStringList wrong = wrongReferences({path, text}, documents);
        QCOMPARE(wrong.size(), complaint.isEmpty() ? 0 : 1);
        QVERIFY2(wrong.join(u'\n').contains(complaint), qPrintable(wrong.join(u'\n')));
    }

    /// "tests/net/tst_tls.cpp" in a document.
    void namedFilesExist()
    {
        static const QRegularExpression named(
            u"\\b(?:app|ui|tests|cmake|resources|translations)/[\\w./-]*\\w\\.(?:cpp|h|sh|cmake|md|json|ts|png|xml)\\b"_s);
        QStringList wrong;
        for (const SourceFile &file : filesIn({u"app"_s, u"tests"_s, u"ARCHITECTURE.md"_s, u"README.md"_s,
                                               u"CONTRIBUTING.md"_s, u"SECURITY.md"_s})) {
            if (!file.path.endsWith(u".md"))
                continue;
            for (const auto &match : named.globalMatch(file.text)) {
                if (!QFile::exists(QStringLiteral(TALLYLIGHT_SOURCE_DIR "/") + match.captured()))
                    wrong << file.path + u" names "_s + match.captured();
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// What SECURITY.md counts, counted again where it is kept.
    void countsAreRight_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>(
            "counted"); // each match is one more; with a capture, the capture is the number
        QTest::newRow("mutants") << uR"(Each of (\d+) mutants)"_s << u"tests/mutation/mutants.txt"_s
                                 << u"(?m)^- "_s;
        QTest::newRow("random lives")
            << uR"((\d+) random lives)"_s << u"tests/faults/tst_lifecycle.cpp"_s << u": u\"(\\d+)\"_s\\)"_s;
    }
    void countsAreRight()
    {
        QFETCH(const QString, told);
        QFETCH(const QString, kept);
        QFETCH(const QString, counted);
        const auto text = [](const QString &path) { return filesIn({path}).value(0).text; };
        const QRegularExpressionMatch said = QRegularExpression(told).match(text(u"SECURITY.md"_s));
        QVERIFY(said.hasMatch());
        int count = 0;
        for (const auto &match : QRegularExpression(counted).globalMatch(text(kept)))
            count = match.hasCaptured(1) ? match.captured(1).toInt() : count + 1;
        QCOMPARE(said.captured(1).toInt(), count);
    }

    /// A mutant whose line has changed breaks nothing, which the next ./dev mutate would only tell later.
    void eachMutantApplies()
    {
        static const QRegularExpression header(u"^([a-z]\\S*) [?] "_s);
        QSet<QString> lines;
        QStringList wrong;
        for (const QString &line : filesIn({u"tests/mutation/mutants.txt"_s}).value(0).text.split(u'\n')) {
            if (const auto match = header.match(line); match.hasMatch()) {
                lines.clear();
                for (const QString &each : filesIn({match.captured(1)}).value(0).text.split(u'\n'))
                    lines << each.trimmed();
            } else if (line.startsWith(u"- ") && !lines.contains(line.mid(2))) {
                wrong << line;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theyLeadSomewhere()
    {
        const Documents documents = repositoryDocuments();
        QCOMPARE(documents.value(u"agora"_s).rules.size(), 27);
        QStringList wrong;
        for (const SourceFile &file : filesIn({u"app"_s, u"ui"_s, u"tests"_s, u"cmake"_s, u"CMakeLists.txt"_s,
                                               u"ARCHITECTURE.md"_s, u"README.md"_s, u"CONTRIBUTING.md"_s})) {
            const bool isText = file.isCpp() || file.path.endsWith(u".md") || file.path.endsWith(u".txt")
                || file.path.endsWith(u".cmake");
            if (isText && !file.path.startsWith(u"tests/guards/"))
                wrong << wrongReferences(file, documents);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

TALLYLIGHT_TEST(TstReferences);
#include "tst_references.moc"
