#include "common/plaintip.h"
#include "common/theme.h"
#include "core/manualclock.h"
#include "operations/operations.h"
#include "rundetails/answertab.h"
#include "stores/stores.h"
#include "support/testmain.h"
#include "testruns/testrunmodel.h"

#include <QLabel>
#include <QMessageBox>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

namespace {

const QString picture = u"<img src='file:///tmp/sample.png'>"_s;

/// As shown in a tooltip, which guesses whether a text is HTML.
QString asShown(const QString &tip)
{
    return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
}

} // namespace

/// Names and a service's words are never HTML.
class TstPlainText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void tipsAreShownAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("plain") << u"nightly"_s;
        QTest::newRow("a picture") << picture;
        QTest::newRow("bold") << u"<b>room</b> & more"_s;
        QTest::newRow("two lines, one of them HTML") << u"nightly\n"_s + picture;
        QTest::newRow("long") << u"word "_s.repeated(100).trimmed();
    }
    void tipsAreShownAsTheyAre()
    {
        QFETCH(QString, text);
        const QString tip = plainTip(text);
        QCOMPARE(asShown(tip), text);
        QVERIFY(plainTip(QString(1 << 20, u'a')).size() < 10'000);
    }

    void tipsOfTheTestRunTable()
    {
        Stores stores;
        ManualClock clock;
        TestRunModel model(stores, clock);
        RunEntry entry{.key = {QUuid::createUuid(), picture}};
        entry.run.id = {picture, Identifier::Form::String};
        entry.run.name = picture;
        entry.run.description = picture;
        entry.run.recordName = picture;
        entry.run.recordId = {picture, Identifier::Form::String};
        entry.run.vulns = QList<wallarm::Vulnerability>{{.code = picture, .type = picture}};
        wallarm::RunCommon &common = entry.run.common.edit();
        common.stateRaw = picture;
        common.policyName = picture;
        common.place = picture;
        common.domains = {picture};
        stores.testRuns.put(entry);
        int withPicture = 0;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString tip = model.index(0, column).data(Qt::ToolTipRole).toString();
            QVERIFY2(!tip.contains(u"<img"), qPrintable(tip));
            withPicture += asShown(tip).contains(picture) ? 1 : 0;
        }
        QVERIFY(withPicture >= 7); // the name itself is visible
    }

    void aNameOfBlanksShowsItsId()
    {
        RunEntry entry;
        entry.run.id = {u"5080"_s, Identifier::Form::Number};
        entry.run.name = u""_s; // the way blanks are read
        QCOMPARE(entry.title(), u"5080"_s);
    }

    void aCellOfManyDomainsIsShort()
    {
        Stores stores;
        ManualClock clock;
        TestRunModel model(stores, clock);
        RunEntry entry{.key = {QUuid::createUuid(), u"1"_s}};
        entry.run.id = {u"1"_s, Identifier::Form::Number};
        QStringList domains(500, u"shop.example"_s);
        domains << u"last.example"_s;
        entry.run.common.edit().domains = domains;
        stores.testRuns.put(entry);
        const QString cell = model.indexOf(entry.key, RunColumn::Target).data().toString();
        QVERIFY(cell.size() < 500);
        QVERIFY(cell.contains(wallarm::andMore));
        model.setFilter({.text = u"last.example"_s}); // all of them are found
        QCOMPARE(model.rowCount(), 1);
    }

    void anAnswerIsShownInPart()
    {
        const QString usual = u"{\n    \"id\": 5\n}\n"_s;
        QCOMPARE(shownPart(usual), usual);
        const QString longLine = shownPart(u"a\n"_s + QString(1 << 20, u'n') + u"\nb"_s);
        QVERIFY(longLine.size() < 10'000);
        QVERIFY(longLine.endsWith(u"n…\nb"));
        QVERIFY(shownPart(usual.repeated(1 << 16)).size() < 250'000);
    }

    void labelsAndBoxesAreText_data()
    {
        QTest::addColumn<bool>("isBox");
        QTest::newRow("label") << false;
        QTest::newRow("message box") << true;
    }
    void labelsAndBoxesAreText()
    {
        QFETCH(bool, isBox);
        QWidget window;
        QLabel label(picture, &window);
        QMessageBox box;
        box.setText(picture);
        box.setInformativeText(picture);
        QWidget &shown = isBox ? static_cast<QWidget &>(box) : window;
        shown.show();
        int texts = 0;
        const auto labels = shown.findChildren<QLabel *>();
        for (const QLabel *each : labels) {
            if (each->text().isEmpty())
                continue;
            ++texts;
            QCOMPARE(each->textFormat(), Qt::PlainText);
        }
        QVERIFY(texts >= (isBox ? 2 : 1));
    }
};

TALLYLIGHT_TEST(TstPlainText);
#include "tst_servertext.moc"
