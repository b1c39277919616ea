#include "common/messages.h"
#include "core/manualclock.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

namespace {

void tell(Messages &messages, const Message &message)
{
    messages.show([message] { return message; });
}

const QString runA = u"stop run/a"_s;
const QString runB = u"stop run/b"_s;

Message about(const QString &topic, Severity severity, const QString &text)
{
    return {.severity = severity, .text = text, .id = topic, .about = {topic}};
}

Message stopped(const QString &topic, const QString &name)
{
    Message message = about(topic, Severity::Success, name + u" stopped"_s);
    message.sum = {
        .kind = u"stopped"_s, .names = {name}, .text = [](int n) { return u"%1 stopped"_s.arg(n); }};
    return message;
}

Message stillRecording(const QString &topic, const QString &name)
{
    return about(topic, Severity::Trouble, name + u" is still recording"_s);
}

QStringList textsOf(const Messages &messages)
{
    QStringList texts;
    for (const Messages::Entry &entry : messages.all())
        texts << entry.message.text;
    return texts;
}

} // namespace

/// Which outcomes are visible, and for how long.
class TstMessages final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<ManualClock>();
        m_messages = std::make_unique<Messages>(*m_clock);
    }

    void aFailureStaysBesideAnotherRunsGoodNews()
    {
        tell(*m_messages, stillRecording(runA, u"A"_s));
        m_clock->advance(std::chrono::seconds(4));
        tell(*m_messages, stopped(runB, u"B"_s));
        QCOMPARE(textsOf(*m_messages), (QStringList{u"A is still recording"_s, u"B stopped"_s}));
    }

    void aFailureIsResolvedByALaterGoodOutcomeOfItsSubject()
    {
        tell(*m_messages, stillRecording(runA, u"A"_s));
        const quint64 number = m_messages->newest()->number;
        tell(*m_messages, stopped(runA, u"A"_s));
        QCOMPARE(textsOf(*m_messages), QStringList{u"A stopped"_s});
        QCOMPARE(m_messages->newest()->number, number); // it replaces the first
    }

    void aFailureAfterAFailureIsToldOnce()
    {
        tell(*m_messages, stillRecording(runA, u"A"_s));
        tell(*m_messages, about(runA, Severity::Trouble, u"A was refused"_s));
        QCOMPARE(textsOf(*m_messages), QStringList{u"A was refused"_s});
    }

    void anotherMatterOfTheSameSubjectResolvesNothing()
    {
        tell(*m_messages, stillRecording(runA, u"A"_s));
        tell(*m_messages, about(u"change run/a"_s, Severity::Success, u"A is paused"_s));
        QCOMPARE(m_messages->all().size(), 2);
    }

    void severalSuccessesBecomeOneLineWithTheirNames()
    {
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            tell(*m_messages, stopped(u"stop run/"_s + name, name));
        QCOMPARE(textsOf(*m_messages), QStringList{u"3 stopped"_s});
        QCOMPARE(m_messages->newest()->message.details, u"A\nB\nC"_s);
        tell(*m_messages, stopped(u"stop run/B"_s, u"B"_s)); // it was recording again
        QCOMPARE(textsOf(*m_messages), QStringList{u"3 stopped"_s});
    }

    void anOutcomeIsNotReplacedAfterATenthOfASecond()
    {
        tell(*m_messages, {.severity = Severity::Success, .text = u"saved"_s});
        m_clock->advance(std::chrono::milliseconds(100));
        m_messages->userActs();
        tell(*m_messages, {.severity = Severity::Success, .text = u"loaded"_s});
        QCOMPARE(textsOf(*m_messages), (QStringList{u"saved"_s, u"loaded"_s}));
    }

    void goodNewsThatWereReadMakeRoom()
    {
        tell(*m_messages, stopped(runA, u"A"_s));
        m_clock->advance(Messages::readingTime);
        m_messages->userActs();
        QCOMPARE(textsOf(*m_messages), QStringList{u"A stopped"_s}); // until something else comes
        tell(*m_messages, stopped(runB, u"B"_s));
        QCOMPARE(textsOf(*m_messages), QStringList{u"B stopped"_s});
    }

    void goodNewsStayWhileNobodyIsThere()
    {
        tell(*m_messages, stopped(runA, u"A"_s));
        m_clock->advance(std::chrono::hours(8));
        tell(*m_messages, stopped(runB, u"B"_s));
        QCOMPARE(textsOf(*m_messages), QStringList{u"2 stopped"_s});
    }

    void badNewsAreNeverTakenForRead()
    {
        tell(*m_messages, stillRecording(runA, u"A"_s));
        m_clock->advance(std::chrono::hours(1));
        m_messages->userActs();
        tell(*m_messages, stopped(runB, u"B"_s));
        QCOMPARE(m_messages->all().size(), 2);
        m_messages->close(m_messages->all().first().number);
        QCOMPARE(textsOf(*m_messages), QStringList{u"B stopped"_s});
    }

    void inAnotherLanguageEachKeepsItsPlaceAndWhatItOffers()
    {
        QString word = u"stopped"_s;
        int retried = 0;
        const auto inWords = [&word](const QString &name) {
            Message message = stopped(u"stop run/"_s + name, name);
            message.text = name + u' ' + word;
            message.sum.text = [word](int n) { return QString::number(n) + u' ' + word; };
            return message;
        };
        m_messages->show([&] {
            Message message = inWords(u"A"_s);
            message.severity = Severity::Trouble;
            message.actions = {{word == "stopped"_L1 ? u"Retry"_s : u"Yeniden dene"_s, u"retry"_s,
                                [&retried] { ++retried; }}};
            return message;
        });
        m_messages->show([&] { return inWords(u"B"_s); });
        m_messages->show([&] { return inWords(u"C"_s); });
        const QSignalSpy announced(m_messages.get(), &Messages::announced);
        const QList<Messages::Entry> before = m_messages->all();
        word = u"durduruldu"_s;
        m_messages->retranslate();
        QCOMPARE(textsOf(*m_messages), (QStringList{u"A durduruldu"_s, u"2 durduruldu"_s}));
        const QList<Messages::Entry> after = m_messages->all();
        QCOMPARE(after.first().number, before.first().number);
        QVERIFY(after.first().news > before.last().news); // shown again, in the same order
        QVERIFY(after.last().news > after.first().news);
        QCOMPARE(after.first().message.actions.first().label, u"Yeniden dene"_s);
        after.first().message.actions.first().run();
        QCOMPARE(retried, 1);
        QCOMPARE(announced.size(), 0);
    }

    void theMessageItselfChangesWhenTheTruthArrives()
    {
        tell(*m_messages, about(runA, Severity::Warning, u"It is not known yet whether A has stopped"_s));
        tell(*m_messages, stopped(runB, u"B"_s));
        const quint64 number = m_messages->all().first().number;
        const QSignalSpy announced(m_messages.get(), &Messages::announced);
        tell(*m_messages, about(runA, Severity::Success, u"A is stopped after all, 12:07"_s));
        QCOMPARE(textsOf(*m_messages), (QStringList{u"A is stopped after all, 12:07"_s, u"B stopped"_s}));
        QCOMPARE(m_messages->all().first().number, number);
        QCOMPARE(announced.first().first().toString(), u"A is stopped after all, 12:07"_s);
    }

    void theSameAgainIsAnnouncedOnlyWhenItIsNewsAgain()
    {
        const QSignalSpy announced(m_messages.get(), &Messages::announced);
        const Message silent = about(runA, Severity::Warning, u"A has not answered"_s);
        tell(*m_messages, silent);
        QCOMPARE(announced.first().last().toBool(), true); // bad news
        tell(*m_messages, silent);
        QCOMPARE(announced.size(), 1);
        tell(*m_messages, about(runA, Severity::Success, u"A answers"_s));
        QCOMPARE(announced.size(), 2);
        QCOMPARE(announced.last().last().toBool(), false);
        tell(*m_messages, silent);
        QCOMPARE(announced.size(), 3);
        m_clock->advance(Messages::readingTime);
        tell(*m_messages, silent);
        QCOMPARE(announced.size(), 4);
    }

    void aBatchIsAsBadAsItsWorst_data()
    {
        QTest::addColumn<int>("stopped");
        QTest::addColumn<int>("cancelled");
        QTest::addColumn<int>("refused");
        QTest::addColumn<Severity>("severity");
        QTest::newRow("all stopped") << 200 << 0 << 0 << Severity::Success;
        QTest::newRow("61 stopped, 139 cancelled and still recording") << 61 << 139 << 0 << Severity::Warning;
        QTest::newRow("one refused") << 199 << 0 << 1 << Severity::Trouble;
    }
    void aBatchIsAsBadAsItsWorst()
    {
        QFETCH(int, stopped);
        QFETCH(int, cancelled);
        QFETCH(int, refused);
        QList<Told> all;
        for (int i = 0; i < stopped; ++i)
            all << Told{Severity::Success, u"stop run/good %1"_s.arg(i), u"good"_s};
        for (int i = 0; i < cancelled; ++i)
            all << Told{Severity::Warning, u"stop run/open %1"_s.arg(i), u"open"_s};
        for (int i = 0; i < refused; ++i)
            all << Told{Severity::Trouble, u"stop run/bad %1"_s.arg(i), u"bad"_s};
        const Message message = gathered(all);
        QTEST(message.severity, "severity");
        QCOMPARE(message.details.count(u'\n') + 1, all.size());
        QVERIFY(message.details.startsWith(all.last().line)); // bad news comes first
        QCOMPARE(message.about.size(), isBad(message.severity) ? cancelled + refused : stopped);
    }

    void aBatchIsResolvedWhenEachThatFailedIs()
    {
        Message batch = gathered({{Severity::Warning, runA, u"A"_s}, {Severity::Warning, runB, u"B"_s}});
        batch.text = u"2 cancelled"_s;
        tell(*m_messages, batch);
        tell(*m_messages, stopped(runA, u"A"_s));
        QCOMPARE(textsOf(*m_messages), (QStringList{u"2 cancelled"_s, u"A stopped"_s}));
        tell(*m_messages, stopped(runB, u"B"_s));
        QCOMPARE(textsOf(*m_messages), QStringList{u"2 stopped"_s});
    }

    void theRowsShowTheNewestAndTheMostPressing()
    {
        tell(*m_messages, stillRecording(runA, u"A"_s));
        MessageRows rows = arranged(m_messages->all(), {}, -1);
        QCOMPARE(shownIn(rows), (QStringList{u"A is still recording"_s, {}}));
        tell(*m_messages, stopped(runB, u"B"_s));
        rows = arranged(m_messages->all(), rows, -1);
        QCOMPARE(shownIn(rows), (QStringList{u"A is still recording"_s, u"B stopped"_s}));
        tell(*m_messages, {.severity = Severity::Information, .text = u"loaded"_s});
        rows = arranged(m_messages->all(), rows, -1);
        QCOMPARE(shownIn(rows), (QStringList{u"A is still recording"_s, u"loaded"_s}));
    }

    void inALowWindowTheMostPressingHasTheOnlyRow()
    {
        tell(*m_messages, stillRecording(runA, u"A"_s));
        MessageRows rows = arranged(m_messages->all(), {}, -1, 1);
        tell(*m_messages, stopped(runB, u"B"_s));
        rows = arranged(m_messages->all(), rows, -1, 1);
        QCOMPARE(shownIn(rows), (QStringList{u"A is still recording"_s, {}}));
    }

    void aNoticeOfWhatHappensSoonIsMorePressingThanATrouble()
    {
        tell(*m_messages, {.severity = Severity::Warning, .text = u"stops in 60 s"_s, .urgent = true});
        tell(*m_messages, stillRecording(runA, u"A"_s));
        tell(*m_messages, stillRecording(runB, u"B"_s));
        const QStringList shown = shownIn(arranged(m_messages->all(), {}, -1));
        QVERIFY(shown.contains(u"stops in 60 s"_s) && shown.contains(u"B is still recording"_s));
    }

    void nothingChangesUnderTheMouse_data()
    {
        QTest::addColumn<int>("held");
        QTest::newRow("first row") << 0;
        QTest::newRow("second row") << 1;
    }
    void nothingChangesUnderTheMouse()
    {
        QFETCH(int, held);
        tell(*m_messages, {.text = u"one"_s});
        tell(*m_messages, {.text = u"two"_s});
        const MessageRows before = arranged(m_messages->all(), {}, -1);
        tell(*m_messages, {.text = u"three"_s});
        const MessageRows after = arranged(m_messages->all(), before, held);
        QCOMPARE(after.at(static_cast<size_t>(held)), before.at(static_cast<size_t>(held)));
        QCOMPARE(after.at(static_cast<size_t>(1 - held)), m_messages->newest()->number);
    }

    void whatIsLeftMovesUpUnlessItIsUnderTheMouse()
    {
        tell(*m_messages, stillRecording(runA, u"A"_s));
        tell(*m_messages, stillRecording(runB, u"B"_s));
        const MessageRows rows = arranged(m_messages->all(), {}, -1);
        m_messages->close(rows[0]);
        QCOMPARE(arranged(m_messages->all(), rows, -1)[0], rows[1]);
        QCOMPARE(arranged(m_messages->all(), rows, 1)[1], rows[1]);
    }

private:
    QStringList shownIn(const MessageRows &rows) const
    {
        QStringList texts;
        for (const quint64 number : rows)
            texts << (number == 0 ? QString() : m_messages->find(number)->message.text);
        return texts;
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Messages> m_messages;
};

TALLYLIGHT_TEST(TstMessages);
#include "tst_messages.moc"
