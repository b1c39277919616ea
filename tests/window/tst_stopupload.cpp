#include "cloudrecordings/cloudrecordingmodel.h"
#include "common/lampdelegate.h"
#include "common/theme.h"
#include "support/testmain.h"
#include "window/desk.h"

#include <QItemSelectionRange>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using ui::RecordingColumn;

namespace {

QModelIndex cell(Desk &desk, const QUuid &recording, RecordingColumn column)
{
    return desk.recordings().model()->index(desk.rowOfRecording(recording), static_cast<int>(column));
}

/// Records the texts of a row's cell as they come.
class Follower final
{
public:
    Follower(Desk &desk, const QUuid &recording, RecordingColumn column)
    {
        const auto look = [this, &desk, recording, column](const QModelIndex &from, const QModelIndex &to) {
            const QModelIndex index = cell(desk, recording, column);
            if (!QItemSelectionRange(from, to).contains(index))
                return;
            const QString text = index.data().toString();
            if (texts.isEmpty() || texts.last() != text)
                texts.append(text);
        };
        QObject::connect(desk.recordings().model(), &QAbstractItemModel::dataChanged, &m_life, look);
    }

    QStringList texts;

private:
    QObject m_life;
};

QJsonObject slowStop()
{
    return {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"*/stop"_s}}},
            {u"fault"_s, u"delay"_s},
            {u"act"_s, u"before"_s},
            {u"delayMs"_s, 1'500}}; // of real time: 45 s for the program
}

} // namespace

/// A stop that waits for the upload: the service is silent for a minute, the window is not.
class TstStopUpload final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")
    Q_CLASSINFO("needs", "time")
private Q_SLOTS:
    void countsTheSecondsInTheRow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("counting"); // %1: passed, %2: maximum
        QTest::addColumn<QString>("upload");
        QTest::newRow("English") << u"en"_s << u"Stopping… %1 of %2 s"_s << u"Waiting…"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"正在停止… %1/%2 秒"_s << u"等待中…"_s;
        QTest::newRow("Arabic") << u"ar"_s << u"جارٍ إيقاف التسجيل: %1 من %2 ثانية"_s << u"في الانتظار…"_s;
    }
    void countsTheSecondsInTheRow()
    {
        QFETCH(QString, language);
        QFETCH(QString, counting);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        const QUuid recording = desk.running(agora::Mode::Mix);
        QVERIFY(!recording.isNull());
        desk.harness().fault(slowStop());
        QSignalSpy finished(&desk.harness().operations().recordings, &RecordingActions::stopFinished);
        const Follower states(desk, recording, RecordingColumn::State);
        const Follower uploads(desk, recording, RecordingColumn::Upload);

        clickRow(desk.recordings(), desk.rowOfRecording(recording));
        pressMenuKey();
        QVERIFY(chooseByKeys(u"stopCloudRecording"_s));
        QWidget *wait = await(u"stopCloudWait"_s); // wider than its words
        const QPoint sign(10, wait->height() / 2);
        QTest::mouseClick(wait, Qt::LeftButton, {},
                          QStyle::visualPos(wait->layoutDirection(), wait->rect(), sign));
        click(u"stopCloudConfirm"_s);
        QVERIFY(gone(u"stopCloudDialog"_s));

        const QModelIndex state = cell(desk, recording, RecordingColumn::State);
        QTRY_VERIFY(state.data(ui::LampProgressRole).toDouble() > 0.3);
        const QRect place = desk.recordings().visualRect(state);
        const QImage painted = desk.recordings().viewport()->grab(place).toImage();
        const ui::Tones tones = ui::tones(desk.window().palette());
        const int bar = painted.height() - 4;
        const int edge = 40; // next to the lamp; the other side is not reached yet
        const bool mirrored = desk.window().layoutDirection() == Qt::RightToLeft;
        const QColor atLeft = painted.pixelColor(edge, bar);
        const QColor atRight = painted.pixelColor(painted.width() - edge, bar);
        QCOMPARE(mirrored ? atRight : atLeft, tones.accent);
        // A busy machine may be late, and then the bar may be full.
        QVERIFY((mirrored ? atLeft : atRight) != tones.accent
                || state.data(ui::LampProgressRole).toDouble() > 0.7);

        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<StopRecordingReport>().outcome, agora::StopOutcome::Stopped);
        QStringList expected;
        for (int passed = 0; passed <= 60; ++passed)
            expected << counting.arg(QLocale().toString(passed), QLocale().toString(60));
        QList<qsizetype> counted;
        for (const QString &text : states.texts) {
            if (const qsizetype passed = expected.indexOf(text); passed >= 0)
                counted << passed;
        }
        QVERIFY2(counted.size() > 5, qPrintable(states.texts.join(u'\n')));
        QVERIFY(std::is_sorted(counted.begin(), counted.end()));
        QVERIFY(counted.last() >= 40);
        QTEST(uploads.texts.value(uploads.texts.size() - 2), "upload");
        QVERIFY(!cell(desk, recording, RecordingColumn::State).data(ui::LampProgressRole).isValid());
    }

    void theDetailsCountToo()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        const QUuid recording = desk.running(agora::Mode::Individual);
        QVERIFY(!recording.isNull());
        desk.harness().fault(slowStop());
        clickRow(desk.recordings(), desk.rowOfRecording(recording));
        pressMenuKey();
        QVERIFY(chooseByKeys(u"recordingDetailsAction"_s));
        (void)await(u"detailsState"_s);
        QSignalSpy finished(&desk.harness().operations().recordings, &RecordingActions::stopFinished);
        desk.harness().operations().recordings.stop({recording}, StopWay::WaitForUpload);
        const QRegularExpression counting(u"^Stopping… (\\d+) of 60 s$"_s);
        QTRY_VERIFY(counting.match(shownText(u"detailsState"_s)).captured(1).toInt() > 0);
        QCOMPARE(
            shownText(u"detailsExplanation"_s),
            u"The stop was sent. The service responds when all files are uploaded. %1 of at most 60 s have passed."_s
                .arg(counting.match(shownText(u"detailsState"_s)).captured(1)));
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(shownText(u"detailsState"_s), u"Recording stopped"_s);
    }
};

TALLYLIGHT_TEST(TstStopUpload);
#include "tst_stopupload.moc"
