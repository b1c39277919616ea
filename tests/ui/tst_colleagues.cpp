#include "activity/activitytexts.h"
#include "cloudrecordings/cloudrecordingmodel.h"
#include "cloudrecordings/recordingoutcometexts.h"
#include "cloudrecordings/recordingtexts.h"
#include "cloudrecordings/sortedrecordings.h"
#include "common/autostoptext.h"
#include "common/celltext.h"
#include "common/columnmemory.h"
#include "common/errortext.h"
#include "common/tableheader.h"
#include "core/manualclock.h"
#include "operations/teamsync/heard.h"
#include "stores/stores.h"
#include "support/testmain.h"
#include "testruns/runexports.h"
#include "testruns/runoutcometexts.h"
#include "testruns/testrunmodel.h"
#include "testruns/testrunview.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;
using agora::RecordingState;

Q_DECLARE_METATYPE(tallylight::StopShare)

namespace {

QString unmarked(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).replace(QChar(0x202f), u' ');
}

constexpr qint64 noonMs = 1'700'000'000'000;
constexpr qint64 stoppedMs = noonMs - 60'000;

} // namespace

/// What a person sees of the team in both tables, in Activity and in the reports on stops.
class TstColleagues final : public QObject
{
    Q_OBJECT

    ManualClock m_clock{QDateTime::fromMSecsSinceEpoch(noonMs)};
    std::unique_ptr<Stores> m_stores;
    const QUuid m_fast = QUuid::createUuid();
    const QUuid m_agora = QUuid::createUuid();
    const RunKey m_run{m_fast, u"80"_s};

