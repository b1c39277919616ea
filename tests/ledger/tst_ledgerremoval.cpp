#include "ledger/support.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// When a connection may be removed, and what is removed with it.
class TstLedgerRemoval final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void removing_data()
    {
        QTest::addColumn<QStringList>("steps"); // of its recording; "-": it has no recording
        QTest::addColumn<QString>("operationOn");
        QTest::addColumn<OperationState>("state");
        QTest::addColumn<bool>("removed");
        const QString none;
        const QString run = runSubject(oneConnection, u"1"_s);
        const QString recording = recordingSubject(oneRecording);
        const QString elsewhere = runSubject(otherConnection, u"1"_s);
        const QStringList noRecording{u"-"_s};
        const QStringList stopped{u"recording"_s, u"stopped"_s};
        using enum OperationState;

        QTest::newRow("runs only") << noRecording << none << OperationState::Done << true;
        QTest::newRow("recording without a step") << QStringList() << none << OperationState::Done << false;
        QTest::newRow("recording") << QStringList{u"recording"_s} << none << OperationState::Done << false;
        QTest::newRow("stop not known")
            << QStringList{u"stopUnknown"_s} << none << OperationState::Done << false;
        QTest::newRow("going on after an end")
            << QStringList{u"stopped"_s, u"verifying"_s} << none << OperationState::Done << false;
        QTest::newRow("stopped recording") << stopped << none << OperationState::Done << true;
        QTest::newRow("run with an open operation") << noRecording << run << Sent << false;
        QTest::newRow("run that waits for credentials") << noRecording << run << NeedsCredentials << false;
        QTest::newRow("run with a finished operation") << noRecording << run << OperationState::Done << true;
        QTest::newRow("recording with an open operation") << stopped << recording << Sent << false;
        QTest::newRow("recording with a finished operation") << stopped << recording << Cancelled << true;
        QTest::newRow("open operation of another connection") << noRecording << elsewhere << Sent << true;
    }
    void removing()
    {
        QFETCH(QStringList, steps);
        QFETCH(QString, operationOn);
        QFETCH(OperationState, state);
        QFETCH(bool, removed);
        QList<LedgerChange> changes{SaveConnection{sampleConnection()},
                                    SaveConnection{sampleConnection(otherConnection)},
                                    SaveRun{sampleRun(u"1"_s)}, SaveRun{sampleRun(u"1"_s, otherConnection)}};
        if (steps != QStringList{u"-"_s}) {
            changes << SaveRecording{sampleRecording()};
            for (const QString &kind : steps)
                changes << sampleState(oneRecording, kind);
        }
        if (!operationOn.isEmpty())
            changes << SaveOperation{sampleOperation(state, operationOn)};

        const QTemporaryDir dir;
        const QString file = dir.filePath(u"ledger.sqlite"_s);
        {
            Ledger ledger(file);
            QVERIFY(resultOf(ledger.open()));
            QVERIFY(resultOf(ledger.commit(changes)));
            const auto answer = resultOf(ledger.commit({RemoveConnection{oneConnection}}));
            QCOMPARE(answer.has_value(), removed);
            if (!removed) {
                QCOMPARE(answer.error().kind, ErrorKind::InvalidInput);
                QCOMPARE(answer.error().field, u"connection"_s);
            }
        }
        Ledger again(file);
        const auto contents = resultOf(again.open()).value_or({});
        QCOMPARE(contents.connections.size(), removed ? 1 : 2);
        QCOMPARE(contents.runs.size(), removed ? 1 : 2);
        QCOMPARE(contents.connections.last().id, otherConnection);
        if (removed)
            QVERIFY(contents.recordings.isEmpty());
        if (steps != QStringList{u"-"_s} && !steps.isEmpty())
            QCOMPARE(resultOf(again.history(recordingSubject(oneRecording))).value_or({}).size(),
                     steps.size());
    }

    /// A later version may know more ways not to be finished.
    void anUnknownWordIsNotFinished()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"ledger.sqlite"_s);
        const QString run = runSubject(oneConnection, u"1"_s);
        Ledger ledger(file);
        QVERIFY(resultOf(ledger.open()));
        QVERIFY(resultOf(ledger.commit({SaveConnection{sampleConnection()}, SaveRun{sampleRun(u"1"_s)},
                                        SaveOperation{sampleOperation(OperationState::Done, run)}})));
        QCOMPARE(runSql(file, {u"UPDATE operation SET state = 'wordOfLater'"_s}), QString());
        QCOMPARE(errorOf(resultOf(ledger.commit({RemoveConnection{oneConnection}}))),
                 ErrorKind::InvalidInput);
    }

    void removingWhatIsNotThereIsDone()
    {
        const QTemporaryDir dir;
        Ledger ledger(dir.filePath(u"ledger.sqlite"_s));
        QVERIFY(resultOf(ledger.open()));
        QVERIFY(resultOf(ledger.commit({RemoveConnection{oneConnection}})));
    }

    void theFileItselfRefusesOrphans()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"ledger.sqlite"_s);
        {
            Ledger ledger(file);
            QVERIFY(resultOf(ledger.open()));
            const auto run = resultOf(ledger.commit({SaveRun{sampleRun(u"1"_s)}}));
            QCOMPARE(errorOf(run), ErrorKind::LedgerFailed);
            const auto recording = resultOf(ledger.commit({SaveRecording{sampleRecording()}}));
            QCOMPARE(errorOf(recording), ErrorKind::LedgerFailed);
            QVERIFY(resultOf(
                ledger.commit({SaveConnection{sampleConnection()}, SaveRecording{sampleRecording()}})));
        }
        QVERIFY(!runSql(file, {u"PRAGMA foreign_keys = ON"_s, u"DELETE FROM connection"_s}).isEmpty());
    }
};

TALLYLIGHT_TEST(TstLedgerRemoval);
#include "tst_ledgerremoval.moc"
