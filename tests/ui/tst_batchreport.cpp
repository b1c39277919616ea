#include "activity/batchreport.h"
#include "common/tableexport.h"
#include "stores/stores.h"
#include "support/testmain.h"
#include "testruns/runactiontexts.h"
#include "testruns/runchangetexts.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;
using wallarm::ChangeOutcome;
using wallarm::RunVerb;

/// What is said about requests for many, in the window and in the file for a ticket.
class TstBatchReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeOfAChangeHasItsSentence()
    {
        QSet<QString> sentences;
        int expected = 0;
        for (const RunVerb verb : {RunVerb::Pause, RunVerb::Resume, RunVerb::Interrupt}) {
            for (int i = 0; i <= static_cast<int>(ChangeOutcome::Cancelled); ++i) {
                const RunChangeReport report{.verb = verb, .outcome = static_cast<ChangeOutcome>(i)};
                const QString text = changeOutcomeText(report, u"nightly"_s);
                QVERIFY2(text.contains(u"nightly"_s) && text.endsWith(u'.'), qPrintable(text));
                QVERIFY(!changesOutcomeText({report, report}).isEmpty());
                sentences << text;
                ++expected;
            }
        }
        QCOMPARE(sentences.size(), expected - 2); // "not found" names no request
    }

    void howManyCan()
    {
        using wallarm::RunAction;
        QSet<QString> texts;
        for (const RunAction action :
             {RunAction::StopRecording, RunAction::Pause, RunAction::Resume, RunAction::Interrupt})
            texts << RunActionTexts::nOfM(action, 2, 5);
        QCOMPARE(texts.size(), 4);
        for (const QString &text : texts)
            QVERIFY2(text.contains(u'2') && text.contains(u'5'), qPrintable(text));
    }

    void aReportHasALineForEachInTheOrderGiven()
    {
        Stores stores;
        const QUuid here = QUuid::createUuid();
        stores.connections.put({.id = here, .name = u"QA"_s});
        Batch batch{.id = QUuid::createUuid(), .verb = BatchVerb::PauseRuns, .total = 3};
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s}) {
            RunEntry entry;
            entry.key = {here, id};
            entry.run.id = Identifier(id, Identifier::Form::Number);
            entry.run.name = u"=run "_s + id;
            stores.testRuns.put(entry);
            batch.subjects << entry.key;
        }
        const auto take = [&](const QString &id, ChangeOutcome outcome, std::optional<Error> because) {
            const RunKey key{here, id};
            batch.latest.insert(subjectText(key), batch.finished.size());
            batch.finished << RunChangeReport{
                .batch = batch.id, .key = key, .outcome = outcome, .because = std::move(because)};
        };
        take(u"3"_s, ChangeOutcome::Done, {});
        take(u"1"_s, ChangeOutcome::Refused,
             Error{.kind = ErrorKind::RefusedByService, .httpStatus = 403, .serverText = u"no"_s});

        const QList<BatchLine> lines = BatchReportTexts::lines(batch, stores);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].name, u"=run 1"_s);
        QCOMPARE(lines[0].severity, Severity::Trouble);
        QVERIFY(lines[0].reason.contains(u"403"_s));
        QVERIFY(lines[1].code.isEmpty()); // in progress
        QCOMPARE(lines[2].code, outcomeCode(ChangeOutcome::Done));
        QCOMPARE(BatchReportTexts::progress(batch), u"2 of 3 done"_s);

        const ExportTable table = BatchReportTexts::table(lines);
        QCOMPARE(table.headings.size(), table.names.size());
        const QByteArray csv = exported(table, ExportFormat::CsvCommas);
        QVERIFY(csv.contains("\r\n'=run 1,1,QA,"));
        QVERIFY(exported(table, ExportFormat::Json).contains("\"name\": \"=run 3\""));
        const QByteArray text = exported(table, ExportFormat::Text);
        QCOMPARE(text.count('\n'), 3);
        QVERIFY(text.startsWith("Name: =run 1 | ID: 1 | "));
    }
};

TALLYLIGHT_TEST(TstBatchReport);
#include "tst_batchreport.moc"
