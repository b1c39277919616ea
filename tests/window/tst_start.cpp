#include "agora/task.h"
#include "cloudrecordings/start/modechoice.h"
#include "cloudrecordings/start/steplist.h"
#include "support/testmain.h"
#include "window/startsteps.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

const auto page = u"https://page.example.test/board"_s;

QString choiceOf(agora::Mode mode)
{
    return mode == agora::Mode::Mix                      ? u"startModeMix"_s
        : agora::kindOf(mode) == agora::Mode::Individual ? u"startModeIndividual"_s
                                                         : u"startModeWeb"_s;
}

/// On the "Details" step; the first choice stands for the usual word.
bool chooseNewerWord()
{
    if (!startsteps::tabTo(u"startWordFold"_s))
        return false;
    press(Qt::Key_Space);
    if (!startsteps::tabTo(u"startWord"_s))
        return false;
    press(Qt::Key_Down);
    return true;
}

/// Started once, with nothing that the service does not know; the program shows it as recording.
bool startedOnce(Desk &desk, const QString &cname, agora::Mode mode, const QJsonArray &warningsBefore)
{
    const bool there = driver::waitFor([&] { return !startsteps::booked(desk, cname).isEmpty(); });
    const QJsonObject one = startsteps::booked(desk, cname);
    const auto shown = [&] {
        const auto &all = desk.harness().stores().recordings.all();
        return std::any_of(all.begin(), all.end(), [&](const RecordingEntry &entry) {
            return entry.task.cname == cname && entry.task.sid == one["sid"_L1].toString()
                && entry.state == agora::RecordingState::Recording;
        });
    };
    return there && one["billed"_L1].toBool() && one["mode"_L1].toString() == agora::wireWord(mode)
        && desk.harness().books()["warnings"_L1].toArray() == warningsBefore && driver::waitFor(shown);
}

QString problemAt(const QString &field)
{
    return shownText(field + u"Problem"_s);
}

} // namespace

/// The start dialog, step by step: each mode with mouse and keyboard, judged by the simulator's books.
class TstStart final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")

private:
    void rows()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("mode");
        for (const char *language : {"zh_CN", "ar"}) {
            for (const agora::Mode mode : agora::allModes) {
                QTest::addRow("%s, %s", language, agora::wireWord(mode).data())
                    << QString::fromLatin1(language) << static_cast<int>(mode);
            }
        }
    }

