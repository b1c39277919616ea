#include "common/autostoptext.h"
#include "support/harness.h"
#include "support/testmain.h"
#include "watching/autostopdialog.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using namespace tallylight::ui;

namespace {

using When = AutoStopRule::When;

template <class T> T &part(QWidget &dialog, const QString &name)
{
    auto *found = dialog.findChild<T *>(name);
    if (found == nullptr)
        qFatal("there is no %s", qPrintable(name));
    return *found;
}

} // namespace

class TstAutoStopDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<Harness>();
        QVERIFY(m_harness->fill());
    }
    void cleanup() { m_harness.reset(); }

    void aRuleForSeveralRuns()
    {
        const QList<Subject> runs{m_harness->run(u"5106"_s), m_harness->run(u"5105"_s)};
        QWidget &dialog = open(runs);
        part<QRadioButton>(dialog, u"autoStopBaselines"_s).click();
        part<QSpinBox>(dialog, u"autoStopBaselinesValue"_s).setValue(5000);
        part<QPushButton>(dialog, u"autoStopSet"_s).click();
        QVERIFY(!dialog.isVisible());
        for (const Subject &run : runs) {
            const auto rule = stops().ruleFor(run);
            QVERIFY(rule && rule->when == When::Baselines && rule->baselines == 5000);
        }
    }

    void theRuleIsShownAgainAndCanBeTakenAway()
    {
        const Subject run = m_harness->run(u"5106"_s);
        QVERIFY(stops().set({run}, {.when = When::Quiet, .minutes = 25}));
        QWidget &dialog = open({run});
        QVERIFY(part<QRadioButton>(dialog, u"autoStopQuiet"_s).isChecked());
        QCOMPARE(part<QSpinBox>(dialog, u"autoStopQuietValue"_s).value(), 25);
        part<QPushButton>(dialog, u"autoStopRemove"_s).click();
        QVERIFY(!stops().isWatched(run));
    }

    void aTimeThatHasPassedIsRefusedAtItsField()
    {
        const Subject run = m_harness->run(u"5106"_s);
        QWidget &dialog = open({run});
        part<QRadioButton>(dialog, u"autoStopTime"_s).click();
        auto &time = part<QDateTimeEdit>(dialog, u"autoStopTimeValue"_s);
        time.clearMinimumDateTime();
        time.setDateTime(QDateTime::fromMSecsSinceEpoch(m_harness->operations().clock.nowMs() - 3600'000));
        part<QPushButton>(dialog, u"autoStopSet"_s).click();
        QVERIFY(dialog.isVisible());
        QVERIFY(!part<QLabel>(dialog, u"autoStopTimeValueProblem"_s).text().isEmpty());
        QVERIFY(!stops().isWatched(run));
    }

    void cloudRecordingsHaveTheirOwnChoices()
    {
        const Subject recording = m_harness->recording(agora::Mode::Mix);
        QWidget &dialog = open({recording});
        QVERIFY(dialog.findChild<QRadioButton *>(u"autoStopQuiet"_s) == nullptr);
        part<QRadioButton>(dialog, u"autoStopCost"_s).click();
        part<QDoubleSpinBox>(dialog, u"autoStopCostValue"_s).setValue(12.5);
        part<QPushButton>(dialog, u"autoStopSet"_s).click();
        const auto rule = stops().ruleFor(recording);
        QVERIFY(rule && rule->when == When::Cost && rule->cost.amount == 12.5);
        QCOMPARE(moneyText(rule->cost), u"12.50 USD"_s);
    }

    void itSaysThatTheProgramHasToRun()
    {
        QWidget &dialog = open({m_harness->run(u"5106"_s)});
        QVERIFY(part<QLabel>(dialog, u"autoStopNote"_s).text().contains(u"only while"));
    }

    void everyRuleHasItsWords()
    {
        const AutoStopRule rule{.minutes = 90, .baselines = 1, .atMs = 1'760'000'000'000};
        QSet<QString> texts;
        for (const When when :
             {When::Quiet, When::Baselines, When::AtTime, When::AfterDuration, When::Cost}) {
            AutoStopRule each = rule;
            each.when = when;
            texts << autoStopText(each, 1'760'000'000'000);
        }
        QCOMPARE(texts.size(), 5);
        QVERIFY(!texts.contains(QString()));
        QVERIFY(texts.contains(u"Stops after 1 h 30 min without a new baseline request"_s));
    }

private:
    AutoStops &stops() { return m_harness->operations().autoStops; }
    QWidget &open(const QList<Subject> &subjects)
    {
        m_dialog = std::make_unique<AutoStopDialog>(m_harness->operations(), subjects);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->open();
        return *m_dialog;
    }

    std::unique_ptr<Harness> m_harness;
    std::unique_ptr<AutoStopDialog> m_dialog;
};

TALLYLIGHT_TEST(TstAutoStopDialog);
#include "tst_autostopdialog.moc"
