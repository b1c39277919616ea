#include "cloudrecordings/recordingcolumns.h"
#include "cloudrecordings/recordingtable.h"
#include "common/autostoptext.h"
#include "common/celltext.h"
#include "connections/colleaguetexts.h"
#include "operations/teamsync/teamsync.h"
#include "support/testmain.h"
#include "team/faketeam.h"
#include "testruns/testrunmodel.h"
#include "window/startsteps.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QToolBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using ui::ColleagueTexts;
using ui::RecordingColumn;
using ui::RunColumn;

/// Two windows with a data folder and a keychain each, as two colleagues at one simulated cloud (team/README
/// 1). With TALLYLIGHT_PICTURES, a folder: in all languages and both themes, both windows side by side.
class TstTwoWindows final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("needs", "desktop")

    std::shared_ptr<FakeTeamServer> m_server;
    std::unique_ptr<Desk> m_ann;
    std::unique_ptr<Desk> m_max;
    Connection m_anns;
    Connection m_maxs; ///< the same account, in his own program

    void rows()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("theme");
        const bool all = qEnvironmentVariableIsSet("TALLYLIGHT_PICTURES");
        const QStringList languages = all ? QStringList{u"en"_s, u"pt_BR"_s, u"tr"_s, u"ar"_s, u"zh_CN"_s}
                                          : QStringList{u"en"_s, u"ar"_s};
        for (const QString &language : languages) {
            QTest::addRow("%s, light", qPrintable(language)) << language << u"theme_light"_s;
            if (all)
                QTest::addRow("%s, dark", qPrintable(language)) << language << u"theme_dark"_s;
        }
    }

    [[nodiscard]] bool sitDown(Desk &desk, const Connection &connection, const QString &login)
    {
        Operations &operations = desk.harness().operations();
        QSignalSpy saved(&operations.connections, &ConnectionActions::saved);
        operations.connections.save(connection, Demo::sampleSecret(connection.service), Keep::Keychain);
        if (!QTest::qWaitFor([&] { return saved.size() == 1; }, longestWait))
            return false;
        operations.teams.join({.connection = connection.id,
                               .account = m_server->account.id,
                               .host = u"team.example.test"_s,
                               .port = 5432,
                               .database = u"team"_s,
                               .login = login,
                               .caFile = u"/authority.pem"_s},
                              u"sample-"_s + login, Keep::Keychain);
        return QTest::qWaitFor(
            [&] { return operations.teams.status(connection.id).kind == TeamSyncStatus::Kind::Connected; },
            longestWait);
    }
    /// Ann and Max, at Ann's simulator.
    void meet(Service service)
    {
        QFETCH(const QString, language);
        QFETCH(const QString, theme);
        m_server = std::make_shared<FakeTeamServer>();
        m_server->account = {.id = QUuid::createUuid(), .name = u"QA"_s};
        m_server->members = {{u"ann"_s, {TeamRole::Owner, u"Ann"_s, {}}},
                             {u"max"_s, {TeamRole::Member, u"Max"_s, {}}}};
        m_server->passwords = {{u"ann"_s, u"sample-ann"_s}, {u"max"_s, u"sample-max"_s}};
        const TeamSync::Maker maker = [server = m_server] { return std::make_unique<FakeTeam>(server); };
        m_ann = std::make_unique<Desk>(language, QString(), maker);
        m_max = std::make_unique<Desk>(language, QString(), maker);
        Demo &demo = m_ann->harness().demo();
        QVERIFY(m_ann->openEmpty() && m_max->openEmpty());
        m_anns = service == Service::WallarmFast ? demo.wallarm() : demo.agora();
        m_maxs = m_anns;
        m_maxs.id = QUuid::createUuid();
        QVERIFY(sitDown(*m_ann, m_anns, u"ann"_s) && sitDown(*m_max, m_maxs, u"max"_s));
        m_ann->window().findChild<QAction *>(theme)->trigger();
    }
    /// The driver finds by name, which both windows have.
    static void clickTool(Desk &desk, const QString &bar, const QString &action)
    {
        auto *const wanted = desk.window().findChild<QAction *>(action);
        QTRY_VERIFY(wanted->isEnabled());
        driver::settle();
        QTest::mouseClick(desk.window().findChild<QToolBar *>(bar)->widgetForAction(wanted), Qt::LeftButton);
        driver::settle();
    }
    static void start(Desk &desk, const QString &channel)
    {
        clickTool(desk, u"cloudRecordingTools"_s, u"startCloudRecording"_s);
        click(u"startModeMix"_s);
        paste(u"startChannel"_s, channel);
        click(u"startNext"_s);
        startsteps::describeStorage();
        for (int i = 0; i < 3; ++i)
            click(u"startNext"_s);
        click(u"startStart"_s);
        QVERIFY(gone(u"startDialog"_s));
    }
    static void openViews(Desk &desk)
    {
        driver::settle();
        QTest::mouseClick(desk.window().findChild<QWidget *>(u"recordingViews"_s), Qt::LeftButton);
        driver::settle();
    }
    static void saveView(Desk &desk, const QString &name)
    {
        openViews(desk);
        QVERIFY(chooseByKeys(u"recordingViewSave"_s));
        paste(u"saveViewName"_s, name);
        press(Qt::Key_Return);
        QVERIFY(gone(u"saveViewDialog"_s));
    }
    static void openAutoStop(Desk &desk)
    {
        clickRow(desk.recordings(), 0);
        auto *const wanted = desk.window().findChild<QAction *>(u"autoStopCloudRecording"_s);
        QTRY_VERIFY(wanted->isEnabled());
        wanted->trigger();
        QTRY_VERIFY(desk.window().findChild<QWidget *>(u"autoStopDialog"_s) != nullptr);
        driver::settle();
    }
    [[nodiscard]] static QString cell(Desk &desk, const QUuid &recording, RecordingColumn column)
    {
        const int row = desk.rowOfRecording(recording);
        return row < 0 ? QString()
                       : desk.recordings().model()->index(row, ui::columnNumber(column)).data().toString();
    }
    [[nodiscard]] static const RecordingEntry *entry(Desk &desk, const QUuid &recording)
    {
        return desk.harness().stores().recordings.find(recording);
    }
    /// What Activity shows while its filter has these words.
    [[nodiscard]] static QStringList activity(Desk &desk, const QString &words)
    {
        auto *dock = desk.window().findChild<QDockWidget *>(u"activityDock"_s);
        dock->show();
        desk.window().findChild<QLineEdit *>(u"activityFilter"_s)->setText(words);
        driver::settle();
        const auto *table = desk.window().findChild<QAbstractItemView *>(u"activityTable"_s);
        QStringList what;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            what << table->model()->index(row, 1).data().toString();
        dock->hide();
        return what;
    }
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("TALLYLIGHT_PICTURES");
        if (folder.isEmpty())
            return;
        driver::settle();
        const QPixmap left = m_ann->window().grab();
        const QPixmap right = m_max->window().grab();
        QPixmap both(left.width() + right.width() + 8, std::max(left.height(), right.height()));
        both.fill(Qt::gray);
        QPainter painter(&both);
        painter.drawPixmap(0, 0, left);
        painter.drawPixmap(left.width() + 8, 0, right);
        painter.end();
        const QString file =
            u"%1 (%2).png"_s.arg(name, QString::fromLatin1(QTest::currentDataTag()).replace(u", "_s, u" "_s));
        QVERIFY2(QDir().mkpath(folder) && both.save(QDir(folder).filePath(file)), qPrintable(file));
    }

