#include "guards/sourcetree.h"
#include "guards/tsfile.h"
#include "support/testmain.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {
const QHash<QString, int> pluralForms{
    {u"en"_s, 2}, {u"pt_BR"_s, 2}, {u"tr"_s, 1}, {u"ar"_s, 6}, {u"zh_CN"_s, 1}};

QHash<QString, SourceFile> tsFiles()
{
    QHash<QString, SourceFile> result;
    for (const SourceFile &file : filesIn({u"translations"_s})) {
        if (file.path.endsWith(u".ts"))
            result.insert(file.path.section(u'/', -1), file);
    }
    return result;
}
} // namespace

class TstTranslations final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void complaintsAreSeen_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<bool>("numerus");
        QTest::addColumn<int>("count"); // plural forms of the language
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("good");
        const QStringList arabic{u"none"_s, u"one"_s, u"two"_s, u"%Ln few"_s, u"%Ln many"_s, u"%Ln other"_s};
        QStringList fewInAWord = arabic;
        fewInAWord[3] = u"few"_s;
        QTest::newRow("plain") << u"Stop"_s << QStringList{u"Parar"_s} << false << 2 << u""_s << true;
        QTest::newRow("empty") << u"Stop"_s << QStringList{u" "_s} << false << 2 << u""_s << false;
        QTest::newRow("unfinished") << u"Stop"_s << QStringList{u"Parar"_s} << false << 2 << u"unfinished"_s
                                    << false;
        QTest::newRow("vanished") << u"Stop"_s << QStringList{u"Parar"_s} << false << 2 << u"vanished"_s
                                  << false;
        QTest::newRow("order changed")
            << u"%1 of %2"_s << QStringList{u"%2: %1"_s} << false << 2 << u""_s << true;
        QTest::newRow("one lost") << u"%1 of %2"_s << QStringList{u"%1"_s} << false << 2 << u""_s << false;
        QTest::newRow("one too many") << u"%1"_s << QStringList{u"%1 %2"_s} << false << 2 << u""_s << false;
        QTest::newRow("Arabic") << u"%Ln runs"_s << arabic << true << 6 << u""_s << true;
        QTest::newRow("few without a number") << u"%Ln runs"_s << fewInAWord << true << 6 << u""_s << false;
        QTest::newRow("too few forms") << u"%Ln runs"_s << arabic.mid(1) << true << 6 << u""_s << false;
        QTest::newRow("only form without a number")
            << u"%Ln runs"_s << QStringList{u"kayıt"_s} << true << 1 << u""_s << false;
        QTest::newRow("other digits")
            << u"%Ln runs"_s << QStringList{u"%n kayıt"_s} << true << 1 << u""_s << false;
        QTest::newRow("number in a word loses the name")
            << u"%Ln of %1"_s << QStringList{u"one"_s, u"%Ln of %1"_s} << true << 2 << u""_s << false;
    }
    void complaintsAreSeen()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, forms);
        QFETCH(bool, numerus);
        QFETCH(int, count);
        QFETCH(QString, type);
        QFETCH(bool, good);
        const TsMessage message{
            .context = u"C"_s, .source = source, .type = type, .numerus = numerus, .forms = forms};
        const auto found = complaints(message, count);
        QVERIFY2(found.isEmpty() == good, qPrintable(found.join(u'\n')));
    }

    void filesAreRead()
    {
        const auto file =
            readTs(u"<!DOCTYPE TS><TS version='2.1' language='pt_BR'><context><name>A</name>"
                   "<message numerus='yes'><location/><source>%Ln x</source><comment>c</comment>"
                   "<translation type='unfinished'><numerusform>1</numerusform><numerusform></numerusform>"
                   "</translation></message><message><source>y</source><translation>z</translation></message>"
                   "</context></TS>"_s);
        QCOMPARE(file.error, QString());
        QCOMPARE(file.language, u"pt_BR"_s);
        QCOMPARE(file.messages.size(), 2);
        QCOMPARE(file.messages[0].key(), u"A / %Ln x / c"_s);
        QCOMPARE(file.messages[0].type, u"unfinished"_s);
        QCOMPARE(file.messages[0].forms, (QStringList{u"1"_s, u""_s}));
        QCOMPARE(file.messages[1].forms, QStringList{u"z"_s});
        QVERIFY(!readTs(u"<TS><context>"_s).error.isEmpty());
    }

    void complete_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"pt_BR"_s, u"tr"_s, u"ar"_s, u"zh_CN"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void complete()
    {
        QFETCH(QString, language);
        const auto files = tsFiles();
        if (files.isEmpty())
            QSKIP("no translations yet");
        const QString name = u"tallylight_%1.ts"_s.arg(language);
        QVERIFY2(files.contains(name), qPrintable(name));
        const auto ts = readTs(files.value(name).text);
        QCOMPARE(ts.error, QString());
        QCOMPARE(ts.language.section(u'_', 0, 0), language.section(u'_', 0, 0));
        QVERIFY(!ts.messages.isEmpty());
        QStringList wrong;
        for (const TsMessage &message : ts.messages)
            wrong << complaints(message, pluralForms.value(language));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void eachLanguageKeepsItsWordsAndSigns_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("wrong"); // a regular expression
        QTest::newRow("Chinese: the company is 声网") << u"zh_CN"_s << u"(?<!（)Agora"_s;
        QTest::newRow("Chinese: full-width signs")
            << u"zh_CN"_s << u"[\\x{3400}-\\x{9fff}][,;:?!]|[,;:?!][\\x{3400}-\\x{9fff}]"_s;
        QTest::newRow("Chinese: a space beside Latin letters")
            << u"zh_CN"_s << u"[\\x{3400}-\\x{9fff}][A-Za-z]|[A-Za-z][\\x{3400}-\\x{9fff}]"_s;
        QTest::newRow("Chinese: one form of address") << u"zh_CN"_s << u"您"_s;
        QTest::newRow("Arabic: its own signs") << u"ar"_s << u"[,;?]"_s;
        QTest::newRow("Arabic: a single test run")
            << u"ar"_s << u"جريان (ال)?تجارب (هذا|الجديد|آخر)(?!\\p{L})"_s;
        QTest::newRow("Arabic: Agora and Wallarm are feminine")
            << u"ar"_s << u"(لم|لا) ي\\w+ (Agora|Wallarm)"_s;
        QTest::newRow("Turkish: the words of software") << u"tr"_s << u"(?<!\\p{L})(sına|teyit|talimat)"_s;
    }
    void eachLanguageKeepsItsWordsAndSigns()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, wrong);
        const QRegularExpression pattern(wrong,
                                         QRegularExpression::UseUnicodePropertiesOption
                                             | QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(pattern.isValid(), qPrintable(pattern.errorString()));
        QStringList found;
        for (const TsMessage &message :
             readTs(tsFiles().value(u"tallylight_%1.ts"_s.arg(language)).text).messages) {
            for (const QString &form : message.forms) {
                if (form.contains(pattern))
                    found << message.key() + u" = "_s + form;
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void sameMessagesInEveryLanguage()
    {
        const auto files = tsFiles();
        if (files.isEmpty())
            QSKIP("no translations yet");
        QCOMPARE(files.size(), pluralForms.size());
        QHash<QString, QSet<QString>> keys;
        QSet<QString> plurals;
        for (auto it = pluralForms.begin(); it != pluralForms.end(); ++it) {
            for (const auto &message :
                 readTs(files.value(u"tallylight_%1.ts"_s.arg(it.key())).text).messages) {
                keys[it.key()].insert(message.key());
                if (message.numerus && it.key() == u"tr")
                    plurals.insert(message.key());
            }
        }
        for (const QString &language : {u"pt_BR"_s, u"ar"_s, u"zh_CN"_s}) {
            const auto differing = (keys[language] - keys[u"tr"_s]) + (keys[u"tr"_s] - keys[language]);
            QVERIFY2(differing.isEmpty(), qPrintable(QStringList(differing.values()).join(u'\n')));
        }
        // English needs only its plurals, because the sources are in English.
        const auto missing = plurals - keys[u"en"_s];
        QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(u'\n')));
    }
};

TALLYLIGHT_TEST(TstTranslations);
#include "tst_translations.moc"
