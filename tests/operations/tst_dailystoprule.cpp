#include "operations/dailystoprule.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace tallylight;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

QTimeZone berlin()
{
    return QTimeZone("Europe/Berlin"); // summer time from 29 March to 25 October 2026
}

} // namespace

/// When everything in a connection is stopped, day by day.
class TstDailyStopRule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_data()
    {
        QTest::addColumn<QTime>("at");
        QTest::addColumn<bool>("weekdays");
        QTest::addColumn<QDateTime>("after");
        QTest::addColumn<QDateTime>("due");
        const QTime evening(20, 0);
        const QTime night(2, 30);
        const auto row = [](const char *name, QTime at, bool weekdays, const char *after, const char *due) {
            QTest::newRow(name) << at << weekdays << utc(after) << utc(due);
        };
        row("later today", evening, false, "2026-06-01T10:00:00Z", "2026-06-01T18:00:00Z");
        row("at that moment: tomorrow", evening, false, "2026-06-01T18:00:00Z", "2026-06-02T18:00:00Z");
        row("after midnight here, before it in UTC", QTime(0, 15), false, "2026-06-01T22:00:00Z",
            "2026-06-01T22:15:00Z");
        row("weekdays: Friday's", evening, true, "2026-06-05T10:00:00Z", "2026-06-05T18:00:00Z");
        row("weekdays: from Friday to Monday", evening, true, "2026-06-05T18:00:00Z", "2026-06-08T18:00:00Z");
        row("summer time begins: the same wall time", evening, false, "2026-03-28T19:00:00Z",
            "2026-03-29T18:00:00Z");
        row("summer time ends: the same wall time", evening, false, "2026-10-24T18:00:00Z",
            "2026-10-25T19:00:00Z");
        row("a time that is skipped: an hour later", night, false, "2026-03-28T12:00:00Z",
            "2026-03-29T01:30:00Z");
        row("the day after", night, false, "2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z");
        row("a time that occurs twice: the first", night, false, "2026-10-24T12:00:00Z",
            "2026-10-25T00:30:00Z");
        row("and not the second", night, false, "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
    }
    void next()
    {
        QFETCH(QTime, at);
        QFETCH(bool, weekdays);
        QFETCH(QDateTime, after);
        QFETCH(QDateTime, due);
        QCOMPARE(nextDue({.at = at, .weekdays = weekdays}, after, berlin()), due);
    }

    void judges_data()
    {
        QTest::addColumn<QDateTime>("since"); // when the program started
        QTest::addColumn<QDateTime>("looked");
        QTest::addColumn<QDateTime>("due");
        QTest::addColumn<int>("missed");
        const auto row = [](const char *name, const char *since, const char *looked, const char *due,
                            int missed) {
            QTest::newRow(name) << utc(since) << utc(looked) << utc(due) << missed;
        };
        const char *before = "2026-06-01T12:00:00Z";
        const char *at = "2026-06-01T18:00:00Z";
        row("not yet", before, "2026-06-01T17:59:59Z", "", 0);
        row("now", before, at, at, 0);
        row("a minute late", before, "2026-06-01T18:01:00Z", at, 0);
        row("the computer slept", before, "2026-06-01T18:02:01Z", "", 1);
        row("started after it", "2026-06-01T18:00:01Z", "2026-06-01T18:00:02Z", "", 1);
        row("three days later", "2026-06-04T12:00:00Z", "2026-06-04T12:00:00Z", "", 3);
        row("two were missed, the third is now", "2026-06-03T12:00:00Z", "2026-06-03T18:00:00Z",
            "2026-06-03T18:00:00Z", 2);
    }
    void judges()
    {
        QFETCH(QDateTime, since);
        QFETCH(QDateTime, looked);
        QFETCH(QDateTime, due);
        QFETCH(int, missed);
        const DailyStop rule{.at = QTime(20, 0),
                             .handledMs = utc("2026-06-01T10:00:00Z").toMSecsSinceEpoch()};
        const DailyVerdict verdict = judgeDaily(rule, since, looked, berlin());
        QCOMPARE(verdict.due.value_or(QDateTime()), due);
        QCOMPARE(verdict.missedCount, missed);
        QCOMPARE(verdict.missed.has_value(), missed > 0);
    }

    void survivesTheLedger()
    {
        const DailyStop rule{.at = QTime(20, 5), .weekdays = true, .handledMs = 12};
        QCOMPARE(dailyStopFrom(toRow(QUuid::createUuid(), rule)), rule);
    }
};

TALLYLIGHT_TEST(TstDailyStopRule);
#include "tst_dailystoprule.moc"