private Q_SLOTS:
    void cleanup()
    {
        m_max.reset();
        m_ann.reset();
    }

    void aColleagueStopsARecording_data() { rows(); }
    void aColleagueStopsARecording()
    {
        meet(Service::AgoraCloudRecording);
        if (QTest::currentTestFailed())
            return;
        const RecordingStore &anns = m_ann->harness().stores().recordings;
        const RecordingStore &maxs = m_max->harness().stores().recordings;
        QElapsedTimer isKnown;
        qint64 seenAfterMs = -1;
        QObject watch;
        connect(&anns, &RecordingStore::changed, &watch, [&](const QUuid &recording) {
            if (!isKnown.isValid() && !anns.find(recording)->task.sid.isEmpty())
                isKnown.start();
        });
        connect(&maxs, &RecordingStore::added, &watch, [&] { seenAfterMs = isKnown.elapsed(); });
        start(*m_ann, u"qa-team"_s);
        QTRY_VERIFY(seenAfterMs >= 0);
        QVERIFY2(seenAfterMs < 1'000, qPrintable(QString::number(seenAfterMs))); // usually 50
        const QUuid recording = maxs.all().front().uuid;
        const auto isRecording = [&](Desk &desk) {
            return entry(desk, recording)->state == agora::RecordingState::Recording;
        };
        QTRY_VERIFY(isRecording(*m_ann) && isRecording(*m_max));
        QCOMPARE(maxs.all().size(), 1U);
        QVERIFY(cell(*m_max, recording, RecordingColumn::StartedBy).contains(u"Ann"_s));
        QCOMPARE(cell(*m_ann, recording, RecordingColumn::StartedBy),
                 ColleagueTexts::starter(*entry(*m_ann, recording), m_ann->harness().stores().connections));
        picture(u"team 1 recording"_s);

        QStringList seen; // by Ann
        connect(&anns, &RecordingStore::changed, &watch,
                [&] { seen << cell(*m_ann, recording, RecordingColumn::State); });
        clickRow(m_max->recordings(), m_max->rowOfRecording(recording));
        QVERIFY(m_max->window().findChild<ui::RecordingTable *>()->selectedText().contains(u"Ann"_s));
        clickTool(*m_max, u"cloudRecordingTools"_s, u"stopCloudRecording"_s);
        click(u"stopCloudConfirm"_s);
        QVERIFY(gone(u"stopCloudDialog"_s));
        const auto hasEnded = [&](Desk &desk) { return agora::isEnded(entry(desk, recording)->state); };
        QTRY_VERIFY(hasEnded(*m_ann) && hasEnded(*m_max));
        QVERIFY2(seen.contains(ColleagueTexts::stopping({u"Max"_s})), qPrintable(seen.join(u'\n')));
        const auto stopped = [&] {
            const qint64 now = m_ann->harness().operations().clock.nowMs();
            return ColleagueTexts::stopped(
                entry(*m_ann, recording)->colleaguesStop.value_or(ColleaguesStop()), now);
        };
        QTRY_COMPARE(cell(*m_ann, recording, RecordingColumn::State), stopped());
        QVERIFY(!cell(*m_max, recording, RecordingColumn::State).contains(u"Max"_s)); // it was himself
        QVERIFY(!startsteps::booked(*m_ann, u"qa-team"_s)["billed"_L1].toBool(true));
        QCOMPARE(m_ann->harness().received(u"POST"_s, u"/stop"_s), 1);

        const QStringList byMax = activity(*m_ann, u"max"_s);
        QVERIFY(!byMax.isEmpty());
        for (const QString &what : byMax)
            QVERIFY2(what.contains(u"Max"_s), qPrintable(what));
        QVERIFY(activity(*m_ann, {}).size() > byMax.size());
        for (Desk *desk : {m_ann.get(), m_max.get()})
            desk->window().findChild<QDockWidget *>(u"activityDock"_s)->show();
        picture(u"team 2 stopped"_s);
        for (Desk *desk : {m_ann.get(), m_max.get()}) {
            desk->window().findChild<QDockWidget *>(u"activityDock"_s)->hide();
            desk->window().findChild<QAction *>(u"showDetails"_s)->trigger();
            driver::settle();
            const auto *details = desk->window().findChild<QWidget *>(u"recordingDetails"_s);
            const QString who = cell(*desk, recording, RecordingColumn::StartedBy);
            const auto labels = details->findChildren<QLabel *>();
            QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
                return label->isVisibleTo(details) && label->text() == who;
            }));
        }
        picture(u"team 3 details"_s);
    }

    void aColleagueSetsAnAutomaticStop_data() { rows(); }
    void aColleagueSetsAnAutomaticStop()
    {
        meet(Service::AgoraCloudRecording);
        if (QTest::currentTestFailed())
            return;
        AutoStops &anns = m_ann->harness().operations().autoStops;
        AutoStops &maxs = m_max->harness().operations().autoStops;
        start(*m_ann, u"qa-team"_s);
        QTRY_COMPARE(m_max->recordings().model()->rowCount(), 1);
        const QUuid recording = m_max->harness().stores().recordings.all().front().uuid;
        const AutoStopRule rule{.when = AutoStopRule::When::AfterDuration, .minutes = 600};
        QVERIFY(anns.set({recording}, rule));
        QTRY_VERIFY(cell(*m_max, recording, RecordingColumn::State).contains(u"Ann"_s));
        QVERIFY(!cell(*m_ann, recording, RecordingColumn::State).contains(u"Ann"_s)); // it is hers

        const QString says = ui::autoStopText(rule, m_max->harness().operations().clock.nowMs(), u"Ann"_s);
        m_max->window().activateWindow();
        clickRow(m_max->recordings(), m_max->rowOfRecording(recording));
        m_max->window().findChild<QAction *>(u"showDetails"_s)->trigger();
        const auto *details = m_max->window().findChild<QWidget *>(u"recordingDetails"_s);
        const auto isSaid = [&] {
            const auto labels = details->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == says; });
        };
        QTRY_VERIFY(isSaid());
        openAutoStop(*m_max);
        QVERIFY(m_max->window().findChild<QLabel *>(u"autoStopNote"_s)->text().startsWith(says + u'\n'));
        picture(u"team 6 automatic stop"_s);
        click(u"autoStopRemove"_s);
        QVERIFY(gone(u"autoStopDialog"_s));
        QTRY_VERIFY(!anns.isWatched(recording) && !maxs.isWatched(recording));

        m_server->members[u"max"_s].role = TeamRole::Viewer;
        QVERIFY(sitDown(*m_max, m_maxs, u"max"_s));
        QTRY_COMPARE(m_max->harness().operations().teams.mayStop(m_maxs.id), std::optional(false));
        QVERIFY(anns.set({recording}, rule));
        QTRY_VERIFY(maxs.isWatched(recording));
        openAutoStop(*m_max);
        const auto *dialog = m_max->window().findChild<QWidget *>(u"autoStopDialog"_s);
        QVERIFY(!dialog->findChild<QWidget *>(u"autoStopSet"_s)->isEnabled());
        QVERIFY(!dialog->findChild<QWidget *>(u"autoStopRemove"_s)->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(u"autoStopNote"_s)
                    ->text()
                    .endsWith(ColleagueTexts::share({.notAllowed = true})));
        click(u"autoStopCancel"_s);
    }

    void mineAreNotMyColleagues_data() { rows(); }
    void mineAreNotMyColleagues()
    {
        meet(Service::AgoraCloudRecording);
        if (QTest::currentTestFailed())
            return;
        start(*m_ann, u"qa-anns"_s);
        QTRY_COMPARE(m_max->recordings().model()->rowCount(), 1);
        start(*m_max, u"qa-maxs"_s);
        QTRY_COMPARE(m_ann->recordings().model()->rowCount(), 2);
        for (Desk *desk : {m_ann.get(), m_max.get()}) {
            auto *const chip = desk->window().findChild<QAbstractButton *>(u"cloudRecordingMine"_s);
            QVERIFY(chip->isVisible());
            QTest::mouseClick(chip, Qt::LeftButton);
            QTRY_COMPARE(desk->recordings().model()->rowCount(), 1);
            const auto channel = ui::columnNumber(RecordingColumn::Channel);
            QVERIFY(desk->recordings()
                        .model()
                        ->index(0, channel)
                        .data()
                        .toString()
                        .contains(desk == m_ann.get() ? u"qa-anns"_s : u"qa-maxs"_s));
        }
        picture(u"team 4 mine"_s);
        // A saved view shows again what it showed.
        const QAbstractItemModel *shown = m_ann->recordings().model();
        auto *const chip = m_ann->window().findChild<QAbstractButton *>(u"cloudRecordingMine"_s);
        saveView(*m_ann, u"anns"_s);
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_COMPARE(shown->rowCount(), 2);
        saveView(*m_ann, u"both"_s);
        for (const auto &[view, rows] : {std::pair(u"anns"_s, 1), std::pair(u"both"_s, 2)}) {
            openViews(*m_ann);
            QVERIFY(chooseByKeys(u"recordingView_"_s + view));
            QTRY_COMPARE(shown->rowCount(), rows);
            QCOMPARE(chip->isChecked(), rows == 1);
        }
    }

    void aColleagueStopsARun_data() { rows(); }
    void aColleagueStopsARun()
    {
        meet(Service::WallarmFast);
        if (QTest::currentTestFailed())
            return;
        TestRunActions &anns = m_ann->harness().operations().testRuns;
        QSignalSpy created(&anns, &TestRunActions::createFinished);
        anns.create(m_anns.id, {.settings = {.name = u"nightly"_s}});
        QTRY_COMPARE(created.size(), 1);
        const RunKey annsRun = created.first().first().value<CreateRunReport>().created.value_or(RunKey());
        const RunKey maxsRun{m_maxs.id, annsRun.id};
        (void)m_max->harness().operations().testRuns.add(m_maxs.id, annsRun.id);
        const auto cellOf = [](Desk &desk, const RunKey &run, RunColumn column, int role = Qt::DisplayRole) {
            return static_cast<const ui::TestRunModel *>(desk.runs().model())
                ->indexOf(run, column)
                .data(role)
                .toString();
        };
        QTRY_VERIFY(cellOf(*m_max, maxsRun, RunColumn::StartedBy).contains(u"Ann"_s));
        QVERIFY(!cellOf(*m_ann, annsRun, RunColumn::StartedBy).isEmpty());
        const auto lampOf = [](Desk &desk, const RunKey &run) {
            return desk.harness().stores().testRuns.find(run)->lamp();
        };
        QTRY_COMPARE(lampOf(*m_max, maxsRun), wallarm::Lamp::Recording);
        QTRY_COMPARE(lampOf(*m_ann, annsRun), wallarm::Lamp::Recording);

        clickRow(m_max->runs(), 0);
        QVERIFY(m_max->runs().selectedText().contains(u"Ann"_s)); // what "Copy row" puts on the clipboard
        m_max->window().findChild<QAction *>(u"stopRecording"_s)->trigger();
        click(u"stopRunConfirm"_s);
        QVERIFY(gone(u"stopRunDialog"_s));
        QTRY_COMPARE(lampOf(*m_ann, annsRun), wallarm::Lamp::Off);
        const auto said = [&] { return m_ann->harness().stores().people.of(annsRun); };
        QTRY_VERIFY(hasLeft(said().colleaguesStop));
        QCOMPARE(stopperIn(said().colleaguesStop), u"Max"_s);
        const qint64 now = m_ann->harness().operations().clock.nowMs();
        QTRY_COMPARE(cellOf(*m_ann, annsRun, RunColumn::Status, ui::SecondLineRole),
                     ColleagueTexts::stopped(*said().colleaguesStop, now));
        QCOMPARE(m_ann->harness().received(u"POST"_s, u"/action/stop"_s), 1);
        QVERIFY(!activity(*m_ann, u"max"_s).isEmpty());
        picture(u"team 5 run"_s);
    }
};

TALLYLIGHT_TEST(TstTwoWindows);
#include "tst_twowindows.moc"