private Q_SLOTS:
    void byMouse_data() { rows(); }
    void byMouse()
    {
        QFETCH(QString, language);
        QFETCH(int, mode);
        const auto wanted = static_cast<agora::Mode>(mode);
        Desk desk(language);
        QVERIFY(desk.openConnected());
        const QJsonArray warnings = desk.harness().books()["warnings"_L1].toArray();
        QVERIFY(startsteps::open(desk));
        click(choiceOf(wanted));
        const auto cname = u"qa-by-mouse"_s;
        if (wanted == agora::Mode::Web) {
            paste(u"startAddress"_s, page);
            paste(u"startJobName"_s, cname);
        } else {
            paste(u"startChannel"_s, cname);
        }
        click(u"startNext"_s);
        startsteps::describeStorage();
        for (int i = 0; i < 3; ++i) {
            click(u"startNext"_s);
            if (i == 1 && wanted == agora::Mode::Raw)
                QVERIFY(chooseNewerWord());
        }
        click(u"startStart"_s);
        QVERIFY2(gone(u"startDialog"_s), "the dialog did not accept what was filled in");
        QVERIFY(startedOnce(desk, cname, wanted, warnings));
        QCOMPARE(desk.harness().received(u"POST"_s, u"/start"_s), 1);
    }

    void byKeyboard_data() { rows(); }
    void byKeyboard()
    {
        QFETCH(QString, language);
        QFETCH(int, mode);
        const auto wanted = static_cast<agora::Mode>(mode);
        Desk desk(language);
        QVERIFY(desk.openConnected());
        const QJsonArray warnings = desk.harness().books()["warnings"_L1].toArray();
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        await(u"startDialog"_s);
        const Qt::Key onwards =
            desk.window().layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
        for (int i = 0; i < 3 && !qobject_cast<QAbstractButton *>(await(choiceOf(wanted)))->isChecked(); ++i)
            press(onwards);
        const auto cname = u"qa-by-keyboard"_s;
        const bool web = wanted == agora::Mode::Web;
        if (web) {
            QVERIFY(startsteps::tabTo(u"startAddress"_s));
            startsteps::pasteHere(page);
        }
        QVERIFY(startsteps::tabTo(web ? u"startJobName"_s : u"startChannel"_s));
        startsteps::pasteHere(cname);
        press(Qt::Key_Return);
        for (const auto &[field, text] : {std::pair{u"storageBucket"_s, u"qa-sample-bucket"_s},
                                          {u"storageAccessKey"_s, u"SAMPLE-ACCESS-KEY"_s},
                                          {u"storageSecretKey"_s, u"SAMPLE-SECRET-KEY"_s}}) {
            QVERIFY2(startsteps::tabTo(field), qPrintable(field));
            startsteps::pasteHere(text);
        }
        QVERIFY(startsteps::tabTo(u"startKeepTarget"_s));
        press(Qt::Key_Space);
        for (int i = 0; i < 4; ++i) {
            press(Qt::Key_Return);
            if (i == 1 && wanted == agora::Mode::Raw)
                QVERIFY(chooseNewerWord());
        }
        QVERIFY2(gone(u"startDialog"_s), "the dialog did not accept what was filled in");
        QVERIFY(startedOnce(desk, cname, wanted, warnings));
    }

    void whatIsWrongIsSaidAtTheField()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const qsizetype before = desk.calls();
        QVERIFY(startsteps::open(desk));
        QVERIFY2(problemAt(u"startChannel"_s).isEmpty(), "an untouched field is no mistake");
        click(u"startNext"_s);
        QVERIFY(!problemAt(u"startChannel"_s).isEmpty());
        QCOMPARE(keyboardFocus()->objectName(), u"startChannel"_s);
        paste(u"startChannel"_s, u"qa/room"_s);
        const QString slash = problemAt(u"startChannel"_s);
        QVERIFY(!slash.isEmpty());
        paste(u"startUid"_s, u"12x"_s);
        QVERIFY(!problemAt(u"startUid"_s).isEmpty());
        paste(u"startChannel"_s, u"qa-room"_s);
        QVERIFY(problemAt(u"startChannel"_s).isEmpty());

        // A step may be left with something wrong in it; the start does not go past it.
        auto *steps = qobject_cast<ui::StepList *>(await(u"startSteps"_s));
        steps->setCurrentRow(4);
        QCOMPARE(steps->mark(0), ui::StepList::Mark::Trouble);
        click(u"startStart"_s);
        QCOMPARE(steps->currentRow(), 0);
        QCOMPARE(keyboardFocus()->objectName(), u"startUid"_s);
        paste(u"startUid"_s, u"2900000001"_s);
        QCOMPARE(steps->mark(0), ui::StepList::Mark::Passed);
        press(Qt::Key_Escape);
        click(u"startDiscard"_s);
        QVERIFY(gone(u"startDialog"_s));
        QCOMPARE(desk.calls(), before);
    }

    void escapeAsksBeforeItLosesWhatWasEntered()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        QVERIFY(startsteps::open(desk));
        press(Qt::Key_Escape);
        QVERIFY2(gone(u"startDialog"_s), "nothing was entered");
        QVERIFY(startsteps::open(desk));
        paste(u"startChannel"_s, u"qa-room"_s);
        press(Qt::Key_Escape);
        await(u"startDiscardQuestion"_s);
        press(Qt::Key_Escape); // the question's
        QVERIFY(gone(u"startDiscardQuestion"_s));
        QCOMPARE(fieldText(u"startChannel"_s), u"qa-room"_s);
        click(u"startCancel"_s);
        click(u"startDiscard"_s);
        QVERIFY(gone(u"startDialog"_s));
    }

    void nextLeadsToTheFirstFieldThatIsWrong()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        QVERIFY(startsteps::open(desk));
        QCOMPARE(keyboardFocus()->objectName(), u"startModeMix"_s); // the first one of the first step
        paste(u"startChannel"_s, u"qa-room"_s);
        click(u"startNext"_s);
        const QWidget *first = keyboardFocus();
        click(u"startNext"_s); // bucket and both keys are missing
        QCOMPARE(keyboardFocus()->objectName(), u"storageBucket"_s);
        for (const QString &below : {u"storageAccessKey"_s, u"storageSecretKey"_s}) {
            const QWidget *field = driver::find(below);
            QVERIFY(!problemAt(below).isEmpty());
            QVERIFY2(field->mapToGlobal(QPoint()).y() > keyboardFocus()->mapToGlobal(QPoint()).y(),
                     qPrintable(below));
            QVERIFY(first->mapToGlobal(QPoint()).y() <= field->mapToGlobal(QPoint()).y());
        }
    }

    void theRequestIsShownWithoutSecrets()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        QVERIFY(startsteps::open(desk));
        paste(u"startChannel"_s, u"qa-room"_s);
        paste(u"startToken"_s, u"SAMPLE-RTC-TOKEN"_s);
        click(u"startNext"_s);
        startsteps::describeStorage();
        for (int i = 0; i < 3; ++i)
            click(u"startNext"_s);
        click(u"startRequest"_s);
        const QString shown = qobject_cast<QPlainTextEdit *>(await(u"startRequestText"_s))->toPlainText();
        QVERIFY(shown.contains(u"qa-sample-bucket"_s));
        QVERIFY(shown.contains(u"\"qa-room\""_s));
        for (const auto &secret : {u"SAMPLE-RTC-TOKEN"_s, u"SAMPLE-ACCESS-KEY"_s, u"SAMPLE-SECRET-KEY"_s})
            QVERIFY2(!shown.contains(secret), qPrintable(secret));
    }
};

TALLYLIGHT_TEST(TstStart);
#include "tst_start.moc"
