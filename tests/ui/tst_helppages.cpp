#include "common/language.h"
#include "help/helppage.h"
#include "help/helpwindow.h"
#include "help/shortcutsheet.h"
#include "support/testmain.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace tallylight::ui;

namespace {

QStringList shownTopics(const HelpWindow &window)
{
    QStringList shown;
    const auto *list = window.findChild<QListWidget *>(u"helpTopics"_s);
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            shown << list->item(row)->text();
    }
    return shown;
}

QString sheet(const QString &title)
{
    return htmlOf(title, {{u"File"_s, {{u"Save <all>"_s, {QKeySequence(u"Ctrl+S"_s)}}}}});
}

} // namespace

/// The pages of the help, the search in them, and their window.
class TstHelpPages final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        Languages english;
        QVERIFY(english.setLanguage(u"en"_s)); // direction and locale apply to the whole program
    }

    void everyPageIsRead_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : Languages::all())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void everyPageIsRead()
    {
        QFETCH(QString, language);
        QStringList titles;
        for (const HelpTopic topic : helpTopics()) {
            const HelpPage page = pageOf(topic, helpSource(language, topic));
            QVERIFY2(!page.title.isEmpty(), qPrintable(helpTopicCode(topic)));
            titles << page.title;
            // What Markdown does not understand stays as it is.
            for (const auto &left : {u"**"_s, u"]("_s, u"#"_s, u"`"_s})
                QVERIFY2(!page.text.contains(left), qPrintable(helpTopicCode(topic) + u'\n' + page.text));
        }
        QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), helpTopics().size());
    }

    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("hits"); // none: not found
        const QStringList none;
        QTest::newRow("case") << u"LAMP"_s << u"The lamp"_s << QStringList{u"lamp"_s};
        QTest::newRow("accents in the text")
            << u"gravacao"_s << u"A gravação"_s << QStringList{u"gravação"_s};
        QTest::newRow("accents in the query")
            << u"gravação"_s << u"A gravacao"_s << QStringList{u"gravacao"_s};
        QTest::newRow("an accent of its own")
            << u"acao"_s << u"ac\u0327a\u0303o"_s << QStringList{u"ac\u0327a\u0303o"_s};
        QTest::newRow("Turkish i") << u"ISTEK"_s << u"istek ve ışık"_s << QStringList{u"istek"_s};
        QTest::newRow("Turkish g") << u"dugum"_s << u"Düğüm token'ı"_s << QStringList{u"Düğüm"_s};
        QTest::newRow("Arabic hamza and vowels") << u"ايقاف"_s << u"متى إيقاف"_s << QStringList{u"إيقاف"_s};
        QTest::newRow("Arabic with its article") << u"تسجيل"_s << u"التسجيل"_s << QStringList{u"تسجيل"_s};
        QTest::newRow("Chinese, no word boundaries")
            << u"停止"_s << u"如何停止录制"_s << QStringList{u"停止"_s};
        QTest::newRow("all words, each time")
            << u"a stop"_s << u"stop at"_s << QStringList{u"stop"_s, u"a"_s};
        QTest::newRow("one word missing") << u"stop now"_s << u"stop it"_s << none;
        QTest::newRow("after a sign of two units")
            << u"lamp"_s << u"\U0001F534 lamp"_s << QStringList{u"lamp"_s};
        QTest::newRow("nothing") << u"  "_s << u"stop"_s << none;
    }
    void wordsAreFound()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QStringList found;
        for (const HelpHit &hit : hitsOf(query, text))
            found << text.mid(hit.place, hit.length);
        QTEST(found, "hits");
    }

    void theSearchShortensTheListAndMarksTheWords()
    {
        Languages languages;
        QVERIFY(languages.setLanguage(u"en"_s));
        HelpWindow window(languages, sheet);
        window.showTopic(HelpTopic::FirstSteps);
        QCOMPARE(shownTopics(window).size(), helpTopics().size() + 1);
        auto *search = window.findChild<QLineEdit *>(u"helpSearch"_s);
        auto *page = window.findChild<QTextBrowser *>(u"helpPage"_s);
        search->setText(u"webhook"_s);
        QCOMPARE(shownTopics(window), QStringList{u"Resource ID, recording ID, channel and UID"_s});
        QVERIFY(page->toPlainText().startsWith(u"Resource ID"));
        QVERIFY(!page->extraSelections().isEmpty());
        for (const QTextEdit::ExtraSelection &mark : page->extraSelections())
            QCOMPARE(mark.cursor.selectedText(), u"webhook"_s);
        search->setText(u"xyzzy"_s);
        QVERIFY(shownTopics(window).isEmpty());
        QCOMPARE(window.findChild<QLabel *>(u"helpFound"_s)->text(), u"No topic contains these words."_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(window.isVisible());
        QCOMPARE(shownTopics(window).size(), helpTopics().size() + 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    void theSheetIsSearchedToo()
    {
        Languages languages;
        QVERIFY(languages.setLanguage(u"en"_s));
        HelpWindow window(languages, sheet);
        window.showShortcuts();
        const auto *page = window.findChild<QTextBrowser *>(u"helpPage"_s);
        QVERIFY2(page->toPlainText().contains(u"Save <all>"), qPrintable(page->toPlainText()));
        window.findChild<QLineEdit *>(u"helpSearch"_s)->setText(u"save ctrl+s"_s);
        QCOMPARE(shownTopics(window), QStringList{u"Keyboard shortcuts"_s});
    }

    void linksLeadToTheirTopics()
    {
        Languages languages;
        QVERIFY(languages.setLanguage(u"en"_s));
        HelpWindow window(languages, sheet);
        window.showTopic(HelpTopic::FirstSteps);
        auto *page = window.findChild<QTextBrowser *>(u"helpPage"_s);
        Q_EMIT page->anchorClicked(QUrl(u"stopping.md"_s));
        QVERIFY(page->toPlainText().startsWith(u"What stopping does"));
        Q_EMIT page->anchorClicked(QUrl(u"https://example.com/stopping.md"_s)); // nowhere
        QVERIFY(page->toPlainText().startsWith(u"What stopping does"));
    }

    void anOpenWindowFollowsTheLanguage()
    {
        Languages languages;
        QVERIFY(languages.setLanguage(u"en"_s));
        HelpWindow window(languages, sheet);
        window.showTopic(HelpTopic::Stopping);
        QVERIFY(languages.setLanguage(u"ar"_s));
        const auto *page = window.findChild<QTextBrowser *>(u"helpPage"_s);
        QTRY_VERIFY(page->toPlainText().startsWith(u"ماذا يفعل الإيقاف"));
        QCOMPARE(window.windowTitle(), u"مساعدة Tallylight"_s);
        // Also the paragraphs that begin with a Latin word.
        window.showTopic(HelpTopic::AgoraIds);
        for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next())
            QVERIFY2(block.textDirection() == Qt::RightToLeft, qPrintable(block.text()));
    }
};

TALLYLIGHT_TEST(TstHelpPages);
#include "tst_helppages.moc"