    [[nodiscard]] static QString at(qint64 ms)
    {
        return unmarked(QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).time(), QLocale::ShortFormat));
    }
    void join(const QString &login)
    {
        for (const QUuid &id : {m_fast, m_agora})
            m_stores->connections.change(id, [&](ConnectionEntry &entry) { entry.teamLogin = login; });
    }
    QUuid put(const QString &channel, const QString &owner, bool adopted = false)
    {
        RecordingEntry entry;
        entry.uuid = QUuid::createUuid();
        entry.connection = m_agora;
        entry.task.cname = channel;
        entry.state = RecordingState::Recording;
        entry.owner = owner;
        entry.adopted = adopted;
        m_stores->recordings.put(entry);
        return entry.uuid;
    }
    [[nodiscard]] CellContext context() const { return {*m_stores, m_clock}; }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init()
    {
        m_stores = std::make_unique<Stores>();
        m_stores->connections.put({.id = m_fast, .service = Service::WallarmFast, .name = u"FAST"_s});
        m_stores->connections.put(
            {.id = m_agora, .service = Service::AgoraCloudRecording, .name = u"Agora"_s});
        RunEntry run;
        run.key = m_run;
        run.run.id = Identifier(u"80"_s, Identifier::Form::Number);
        run.run.state = wallarm::RunState::Running;
        run.run.recording = true;
        run.lastReadMs = noonMs;
        m_stores->testRuns.put(run);
    }

    void whoStopsARecording_data()
    {
        QTest::addColumn<RecordingState>("state");
        QTest::addColumn<qint64>("atMs");
        QTest::addColumn<QString>("text");
        const qint64 none = 0;
        const QString stopping = u"Max is stopping it"_s;
        const QString stopped = u"Stopped by Max, "_s + at(stoppedMs);
        QTest::newRow("claimed, and it records") << RecordingState::Recording << none << stopping;
        QTest::newRow("sent, and it records") << RecordingState::Recording << stoppedMs << stopping;
        QTest::newRow("the service does not find it") << RecordingState::Verifying << stoppedMs << stopping;
        QTest::newRow("this program wants to stop it, too") << RecordingState::Stopping << none << stopping;
        QTest::newRow("the service says that it is over") << RecordingState::Stopped << stoppedMs << stopped;
        QTest::newRow("the service no longer has it")
            << RecordingState::EndedByService << stoppedMs << stopped;
        QTest::newRow("it ended, and the stop was only claimed")
            << RecordingState::EndedByService << none << u"Ended by itself"_s;
        QTest::newRow("it failed") << RecordingState::Failed << stoppedMs << u"Failed"_s;
        QTest::newRow("it had not started") << RecordingState::StartFailed << stoppedMs << u"Did not start"_s;
        QTest::newRow("out of reach")
            << RecordingState::ApiExpired << stoppedMs << u"No longer controllable"_s;
    }
    void whoStopsARecording()
    {
        QFETCH(const RecordingState, state);
        QFETCH(const qint64, atMs);
        RecordingEntry entry;
        entry.state = state;
        entry.colleaguesStop = {u"Max"_s, atMs};
        QTEST(unmarked(RecordingTexts::state(entry, noonMs)), "text");
        entry.colleaguesStop.reset();
        QCOMPARE(RecordingTexts::state(entry, noonMs), RecordingTexts::state(state));
    }

    void aRecordingThatAColleagueStoppedDidNotEndByItself()
    {
        RecordingEntry entry;
        entry.state = RecordingState::EndedByService;
        entry.colleaguesStop = {u"Max"_s, stoppedMs};
        QCOMPARE(RecordingTexts::explanation(entry), RecordingTexts::explanation(RecordingState::Stopped));
        entry.colleaguesStop->leftMs = 0;
        QCOMPARE(RecordingTexts::explanation(entry),
                 RecordingTexts::explanation(RecordingState::EndedByService));
    }

    void aColleaguesRecordingIsNotSaidToBeFromOutside()
    {
        RecordingEntry entry{.state = RecordingState::Adopted};
        QCOMPARE(RecordingTexts::explanation(entry), RecordingTexts::explanation(RecordingState::Adopted));
        entry.owner = u"Max"_s;
        QVERIFY(!RecordingTexts::explanation(entry).contains(u"outside"_s));
    }

    void whoStopsARun_data()
    {
        QTest::addColumn<bool>("recording");
        QTest::addColumn<qint64>("atMs");
        QTest::addColumn<QString>("text");
        QTest::newRow("claimed") << true << qint64(0) << u"Max is stopping it"_s;
        QTest::newRow("sent, and it records") << true << stoppedMs << u"Max is stopping it"_s;
        QTest::newRow("the service says that it is off")
            << false << stoppedMs << u"Stopped by Max, "_s + at(stoppedMs);
        QTest::newRow("off, and the stop was only claimed") << false << qint64(0) << QString();
    }
    void whoStopsARun()
    {
        QFETCH(const bool, recording);
        QFETCH(const qint64, atMs);
        TestRunModel model(*m_stores, m_clock);
        const auto second = [&] {
            return unmarked(model.indexOf(m_run, RunColumn::Status).data(SecondLineRole).toString());
        };
        const QString usual = second();
        m_stores->people.change(m_run, [&](RunPeople &people) { people.colleaguesStop = {u"Max"_s, atMs}; });
        m_stores->testRuns.change(m_run, [&](RunEntry &entry) { entry.run.recording = recording; });
        QFETCH(const QString, text);
        if (text.isEmpty())
            QVERIFY(!second().contains(u"Max"_s));
        else
            QCOMPARE(second(), text);
        QVERIFY(text.isEmpty() || usual != text);
        model.setFilter({.text = u"max"_s});
        QCOMPARE(model.rowCount(), 1); // the stopper can be searched for
    }

    void whoStartedARecording_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<bool>("adopted");
        QTest::addColumn<QString>("text");
        QTest::newRow("this program") << QString() << false << u"You"_s;
        QTest::newRow("added here by its IDs") << QString() << true << u"You (added)"_s;
        QTest::newRow("a colleague") << u"Max"_s << false << u"Max"_s;
        QTest::newRow("added by a colleague") << u"Max"_s << true << u"Max (added)"_s;
        QTest::newRow("a name of several lines") << u"Max\nPower"_s << false << u"Max Power"_s;
    }
    void whoStartedARecording()
    {
        QFETCH(const QString, owner);
        QFETCH(const bool, adopted);
        const QUuid recording = put(u"room"_s, owner, adopted);
        const CloudRecordingModel model(*m_stores, m_clock,
                                        [](const RecordingEntry &) { return std::nullopt; });
        const QModelIndex cell =
            model.index(model.rowOf(recording), columnNumber(RecordingColumn::StartedBy));
        QCOMPARE(cell.data().toString(), QString()); // without a team
        join(u"ann"_s);
        QTEST(unmarked(cell.data().toString()), "text");
    }

    void whoCreatedARun_data()
    {
        QTest::addColumn<bool>("ours");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVariant>("exported");
        QTest::newRow("this program") << true << QString() << u"You"_s << QVariant(u"ann"_s);
        QTest::newRow("a colleague") << false << u"Max"_s << u"Max"_s << QVariant(u"Max"_s);
        QTest::newRow("nobody who is known") << false << QString() << QString() << QVariant();
    }
    void whoCreatedARun()
    {
        QFETCH(const bool, ours);
        QFETCH(const QString, owner);
        m_stores->people.change(m_run, [&](RunPeople &people) {
            people.isOurs = ours;
            people.owner = owner;
        });
        const TestRunModel model(*m_stores, m_clock);
        const auto exported = [&] {
            return runexports::of(RunColumn::StartedBy)
                .front()
                .value(*m_stores->testRuns.find(m_run), context());
        };
        const auto text = [&] {
            return unmarked(model.indexOf(m_run, RunColumn::StartedBy).data().toString());
        };
        QCOMPARE(text(), QString());
        QCOMPARE(exported(), QVariant());
        join(u"ann"_s);
        QTEST(text(), "text");
        QTEST(exported(), "exported");
    }

    void mine()
    {
        put(u"anns"_s, {});
        put(u"maxs"_s, u"Max"_s);
        CloudRecordingModel model(*m_stores, m_clock, [](const RecordingEntry &) { return std::nullopt; });
        SortedRecordings sorted(model);
        QCOMPARE(sorted.rowCount(), 2);
        sorted.setMine(true);
        QCOMPARE(sorted.rowCount(), 1);
        QVERIFY(sorted.isFiltered());
        QVERIFY(
            sorted.index(0, columnNumber(RecordingColumn::Channel)).data().toString().contains(u"anns"_s));
        sorted.setWords(u"maxs"_s);
        QCOMPARE(sorted.rowCount(), 0);

        TestRunModel runs(*m_stores, m_clock);
        runs.setFilter({.mine = true});
        QCOMPARE(runs.rowCount(), 0);
        QCOMPARE(runs.mineCount(), 0);
        m_stores->people.change(m_run, [](RunPeople &people) { people.isOurs = true; });
        m_stores->testRuns.change(m_run, [](RunEntry &) {});
        QCOMPARE(runs.rowCount(), 1);
        runs.setFilter({});
        QCOMPARE(runs.mineCount(), 1); // what the chip would show
    }

    void theColumnComesWithTheTeam_data()
    {
        QTest::addColumn<bool>("usersChoice");
        QTest::newRow("standard columns") << false;
        QTest::newRow("the user's own columns") << true;
    }
    void theColumnComesWithTheTeam()
    {
        QFETCH(const bool, usersChoice);
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        TestRunModel model(*m_stores, m_clock);
        TestRunView view(model);
        TableHeader &header = view.header();
        new ColumnMemory(header, settings, m_stores->connections, Service::WallarmFast, u"columns"_s);
        const int column = columnNumber(RunColumn::StartedBy);
        if (usersChoice) {
            ColumnLayout layout = header.layoutNow();
            std::swap(layout.items[0], layout.items[1]);
            header.apply(layout, true);
        }
        QVERIFY(header.isSectionHidden(column));
        join(u"ann"_s);
        QVERIFY(!header.isSectionHidden(column));
        QCOMPARE(header.isUsersChoice(), usersChoice);
        join({});
        QVERIFY(header.isSectionHidden(column));
        QCOMPARE(header.visualIndex(columnNumber(RunColumn::Status)), usersChoice ? 1 : 0);
    }

    void whoseAutomaticStopARecordingHas()
    {
        const QUuid uuid = put(u"anns"_s, {});
        const auto cell = [&](int role) {
            const CloudRecordingModel model(*m_stores, m_clock,
                                            [](const RecordingEntry &) { return std::nullopt; });
            return unmarked(model.index(0, columnNumber(RecordingColumn::State)).data(role).toString());
        };
        m_stores->recordings.change(uuid, [](RecordingEntry &entry) { entry.autoStop = true; });
        QCOMPARE(cell(Qt::DisplayRole), u"Recording, stops automatically"_s);
        m_stores->recordings.change(uuid, [](RecordingEntry &entry) { entry.autoStopBy = u"Max"_s; });
        QCOMPARE(cell(Qt::DisplayRole), u"Recording, stops automatically, set by Max"_s);
        QVERIFY(cell(Qt::ToolTipRole).contains(u"set by Max"_s)); // where the column is too narrow
    }

    void whoseAutomaticStopARunHas()
    {
        const TestRunModel model(*m_stores, m_clock);
        const auto second = [&] {
            return unmarked(model.indexOf(m_run, RunColumn::Status).data(SecondLineRole).toString());
        };
        m_stores->people.change(m_run, [](RunPeople &people) { people.autoStopBy = u"Max"_s; });
        QVERIFY(!second().contains(u"Max"_s)); // it has none
        m_stores->testRuns.change(m_run, [](RunEntry &entry) { entry.autoStop = true; });
        QVERIFY2(second().endsWith(u"tops automatically, set by Max"_s), qPrintable(second()));
    }

    void whatAColleaguesRuleSays()
    {
        const AutoStopRule rule{.when = AutoStopRule::When::AfterDuration, .minutes = 90};
        QCOMPARE(unmarked(autoStopText(rule, noonMs, u"Max"_s)),
                 autoStopText(rule, noonMs).replace(QChar(0x202f), u' ') + u", set by Max"_s);
    }

    void activitySaysByWhom()
    {
        const Step sent{.kind = u"stopSent"_s, .args = {{byKey, u"Max"_s}}};
        QCOMPARE(unmarked(ActivityTexts::what(sent)), u"Stop sent, by Max"_s);
        QCOMPARE(ActivityTexts::what({.kind = u"stopSent"_s}), u"Stop sent"_s);
    }

    void reportsOnAStop_data()
    {
        QTest::addColumn<StopShare>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("a colleague stopped it") << StopShare{.stopper = u"Max"_s} << u"Max stopped it"_s;
        QTest::newRow("the team was not asked") << StopShare{.notAsked = true} << u"could not be asked"_s;
        QTest::newRow("the team does not allow it")
            << StopShare{.notAllowed = true} << u"but not stop them"_s;
        QTest::newRow("without a team") << StopShare{} << QString();
    }
    void reportsOnAStop()
    {
        QFETCH(const StopShare, share);
        QFETCH(const QString, text);
        const auto says = [&](const QString &report) {
            return text.isEmpty() ? !report.contains(u"team") : unmarked(report).contains(text);
        };
        const std::optional<Error> because = share.notAllowed
            ? std::optional(Error{.kind = ErrorKind::Forbidden, .sent = false})
            : std::nullopt;
        const StopRecordingReport recording{.outcome = because ? agora::StopOutcome::NotSent
                                                               : agora::StopOutcome::HadAlreadyEnded,
                                            .because = because,
                                            .share = share};
        RecordingEntry entry;
        entry.task.cname = u"room"_s;
        entry.state = RecordingState::EndedByService;
        const QString one = RecordingOutcomeTexts::stopped(recording, entry);
        QVERIFY2(says(one), qPrintable(one));
        const StopRunReport run{.outcome =
                                    because ? wallarm::StopOutcome::NotSent : wallarm::StopOutcome::Stopped,
                                .because = because,
                                .share = share};
        const QString other = stopOutcomeText(run, u"nightly"_s, {});
        QVERIFY2(says(other), qPrintable(other));
        if (because) { // the service was not asked at all
            QVERIFY(!one.contains(errorText(*because)));
            QVERIFY(!other.contains(errorText(*because)));
        }
        if (!share.stopper.isEmpty())
            return; // who it was is in the report on each
        QVERIFY(says(RecordingOutcomeTexts::stoppedMany({recording, {}})));
        QVERIFY(says(batchOutcomeText({run, {}})));
    }
};

TALLYLIGHT_TEST(TstColleagues);
#include "tst_colleagues.moc"
