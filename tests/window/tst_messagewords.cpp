#include "common/messages.h"
#include "operations/autostops.h"
#include "support/testmain.h"
#include "window/desk.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using namespace tallylight::ui;

namespace {

const Error refusedError{.kind = ErrorKind::RefusedByService, .httpStatus = 400, .about = Topic::TestRun};
const Error diskFull{.kind = ErrorKind::LedgerFailed};

/// Reports as the services' jobs would.
using Tell = std::function<void(Desk &)>;

RunKey runAt(Desk &desk, size_t place)
{
    return RunKey(desk.harness().stores().testRuns.all()[place].key);
}

QUuid recordingAt(Desk &desk, qsizetype place)
{
    return desk.harness().stores().recordings.all().at(place).uuid;
}

/// Puts the reports into one batch; returns what they are about.
template <class Report, class Subject>
QList<Subject> inBatch(QList<Report> &reports, const QUuid &batch, Subject Report::*about)
{
    QList<Subject> subjects;
    for (Report &report : reports) {
        report.batch = batch;
        subjects << report.*about;
    }
    return subjects;
}

void stopRuns(Desk &desk, QList<StopRunReport> reports)
{
    const QUuid batch = QUuid::createUuid();
    const QList<RunKey> keys = inBatch(reports, batch, &StopRunReport::key);
    TestRunActions &runs = desk.harness().operations().testRuns;
    Q_EMIT runs.stopStarted(batch, keys);
    for (const StopRunReport &report : std::as_const(reports))
        Q_EMIT runs.stopFinished(report);
}

void stopRecordings(Desk &desk, QList<StopRecordingReport> reports)
{
    const QUuid batch = QUuid::createUuid();
    const QList<QUuid> recordings = inBatch(reports, batch, &StopRecordingReport::recording);
    RecordingActions &actions = desk.harness().operations().recordings;
    Q_EMIT actions.stopStarted(batch, recordings);
    for (const StopRecordingReport &report : std::as_const(reports))
        Q_EMIT actions.stopFinished(report);
}

void changeRuns(Desk &desk, QList<RunChangeReport> reports)
{
    const QUuid batch = QUuid::createUuid();
    const QList<RunKey> keys = inBatch(reports, batch, &RunChangeReport::key);
    RunChanges &changes = desk.harness().operations().runChanges;
    Q_EMIT changes.started(batch, keys, reports.constFirst().verb);
    for (const RunChangeReport &report : std::as_const(reports))
        Q_EMIT changes.finished(report);
}

/// All that the newest message says.
/// Without digits, because some tell the time of day.
QStringList wordsOfNewest(Desk &desk)
{
    const Messages::Entry *entry = desk.window().findChild<Messages *>()->newest();
    if (entry == nullptr)
        return {};
    QStringList words{entry->message.text, entry->message.details};
    for (const Message::Action &action : entry->message.actions)
        words << action.label;
    static const QRegularExpression digits(u"\\d"_s, QRegularExpression::UseUnicodePropertiesOption);
    return words.replaceInStrings(digits, {});
}

bool usesScript(const QString &text, QChar::Script script)
{
    return std::ranges::any_of(text, [script](QChar c) { return c.script() == script; });
}

} // namespace

Q_DECLARE_METATYPE(Tell)

