#include "guards/sourcetree.h"
#include "guards/tsfile.h"
#include "support/testmain.h"

#include <QHash>
#include <QMap>
#include <QSet>

using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"pt_BR"_s, u"tr"_s, u"ar"_s, u"zh_CN"_s};

/// The pages of a language, by the names of their files.
QMap<QString, QString> pagesOf(const QString &language)
{
    QMap<QString, QString> pages;
    const QString folder = u"resources/help/"_s + language;
    for (const SourceFile &file : filesIn({folder}))
        pages.insert(file.path.mid(folder.size() + 1), file.text);
    return pages;
}

/// What a name is without its access key, its ellipsis and its colon.
QString nameOf(QString label)
{
    static const QRegularExpression key(u"\\(&\\w\\)"_s);
    static const QRegularExpression end(u"[…:：\\s]+$"_s);
    return label.remove(key).remove(u'&').remove(end);
}

/// What stands between two marks, each time it does.
QStringList between(const QString &page, const QString &pattern)
{
    const QRegularExpression what(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = what.globalMatch(page); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

QSet<QString> namesIn(const QString &page)
{
    QSet<QString> names;
    for (const QString &bold : between(page, u"\\*\\*([^*]+)\\*\\*"_s))
        names += nameOf(bold);
    return names;
}

QStringList linksIn(const QString &page)
{
    return between(page, u"\\]\\(([^)]+)\\)"_s);
}

/// The beginnings of lines: headings, list items, paragraphs.
QStringList shapeOf(const QString &page)
{
    return between(page, u"^(#+ |- |\\d\\. |)\\S"_s);
}

/// How the interface names something in a language, by its name in English.
QHash<QString, QSet<QString>> namesOfInterface(const QString &language)
{
    QHash<QString, QSet<QString>> names;
    const bool english = language == u"en";
    const QString file = u"translations/tallylight_%1.ts"_s.arg(english ? u"tr"_s : language);
    for (const TsMessage &message : readTs(filesIn({file}).value(0).text).messages)
        names[nameOf(message.source)] += nameOf(english ? message.source : message.forms.value(0));
    return names;
}

} // namespace

/// The help says the same in each language, and names things as the interface does.
class TstHelp final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesLoseTheirSigns()
    {
        QCOMPARE(nameOf(u"C&ustomer ID:"_s), u"Customer ID");
        QCOMPARE(nameOf(u"保存视图(&S)…"_s), u"保存视图");
        QCOMPARE(nameOf(u"客户密钥(&S)："_s), u"客户密钥");
        QCOMPARE(namesIn(u"Choose **Add test run…**, then **Retry**."_s),
                 (QSet<QString>{u"Add test run"_s, u"Retry"_s}));
        QCOMPARE(linksIn(u"[A](b.md) and [C](d.md)"_s), (QStringList{u"b.md"_s, u"d.md"_s}));
        QCOMPARE(shapeOf(u"# A\n\ntext\n\n- one\n1. two\n"_s),
                 (QStringList{u"# "_s, QString(), u"- "_s, u"1. "_s}));
    }

    void samePagesInEveryLanguage_data() { eachLanguage(); }
    void samePagesInEveryLanguage()
    {
        QFETCH(QString, language);
        const auto english = pagesOf(u"en"_s);
        const auto pages = pagesOf(language);
        QVERIFY(english.size() > 5);
        QCOMPARE(pages.keys(), english.keys());
        for (const QString &name : english.keys()) {
            QVERIFY2(shapeOf(pages[name]) == shapeOf(english[name]), qPrintable(language + u' ' + name));
            QVERIFY2(pages[name].startsWith(u"# "), qPrintable(language + u' ' + name));
        }
    }

    void everyLinkLeadsSomewhere_data() { eachLanguage(); }
    void everyLinkLeadsSomewhere()
    {
        QFETCH(QString, language);
        const auto pages = pagesOf(language);
        const auto english = pagesOf(u"en"_s);
        int links = 0;
        for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
            for (const QString &link : linksIn(*page)) {
                ++links;
                QVERIFY2(pages.contains(link), qPrintable(page.key() + u" leads to "_s + link));
            }
            QVERIFY2(linksIn(*page) == linksIn(english[page.key()]),
                     qPrintable(language + u' ' + page.key()));
        }
        QVERIFY(links > 5);
    }

    /// Bold is what the interface shows, under the very name that it shows.
    void thingsHaveTheirNamesOfTheInterface_data() { eachLanguage(); }
    void thingsHaveTheirNamesOfTheInterface()
    {
        QFETCH(QString, language);
        const auto shown = namesOfInterface(language);
        const auto english = pagesOf(u"en"_s);
        const auto pages = pagesOf(language);
        QStringList wrong;
        for (auto page = english.cbegin(); page != english.cend(); ++page) {
            const QSet<QString> here = namesIn(pages[page.key()]);
            QSet<QString> known;
            for (const QString &name : namesIn(*page)) {
                known += shown.value(name);
                if (!here.intersects(shown.value(name)))
                    wrong << page.key() + u" lacks: "_s + name;
            }
            for (const QString &name : here) {
                if (!known.contains(name))
                    wrong << page.key() + u" invents: "_s + name;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(language + u'\n' + wrong.join(u'\n')));
    }

    /// The names by which F1 and links find their topics are those of widgets.
    void placesOfTheHelpExist()
    {
        const QString table = filesIn({u"ui/help/helpplaces.cpp"_s}).value(0).text;
        const QStringList places = between(table, u"\\{u\\x22(\\w+)\\x22_s"_s);
        QVERIFY(places.size() > 10);
        QString sources;
        for (const SourceFile &file : cppFiles({u"ui"_s}))
            sources += file.path == u"ui/help/helpplaces.cpp" ? QString() : file.text;
        for (const QString &place : places)
            QVERIFY2(sources.contains(u"u\""_s + place + u"\"_s"_s), qPrintable(place));
    }

private:
    static void eachLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages)
            QTest::newRow(qPrintable(language)) << language;
    }
};

TALLYLIGHT_TEST(TstHelp);
#include "tst_help.moc"
