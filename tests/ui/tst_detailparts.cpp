#include "common/theme.h"
#include "rundetails/countertable.h"
#include "rundetails/progressview.h"
#include "rundetails/runfacts.h"
#include "rundetails/sparkline.h"
#include "rundetails/speedview.h"
#include "support/testmain.h"

#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

namespace {

const RunKey theRun{QUuid::createUuid(), u"5080"_s};

/// A run in progress, as in an answer received now.
RunEntry answered(double rps, qint64 atMs)
{
    RunEntry entry{.key = theRun};
    entry.run.id = Identifier(u"5080"_s, Identifier::Form::Number);
    entry.run.state = wallarm::RunState::Running;
    entry.run.currentRps = rps;
    entry.lastReadMs = atMs;
    return entry;
}

QString textOf(const QWidget &widget, const QString &label)
{
    const auto *found = widget.findChild<QLabel *>(label);
    return found == nullptr ? u"no such label"_s : found->text();
}

QImage painted(BarPart part)
{
    QImage image(24, 14, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintBarPart(painter, image.rect(), part, lightPalette());
    return image.convertToFormat(QImage::Format_Grayscale8);
}

QImage grabbed(Sparkline &line)
{
    line.resize(120, 56);
    return line.grab().toImage();
}

} // namespace

class TstSpeedHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatTheAnswersTold()
    {
        TestRunStore store;
        const SpeedHistory history(store);
        store.put(answered(1.5, 1000));
        store.put(answered(2.5, 11'000));
        QCOMPARE(history.of(theRun), QList<SpeedSample>({{1000, 1.5}, {11'000, 2.5}}));
    }

    void aChangeThatIsNoAnswerIsNoSample()
    {
        TestRunStore store;
        const SpeedHistory history(store);
        store.put(answered(1.5, 1000));
        store.change(theRun, [](RunEntry &entry) { entry.stopping = true; });
        QCOMPARE(history.of(theRun).size(), 1);
    }

    void theOldestFallOut()
    {
        TestRunStore store;
        const SpeedHistory history(store);
        for (int i = 1; i <= SpeedHistory::most + 10; ++i)
            store.put(answered(i, i * 1000));
        QCOMPARE(history.of(theRun).size(), SpeedHistory::most);
        QCOMPARE(history.of(theRun).first().rps, 11.0);
    }

    void whatHasNoSpeedTellsNone()
    {
        TestRunStore store;
        const SpeedHistory history(store);
        RunEntry unknown = answered(0, 1000);
        unknown.run.currentRps.reset();
        store.put(unknown);
        RunEntry ended = answered(3, 2000);
        ended.run.state = wallarm::RunState::Passed;
        store.put(ended);
        QVERIFY(history.of(theRun).isEmpty());
    }

    void aRunThatGoesTakesItsSpeedsAlong()
    {
        TestRunStore store;
        const SpeedHistory history(store);
        store.put(answered(1, 1000));
        store.remove(theRun);
        QVERIFY(history.of(theRun).isEmpty());
    }
};

class TstDetailParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUnknownIsADashAndNoZero()
    {
        CounterTable table;
        wallarm::TestRun run;
        run.passedCount = 12;
        run.failCount = 0;
        table.show(run);
        QStringList numbers;
        for (const QLabel *label : table.findChildren<QLabel *>())
            numbers << label->text();
        QVERIFY(numbers.contains(u"12"_s) && numbers.contains(u"0"_s) && numbers.contains(u"–"_s));
        const auto *bar = table.findChild<StackedBar *>();
        QCOMPARE(bar->segments().size(), 2);
        QVERIFY(bar->accessibleDescription().contains(u"12"));
    }

    void everyPartOfABarLooksDifferentWithoutColour()
    {
        QList<QImage> seen;
        for (const BarPart part : {BarPart::Passed, BarPart::Failed, BarPart::Error, BarPart::Interrupted,
                                   BarPart::InProgress, BarPart::Waiting}) {
            QVERIFY(!seen.contains(painted(part)));
            seen << painted(part);
        }
    }

    void progress_data()
    {
        QTest::addColumn<std::optional<bool>>("recording");
        QTest::addColumn<bool>("open");
        QTest::addColumn<QString>("words");
        QTest::newRow("recording: the end is open") << std::optional(true) << true << u"1 of 4 checked"_s;
        QTest::newRow("stopped: a percentage") << std::optional(false) << false << u"25%"_s;
        QTest::newRow("unknown: no percentage") << std::optional<bool>() << true << u"1 of 4 checked"_s;
    }
    void progress()
    {
        QFETCH(std::optional<bool>, recording);
        ProgressView view;
        wallarm::TestRun run;
        run.state = wallarm::RunState::Running;
        run.recording = recording;
        run.baselineCount = 4;
        run.terminatedCount = 1;
        view.show(run);
        QTEST(view.findChild<StackedBar *>()->isOpen(), "open");
        QTEST(textOf(view, u"detailsProgressText"_s), "words");
        QTEST(view.findChild<StackedBar *>()->accessibleDescription(), "words");
    }

    void remainingTimeNeedsASpeed()
    {
        ProgressView view;
        wallarm::TestRun run;
        run.state = wallarm::RunState::Running;
        run.estimatedSeconds = 42;
        run.currentRps = 0;
        view.show(run);
        QVERIFY(textOf(view, u"detailsRemaining"_s).isEmpty());
        run.currentRps = 3;
        view.show(run);
        QVERIFY(textOf(view, u"detailsRemaining"_s).contains(u"40 s"));
    }

    void speedsAreToldInWords()
    {
        SpeedView view;
        wallarm::TestRun run;
        run.state = wallarm::RunState::Running;
        view.show(run, {});
        QVERIFY(!textOf(view, u"detailsSpeedFirst"_s).isEmpty()); // "not known yet"
        run.currentRps = 2.5;
        run.averageRps = 1.2;
        view.show(run, {{0, 0.5}, {60'000, 2.5}});
        QVERIFY(textOf(view, u"detailsSpeedFirst"_s).contains(u"2.5"));
        QVERIFY(textOf(view, u"detailsSpeedSecond"_s).contains(u"1.2"));
        const QString spoken = view.findChild<Sparkline *>()->accessibleDescription();
        QVERIFY2(spoken.contains(u"0.5") && spoken.contains(u"2.5") && spoken.contains(u"1 min"),
                 qPrintable(spoken));
        run.state = wallarm::RunState::Passed;
        view.show(run, {});
        QVERIFY(textOf(view, u"detailsSpeedFirst"_s).contains(u"1.2"));
        QVERIFY(textOf(view, u"detailsSpeedSecond"_s).isEmpty());
    }

    void timeGoesInReadingDirection()
    {
        Sparkline line;
        line.show({{0, 0}, {1000, 1}, {2000, 5}}, {});
        const QImage leftToRight = grabbed(line);
        line.setLayoutDirection(Qt::RightToLeft);
        const QImage rightToLeft = grabbed(line);
        QVERIFY(leftToRight != rightToLeft);
        // The newest point is near the upper corner of the side where reading ends.
        const auto inked = [](const QImage &image, int x) {
            return image.pixelColor(x, 10) != image.pixelColor(60, 10);
        };
        QVERIFY(inked(leftToRight, 114) && !inked(leftToRight, 5));
        QVERIFY(inked(rightToLeft, 5) && !inked(rightToLeft, 114));
    }

    void anIdIsCopiedWithoutMarks()
    {
        const Stores stores;
        RunFacts facts;
        QSignalSpy copied(&facts, &RunFacts::copyWanted);
        RunEntry entry = answered(1, 1000);
        entry.run.description = u"<b>not bold</b>"_s;
        facts.show(entry, stores, {}, QDateTime::fromMSecsSinceEpoch(2000));
        QVERIFY(textOf(facts, u"details_runId"_s).contains(u"5080"));
        facts.findChild<QToolButton *>(u"detailsCopy_runId"_s)->click();
        QCOMPARE(copied.at(0).at(0).toString(), u"5080"_s);
        QVERIFY(!facts.findChild<QToolButton *>(u"detailsCopy_recordId"_s)->isEnabled());
        const auto *description = facts.findChild<QLabel *>(u"details_description"_s);
        QCOMPARE(description->textFormat(), Qt::PlainText);
        QCOMPARE(description->text(), u"<b>not bold</b>"_s);
    }

    void aVeryLongFactIsCut()
    {
        const Stores stores;
        RunFacts facts;
        RunEntry entry = answered(1, 1000);
        entry.run.description = QString(10'000, u'd');
        entry.run.common.edit().domains = QStringList(500, u"shop.example"_s);
        facts.show(entry, stores, {}, QDateTime::fromMSecsSinceEpoch(2000));
        for (const QString &name : {u"details_description"_s, u"details_domains"_s}) {
            const QString shown = facts.findChild<QLabel *>(name)->text();
            QVERIFY2(shown.size() < 1'100 && shown.endsWith(u'…'), qPrintable(shown));
        }
    }
};

TALLYLIGHT_TEST(TstSpeedHistory);
TALLYLIGHT_TEST(TstDetailParts);
#include "tst_detailparts.moc"