/// A message that is shown when the language changes says the same as one that comes afterwards.
class TstMessageWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->openFilled());
    }
    void cleanupTestCase() { m_desk.reset(); }

    void everyKindOfMessageChanges_data()
    {
        QTest::addColumn<Tell>("tell");
        using wallarm::StopOutcome;
        const auto add = [](const char *name, const Tell &tell) { QTest::newRow(name) << tell; };
        add("a run's recording stopped",
            [](Desk &desk) { stopRuns(desk, {{.key = runAt(desk, 0), .outcome = StopOutcome::Stopped}}); });
        add("a stop not confirmed", [](Desk &desk) {
            stopRuns(desk,
                     {{.key = runAt(desk, 0), .outcome = StopOutcome::Unconfirmed, .because = refusedError}});
        });
        add("many runs", [](Desk &desk) {
            stopRuns(desk,
                     {{.key = runAt(desk, 0), .outcome = StopOutcome::Stopped},
                      {.key = runAt(desk, 1), .outcome = StopOutcome::Unconfirmed}});
        });
        add("a stop that turned out later", [](Desk &desk) {
            Q_EMIT desk.harness().operations().testRuns.stopSettled(
                {.key = runAt(desk, 0), .outcome = StopOutcome::Stopped, .atMs = 1'700'000'000'000});
        });
        add("a pause refused", [](Desk &desk) {
            changeRuns(desk,
                       {{.key = runAt(desk, 0),
                         .outcome = wallarm::ChangeOutcome::Refused,
                         .because = refusedError}});
        });
        add("many pauses", [](Desk &desk) {
            changeRuns(desk,
                       {{.key = runAt(desk, 0), .outcome = wallarm::ChangeOutcome::Done},
                        {.key = runAt(desk, 1), .outcome = wallarm::ChangeOutcome::Refused}});
        });
        add("runs created one after another are one line", [](Desk &desk) {
            TestRunActions &runs = desk.harness().operations().testRuns;
            Q_EMIT runs.createFinished({.connection = runAt(desk, 0).connection, .created = runAt(desk, 0)});
            Q_EMIT runs.createFinished({.connection = runAt(desk, 0).connection, .created = runAt(desk, 1)});
        });
        add("a run that may exist", [](Desk &desk) {
            Q_EMIT desk.harness().operations().testRuns.createFinished(
                {.connection = runAt(desk, 0).connection,
                 .name = u"new"_s,
                 .error = Error{},
                 .mayExist = true});
        });
        add("a run not found", [](Desk &desk) {
            const RunKey unknown{runAt(desk, 0).connection, u"99999"_s};
            Q_EMIT desk.harness().operations().testRuns.addFinished(unknown,
                                                                    Error{.kind = ErrorKind::NotFound});
        });
        add("runs loaded", [](Desk &desk) {
            Q_EMIT desk.harness().operations().testRuns.listFinished(runAt(desk, 0).connection, 3, {}, true);
        });
        add("a cloud recording stopped", [](Desk &desk) {
            stopRecordings(
                desk,
                {{.recording = recordingAt(desk, 0), .outcome = agora::StopOutcome::StoppedUploadPending}});
        });
        add("many cloud recordings", [](Desk &desk) {
            stopRecordings(desk,
                           {{.recording = recordingAt(desk, 0),
                             .outcome = agora::StopOutcome::Unconfirmed,
                             .because = refusedError},
                            {.recording = recordingAt(desk, 1), .outcome = agora::StopOutcome::Stopped}});
        });
        add("a cloud stop that turned out later", [](Desk &desk) {
            Q_EMIT desk.harness().operations().recordings.stopSettled(
                {.recording = recordingAt(desk, 0), .outcome = agora::StopOutcome::HadAlreadyEnded});
        });
        add("a cloud recording started", [](Desk &desk) {
            Q_EMIT desk.harness().operations().recordings.startFinished(
                {.recording = recordingAt(desk, 0), .outcome = StartOutcome::Started});
        });
        add("a start refused", [](Desk &desk) {
            Q_EMIT desk.harness().operations().recordings.startFinished({.recording = recordingAt(desk, 0),
                                                                         .outcome = StartOutcome::Refused,
                                                                         .because = refusedError});
        });
        add("a layout changed", [](Desk &desk) {
            Q_EMIT desk.harness().operations().updates.finished(
                {.recording = recordingAt(desk, 0), .outcome = agora::UpdateOutcome::Done});
        });
        add("keys that expire", [](Desk &desk) {
            Q_EMIT desk.harness().operations().updates.credentialsDue(recordingAt(desk, 0),
                                                                      1'800'000'000'000);
        });
        add("an automatic stop that is near", [](Desk &desk) {
            Q_EMIT desk.harness().operations().autoStops.noticed(
                runAt(desk, 0), {}, QDateTime::fromMSecsSinceEpoch(1'000'000'000'000)); // due: no countdown
        });
        add("an automatic stop that was not saved", [](Desk &desk) {
            Q_EMIT desk.harness().operations().autoStops.notKept({runAt(desk, 0)}, diskFull);
        });
        add("records that are gone",
            [](Desk &desk) { Q_EMIT desk.harness().operations().records.gone(diskFull); });
        add("records saved again",
            [](Desk &desk) { Q_EMIT desk.harness().operations().records.savedAgain({}); });
        add("records not set aside",
            [](Desk &desk) { Q_EMIT desk.harness().operations().records.notSetAside(diskFull); });
        add("a folder not locked", [](Desk &desk) { desk.window().folderNotLocked(u"/data"_s); });
        add("settings not saved", [](Desk &desk) { desk.window().settingsNotSaved(u"/data"_s); });
        add("a storage not saved", [](Desk &desk) {
            Q_EMIT desk.harness().operations().storageTargets.saved(QUuid::createUuid(), diskFull);
        });
        add("a template not saved", [](Desk &desk) {
            Q_EMIT desk.harness().operations().startTemplates.failed(QUuid::createUuid(), diskFull);
        });
    }
    void everyKindOfMessageChanges()
    {
        QFETCH(Tell, tell);
        auto *messages = m_desk->window().findChild<Messages *>();
        speak(u"en"_s);
        messages->closeAll();
        tell(*m_desk);
        const QStringList english = wordsOfNewest(*m_desk);
        QVERIFY(!english.value(0).isEmpty());
        for (const auto &[language, script] :
             {std::pair(u"ar"_s, QChar::Script_Arabic), std::pair(u"zh_CN"_s, QChar::Script_Han)}) {
            speak(language);
            const QStringList changed = wordsOfNewest(*m_desk);
            messages->closeAll();
            tell(*m_desk);
            QCOMPARE(changed, wordsOfNewest(*m_desk));
            QVERIFY2(usesScript(changed.front(), script), qPrintable(changed.front()));
            for (const QString &label : changed.sliced(2))
                QVERIFY2(usesScript(label, script), qPrintable(label));
            QVERIFY(changed.front() != english.front());
        }
        speak(u"en"_s);
        QCOMPARE(wordsOfNewest(*m_desk), english);
    }

private:
    void speak(const QString &language)
    {
        m_desk->window().findChild<QAction *>(u"language_"_s + language)->trigger();
        driver::settle();
    }

    std::unique_ptr<Desk> m_desk;
};

TALLYLIGHT_TEST(TstMessageWords);
#include "tst_messagewords.moc"
