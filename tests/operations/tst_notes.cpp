#include "operations/faststage.h"
#include "operations/notes.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

/// A note and a ticket number on a run: local, bounded, kept.
class TstNotes final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleaned_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"QA-17"_s << u"QA-17"_s;
        QTest::newRow("around it") << u"  QA-17\n"_s << u"QA-17"_s;
        QTest::newRow("several lines") << u"one\ntwo"_s << u"one two"_s;
        QTest::newRow("nothing visible") << u" \u200B\n"_s << QString();
        QTest::newRow("turned around") << u"a\u202Eb"_s << u"ab"_s;
        QTest::newRow("too long") << QString(900, u'x') << QString(499, u'x') + u'…';
    }
    void cleaned()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QCOMPARE(Notes::cleaned({.ticket = {}, .text = typed}).text, kept);
        QVERIFY(Notes::cleaned({.ticket = typed, .text = {}}).ticket.size() <= Notes::longestTicket);
    }

    void isKeptAndSentNowhere()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey run = fast.add(u"1"_s);
        fast.stage.settle();
        const auto sends = fast.stage.sent.size();
        QSignalSpy changed(&fast.operations().stores.testRuns, &TestRunStore::changed);
        const Note note{.ticket = u"QA-17"_s, .text = u"Flaky"_s};
        fast.operations().notes.set(run, note);
        QCOMPARE(changed.size(), 1); // rows and details show it
        fast.stage.settle();
        QCOMPARE(fast.stage.sent.size(), sends);
        QVERIFY(fast.restart());
        QVERIFY(fast.operations().stores.notes.of(run) == note);
        fast.operations().notes.set(run, {});
        fast.stage.settle();
        QVERIFY(fast.restart());
        QVERIFY(fast.operations().stores.notes.of(run).isEmpty());
    }

    void comesBackWithARemovedRun()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey run = fast.add(u"1"_s);
        const Note note{.ticket = u"QA-17"_s, .text = {}};
        fast.operations().notes.set(run, note);
        fast.operations().removals.remove({run});
        fast.operations().removals.undo(fast.operations().removals.latest());
        QVERIFY(fast.operations().stores.notes.of(run) == note);
    }
};

TALLYLIGHT_TEST(TstNotes);
#include "tst_notes.moc"
