#include "activity/activitytexts.h"
#include "agora/recordingstate.h"
#include "cloudrecordings/costtexts.h"
#include "cloudrecordings/fields/starttexts.h"
#include "cloudrecordings/recordingcheck.h"
#include "cloudrecordings/recordingoutcometexts.h"
#include "cloudrecordings/recordingtexts.h"
#include "common/errortext.h"
#include "connections/connectiontexts.h"
#include "operations/connectionactions.h"
#include "stores/stores.h"
#include "support/testmain.h"

#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

namespace {

/// One text for each enumerator from 0 to `last`; all must exist and differ.
template <class E, class F> QString fault(E last, F text)
{
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const QString words = text(static_cast<E>(i));
        if (words.trimmed().isEmpty())
            return u"no text for %1"_s.arg(i);
        if (seen.contains(words))
            return u"the text of %1 is another one's: %2"_s.arg(QString::number(i), words);
        seen.insert(words);
    }
    return {};
}

RecordingEntry recordingOf(const QString &channel)
{
    RecordingEntry entry;
    entry.uuid = QUuid::createUuid();
    entry.task.cname = channel;
    return entry;
}

} // namespace

class TstConnectionAndRecordingTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEnumeratorHasItsOwnWords()
    {
        QCOMPARE(fault(Service::AgoraCloudRecording, ConnectionTexts::service), QString());
        QCOMPARE(fault(Cloud::Custom, ConnectionTexts::cloud), QString());
        QCOMPARE(fault(CredentialKind::CustomerPair, ConnectionTexts::credentialKind), QString());
        QCOMPARE(fault(ConnectionProblem::CaFileNotPem, ConnectionTexts::problem), QString());
        QCOMPARE(fault(Service::AgoraCloudRecording,
                       [](Service service) { return ConnectionTexts::testPromise({.service = service}); }),
                 QString());
        QCOMPARE(fault(Protection::ReadOnly, ConnectionTexts::protection), QString());
        QCOMPARE(fault(Protection::ReadOnly, ConnectionTexts::protectionMeaning), QString());
        QCOMPARE(fault(agora::Mode::Web, RecordingTexts::mode), QString());
        QCOMPARE(fault(agora::UploadState::Stranded,
                       [](agora::UploadState s) { return RecordingTexts::upload(s); }),
                 QString());
        QCOMPARE(fault(agora::RecordingState::Discarded,
                       [](agora::RecordingState s) { return RecordingTexts::state(s); }),
                 QString());
        QCOMPARE(fault(RecordingProblem::UidUnusable, RecordingFieldTexts::problem), QString());
        QCOMPARE(fault(RecordingField::Uid, RecordingFieldTexts::label), QString());
        QCOMPARE(fault(StartProblem::TokenTooShort, StartTexts::problem), QString());
        QCOMPARE(fault(agora::CostClass::WebFullHd, CostTexts::name), QString());
    }

    void everyStateIsExplained()
    {
        for (int i = 0; i <= static_cast<int>(agora::RecordingState::Discarded); ++i)
            QVERIFY(!RecordingTexts::explanation(static_cast<agora::RecordingState>(i)).isEmpty());
    }

    void everyStopOutcomeHasItsSentence()
    {
        const RecordingEntry entry = recordingOf(u"qa-room"_s);
        const auto text = [&](agora::StopOutcome outcome) {
            return RecordingOutcomeTexts::stopped({.outcome = outcome}, entry);
        };
        QCOMPARE(fault(agora::StopOutcome::Cancelled, text), QString());
        for (int i = 0; i <= static_cast<int>(agora::StopOutcome::Cancelled); ++i)
            QVERIFY(text(static_cast<agora::StopOutcome>(i)).contains(u"qa-room"));
    }

    void aSettledStopSaysWhen()
    {
        const RecordingEntry entry = recordingOf(u"qa-room"_s);
        QSet<QString> said;
        using enum agora::StopOutcome;
        for (const auto outcome : {Stopped, StoppedUploadNotReported, HadAlreadyEnded, StillRecording}) {
            const QString text = RecordingOutcomeTexts::settled({.outcome = outcome}, entry, u"12:07"_s);
            QVERIFY2(text.contains(u"qa-room") && text.contains(u", 12:07."), qPrintable(text));
            said << text;
        }
        QCOMPARE(said.size(), 4);
    }

    void everyUploadStateHasItsSentence()
    {
        RecordingEntry entry = recordingOf(u"qa-room"_s);
        const auto text = [&](agora::UploadState upload) {
            entry.upload = upload;
            return RecordingOutcomeTexts::stopped({.outcome = agora::StopOutcome::Stopped}, entry);
        };
        QCOMPARE(fault(agora::UploadState::Stranded, text), QString());
    }

    void aStopThatIsNotWrittenDownSaysSo()
    {
        const RecordingEntry entry = recordingOf(u"qa-room"_s);
        const StopRecordingReport written{.outcome = agora::StopOutcome::StoppedNoFile};
        StopRecordingReport lost = written;
        lost.journalled = false;
        QVERIFY(RecordingOutcomeTexts::stopped(lost, entry).size()
                > RecordingOutcomeTexts::stopped(written, entry).size());
    }

    void onlyAStopThatFailedGivesItsReason()
    {
        const RecordingEntry entry = recordingOf(u"qa-room"_s);
        const auto length = [&](agora::StopOutcome outcome, std::optional<Error> because) {
            return RecordingOutcomeTexts::stopped({.outcome = outcome, .because = because}, entry).size();
        };
        const Error timedOut{.kind = ErrorKind::TimedOut};
        QVERIFY(length(agora::StopOutcome::Refused, timedOut) > length(agora::StopOutcome::Refused, {}));
        QCOMPARE(length(agora::StopOutcome::StoppedUploadUnverified, timedOut),
                 length(agora::StopOutcome::StoppedUploadUnverified, {}));
    }

    void stoppingNoneOfManyIsNotZeroStopped()
    {
        const QString none = RecordingOutcomeTexts::stoppedMany(
            {{.outcome = agora::StopOutcome::StillRecording}, {.outcome = agora::StopOutcome::Unconfirmed}});
        QVERIFY2(none.startsWith(u"No cloud recording"), qPrintable(none));
        const QString all = RecordingOutcomeTexts::stoppedMany(
            {{.outcome = agora::StopOutcome::Stopped}, {.outcome = agora::StopOutcome::HadAlreadyEnded}});
        QVERIFY2(all.startsWith(u'2') && !all.contains(u"active"), qPrintable(all));
    }

    void everyStartOutcomeHasItsSentence()
    {
        const RecordingEntry entry = recordingOf(u"qa-room"_s);
        QCOMPARE(fault(StartOutcome::NotSent,
                       [&](StartOutcome outcome) {
                           return RecordingOutcomeTexts::started({.outcome = outcome}, entry);
                       }),
                 QString());
    }

    void aRefusedStartSaysWhatToCorrect_data()
    {
        QTest::addColumn<Error>("because");
        QTest::addColumn<QString>("names");
        using enum ErrorKind;
        QTest::newRow("401") << Error{.kind = Unauthorized, .httpStatus = 401, .about = Topic::CloudStart}
                             << u"customer secret"_s;
        QTest::newRow("the gateway's 400") << Error{.kind = RefusedByService,
                                                    .httpStatus = 400,
                                                    .serverText = u"appid is invalid"_s,
                                                    .about = Topic::CloudReservation}
                                           << u"App ID"_s;
        const auto code = [](int number, const QString &names) {
            const bool acquire = number >= 400 && number <= 406;
            QTest::addRow("code %d", number)
                << Error{.kind = RefusedByService,
                         .httpStatus = 400,
                         .serviceCode = number,
                         .about = acquire ? Topic::CloudReservation : Topic::CloudStart}
                << names;
        };
        code(2, u"settings"_s);
        code(8, u"Tallylight"_s);
        code(109, u"channel token has expired"_s);
        code(110, u"did not accept the channel token"_s);
        code(400, u"App ID"_s);
        code(401, u"channel name"_s);
        code(405, u"project"_s);
        code(406, u"too many recordings"_s);
        code(432, u"UID"_s);
        code(433, u"reservation"_s);
        code(1001, u"reservation"_s);
        code(1003, u"App ID"_s);
        code(1013, u"channel name"_s);
        code(1028, u"layout"_s);
    }
    void aRefusedStartSaysWhatToCorrect()
    {
        QFETCH(const Error, because);
        QFETCH(const QString, names);
        const QString text = RecordingOutcomeTexts::started(
            {.outcome = StartOutcome::Refused, .because = because}, recordingOf(u"qa-room"_s));
        QVERIFY2(text.contains(names), qPrintable(text));
        QVERIFY2(text.contains(u"Nothing is recorded or billed"), qPrintable(text));
    }

    void whatWasNeverFoundIsNotCalledEnded()
    {
        RecordingEntry entry = recordingOf(u"qa-room"_s);
        entry.lastError = Error{ErrorKind::NotFound, 404, 404};
        entry.state = agora::RecordingState::Adopted;
        const QString looking = RecordingTexts::state(entry, 0);
        entry.state = agora::RecordingState::NotFound;
        QCOMPARE(RecordingTexts::state(entry, 0), u"Not found under these IDs"_s);
        QVERIFY(looking != RecordingTexts::state(entry, 0));
        entry.state = agora::RecordingState::StartFailed;
        const QString never =
            RecordingOutcomeTexts::stopped({.outcome = agora::StopOutcome::HadAlreadyEnded}, entry);
        QVERIFY2(!never.contains(u"ended"), qPrintable(never));
    }

    void startedWithoutFileIsNotCalledRecording()
    {
        RecordingEntry entry = recordingOf(u"qa-room"_s);
        entry.task.sid = u"SAMPLESID"_s;
        entry.state = agora::RecordingState::Recording;
        entry.serviceStatus = 5;
        const QString recording = RecordingTexts::state(entry, 0);
        entry.serviceStatus = 4;
        QVERIFY(RecordingTexts::state(entry, 0) != recording);
    }

    void theKeychainsFourTroublesAreFourSentences()
    {
        QSet<QString> stored;
        QSet<QString> missing;
        for (const ErrorKind kind : {ErrorKind::KeychainLocked, ErrorKind::KeychainUnavailable,
                                     ErrorKind::KeychainSilent, ErrorKind::KeychainDenied}) {
            stored << ConnectionTexts::storeTrouble(kind);
            missing << ConnectionTexts::secretTrouble(kind, u"QA"_s);
        }
        missing << ConnectionTexts::secretTrouble(ErrorKind::CredentialMissing, u"QA"_s);
        QCOMPARE(stored.size(), 4);
        QCOMPARE(missing.size(), 5);
        for (const QString &sentence : std::as_const(missing)) // a name is in quotes, wherever it is
            QVERIFY2(sentence.contains(u'“' + isolated(u"QA"_s) + u'”'), qPrintable(sentence));
        QVERIFY(!stored.contains(QString()) && !missing.contains(QString()));
        QVERIFY(ConnectionTexts::storeTrouble(ErrorKind::LedgerFailed).isEmpty());
        QVERIFY(ConnectionTexts::secretTrouble(ErrorKind::TimedOut, u"QA"_s).isEmpty());
    }

    void testResultsDiffer()
    {
        const Connection connection;
        QSet<QString> texts;
        texts << ConnectionTexts::testResult(connection, {})
              << ConnectionTexts::testResult(connection, {.account = u"Sample account"_s})
              << ConnectionTexts::testResult(connection, {.hasFast = false})
              << ConnectionTexts::testResult(connection, {.error = Error{.kind = ErrorKind::TimedOut}});
        QCOMPARE(texts.size(), 4);
    }

    void everyKindOfStepHasWords_data()
    {
        QTest::addColumn<QString>("kind");
        for (int i = 0; !stepWord(static_cast<StepKind>(i)).isEmpty(); ++i) {
            const QString word = stepWord(static_cast<StepKind>(i));
            QTest::newRow(qPrintable(word)) << word;
        }
        for (int i = 0; i <= static_cast<int>(agora::RecordingState::Discarded); ++i) {
            const QString word = agora::stateWord(static_cast<agora::RecordingState>(i));
            QTest::newRow(qPrintable(u"state "_s + word)) << word;
        }
    }
    void everyKindOfStepHasWords()
    {
        QFETCH(QString, kind);
        const QString what = ActivityTexts::what({.kind = kind});
        QVERIFY(!what.isEmpty());
        QVERIFY(what != kind);
    }

    void everyChangeThatWasSentHasWords()
    {
        QSet<QString> texts;
        for (int i = 0; !kindCode(static_cast<UpdateKind>(i)).isEmpty(); ++i) {
            const QString word = kindCode(static_cast<UpdateKind>(i));
            texts << ActivityTexts::what({.kind = u"updateSent"_s, .args = {{u"what"_s, word}}});
        }
        texts << ActivityTexts::what({.kind = u"updateSent"_s, .args = {{u"what"_s, u"a newer one's"_s}}});
        QCOMPARE(texts.size(), 7);
        QVERIFY(!texts.contains(QString()));
    }

    void everyOutcomeOfAStepHasWords_data()
    {
        QTest::addColumn<QString>("outcome");
        for (const char *word :
             {"stopped", "stoppedNoFile", "stoppedUploadPending", "stoppedUploadUnverified",
              "stoppedUploadNotReported", "hadAlreadyEnded", "stillRecording", "notFound", "refused",
              "notSent", "unconfirmed", "cancelled", "done", "nothingToDo", "unchanged"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }
    void everyOutcomeOfAStepHasWords()
    {
        QFETCH(QString, outcome);
        const QString text =
            ActivityTexts::outcome({.kind = u"stopOutcome"_s, .args = {{u"outcome"_s, outcome}}});
        QVERIFY(!text.isEmpty());
        QVERIFY(text != outcome);
    }

    void whatAnotherProgramWroteIsShownAsItIs_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("a newer program's") << u"teleported"_s;
        QTest::newRow("an older program's") << u"query"_s;
        QTest::newRow("like one of ours") << u"StopSent"_s;
    }
    void whatAnotherProgramWroteIsShownAsItIs()
    {
        QFETCH(QString, kind);
        const Stores stores;
        const Step step{.subject = u"thing/1"_s, .kind = kind, .args = {{u"outcome"_s, u"elsewhere"_s}}};
        QCOMPARE(ActivityTexts::what(step), kind);
        QCOMPARE(ActivityTexts::which(step, stores), u"thing/1"_s);
        QCOMPARE(ActivityTexts::outcome(step), u"elsewhere"_s);
    }
};

TALLYLIGHT_TEST(TstConnectionAndRecordingTexts);
#include "tst_recordingtexts.moc"
