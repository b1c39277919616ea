#include "common/collapsiblesection.h"
#include "common/tableheader.h"
#include "core/clock.h"
#include "stores/stores.h"
#include "support/testmain.h"
#include "testruns/limitfield.h"
#include "testruns/runform.h"
#include "testruns/testrunmodel.h"
#include "testruns/testrunview.h"
#include "testruns/timeoutfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

class TstRunForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewRunNeedsItsNameOnly()
    {
        RunForm form;
        form.begin(RunForm::Kind::New, CredentialKind::NodeToken);
        QVERIFY(!form.validate());
        QVERIFY(!problem(form, u"runName"_s).isEmpty());
        type(form, u"runName"_s, u" nightly "_s);
        QVERIFY(form.validate());
        QVERIFY(problem(form, u"runName"_s).isEmpty());
        const wallarm::CreateRequest request = form.createRequest();
        QCOMPARE(request.settings.name, u"nightly"_s);
        QVERIFY(!request.settings.rps.has_value());
        QVERIFY(!request.settings.rpsPerBaseline.has_value());
        QVERIFY(request.settings.policyId.isEmpty());
        QVERIFY(request.settings.nodeId.isEmpty());
        QCOMPARE(request.skipDuplicatedBaselines, std::optional(true));
        QCOMPARE(request.inactivityTimeout, std::optional(1800));
    }

    void anIdWithASlashIsNotSent()
    {
        RunForm form;
        form.begin(RunForm::Kind::New, CredentialKind::NodeToken);
        type(form, u"runName"_s, u"nightly"_s);
        type(form, u"policyIdInput"_s, u"12/34"_s);
        QVERIFY(!form.validate());
        QVERIFY(!problem(form, u"policyId"_s).isEmpty());
        type(form, u"policyIdInput"_s, u"1234"_s);
        QVERIFY(form.validate());
        QCOMPARE(form.createRequest().settings.policyId.form(), Identifier::Form::Number);
    }

    void aUsersCredentialNeedsNodeAndAccount()
    {
        RunForm form;
        form.begin(RunForm::Kind::New, CredentialKind::UserToken);
        type(form, u"runName"_s, u"nightly"_s);
        QVERIFY(!form.validate());
        type(form, u"nodeIdInput"_s, u"10716"_s);
        type(form, u"accountId"_s, u"172"_s);
        QVERIFY(form.validate());
        QCOMPARE(form.createRequest().settings.nodeId.text(), u"10716"_s);
        QCOMPARE(form.createRequest().settings.clientId.text(), u"172"_s);
    }

    void aPolicyIsChosenByName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sent");
        QTest::newRow("by name") << u"my_policy"_s << u"68"_s;
        QTest::newRow("by ID") << u"71"_s << u"71"_s;
        QTest::newRow("an ID that is not listed") << u"9007199254740993"_s << u"9007199254740993"_s;
        QTest::newRow("an ID that is another one's name") << u"5"_s << u"5"_s;
        QTest::newRow("default") << u"Default Policy"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aPolicyIsChosenByName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, sent);
        RunForm form;
        form.begin(RunForm::Kind::New, CredentialKind::NodeToken);
        auto *box = form.findChild<QComboBox *>(u"policyId"_s);
        form.setPolicies({.loading = true});
        QCOMPARE(box->itemText(box->count() - 1), u"Loading…"_s);
        form.setPolicies({.items = policies(), .loadedMs = 1});
        QCOMPARE(box->itemText(0), u"Default Policy"_s);
        QCOMPARE(box->count(), 5);
        type(form, u"runName"_s, u"nightly"_s);
        type(form, u"policyIdInput"_s, typed);
        QVERIFY(form.validate());
        QCOMPARE(form.createRequest().settings.policyId.text(), sent);
    }

    void whatWasTypedOutlivesTheList()
    {
        RunForm form;
        form.begin(RunForm::Kind::New, CredentialKind::NodeToken);
        auto *box = form.findChild<QComboBox *>(u"policyId"_s);
        type(form, u"policyIdInput"_s, u"68"_s);
        form.setPolicies({.items = policies(), .loadedMs = 1});
        QCOMPARE(box->currentText(), u"my_policy"_s);
        QCOMPARE(form.createRequest().settings.policyId.text(), u"68"_s);
        type(form, u"policyIdInput"_s, u"12/3"_s);
        form.setPolicies({.error = Error{.kind = ErrorKind::Forbidden}});
        QCOMPARE(box->currentText(), u"12/3"_s);
        QVERIFY(!form.validate());
        form.begin(RunForm::Kind::New, CredentialKind::NodeToken);
        QCOMPARE(box->currentText(), u"Default Policy"_s);
    }

    void theNodeTellsOfItsChange()
    {
        RunForm form;
        form.begin(RunForm::Kind::New, CredentialKind::UserToken);
        const QSignalSpy changed(&form, &RunForm::nodeChanged);
        wallarm::Node node;
        node.id = Identifier(u"10717"_s, Identifier::Form::Number);
        node.hostname = u"qa-node-1"_s;
        form.setNodes({.items = {node}, .loadedMs = 1});
        QVERIFY(form.node().isEmpty()); // none is preselected
        form.findChild<QComboBox *>(u"nodeId"_s)->setCurrentIndex(0);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(form.node().text(), u"10717"_s);
        form.proposeAccount(Identifier(u"172"_s, Identifier::Form::Number));
        QCOMPARE(form.createRequest().settings.clientId.text(), u"172"_s);
    }

    void everyRefusedFieldIsMarked()
    {
        RunForm form;
        form.begin(RunForm::Kind::New, CredentialKind::NodeToken);
        type(form, u"runName"_s, u"nightly"_s);
        form.findChild<LimitField *>(u"rps"_s)->setValue(20);
        QVERIFY(form.validate());
        QVERIFY(form.findChild<QWidget *>(u"rpsNumber"_s)->isHidden()
                || !form.findChild<CollapsibleSection *>()->isOpen()); // in the folded section
        form.showRefused(
            {{u"rps"_s, u"out_of_range"_s, u"20"_s}, {u"inactivity_timeout"_s, u"too_long"_s, {}}});
        QVERIFY(form.findChild<CollapsibleSection *>()->isOpen());
        QVERIFY(problem(form, u"rps"_s).contains(u"out_of_range"));
        QVERIFY(problem(form, u"inactivityTimeout"_s).contains(u"too_long"));
        QVERIFY(problem(form, u"runName"_s).isEmpty());

        form.findChild<QSpinBox *>(u"rpsNumber"_s)->setValue(30); // the correction removes its own mark
        QVERIFY(problem(form, u"rps"_s).isEmpty());
        QVERIFY(!problem(form, u"inactivityTimeout"_s).isEmpty());
        QVERIFY(form.validate()); // only the service can say whether it accepts the other one now
        QVERIFY(problem(form, u"inactivityTimeout"_s).isEmpty());
    }

    void aRefusedNameNeedsNoUnfolding()
    {
        RunForm form;
        form.begin(RunForm::Kind::New, CredentialKind::NodeToken);
        type(form, u"runName"_s, u"nightly"_s);
        form.showRefused({{u"name"_s, u"taken"_s, {}}, {u"tags"_s, u"invalid"_s, {}}});
        QVERIFY(problem(form, u"runName"_s).contains(u"taken"));
        QVERIFY(!form.findChild<CollapsibleSection *>()->isOpen());
        form.begin(RunForm::Kind::New, CredentialKind::NodeToken);
        QVERIFY(problem(form, u"runName"_s).isEmpty());
    }

    void tickedExtensionsMustBeNamed()
    {
        RunForm form;
        form.begin(RunForm::Kind::New, CredentialKind::NodeToken);
        type(form, u"runName"_s, u"nightly"_s);
        form.findChild<QCheckBox *>(u"skipExtensions"_s)->setChecked(true);
        QVERIFY(!form.validate());
        form.focusProblem();
        QVERIFY(form.findChild<QWidget *>(u"extensions"_s)->isVisibleTo(&form));
        type(form, u"extensions"_s, u"jpg, png"_s);
        QVERIFY(form.validate());
        QCOMPARE(form.createRequest().settings.fileExtensionsToExclude, std::optional(u"jpg, png"_s));
    }

    void aCopyTakesTheRecordAndItsSettings()
    {
        RunForm form;
        form.begin(RunForm::Kind::Copy, CredentialKind::NodeToken);
        wallarm::RunSettings settings;
        settings.name = u"nightly copy"_s;
        settings.rps = 20;
        form.propose(settings, Identifier(u"9058"_s, Identifier::Form::Number), u"nightly"_s);
        const auto *fixed = form.findChild<QCheckBox *>(u"useBaselines"_s);
        QVERIFY(fixed->isChecked() && !fixed->isEnabled());
        QVERIFY(fixed->accessibleName().contains(u"nightly"_s));
        QVERIFY(!form.findChild<QCheckBox *>(u"skipDuplicatedBaselines"_s)->isEnabled());
        QVERIFY(!form.findChild<TimeoutField *>(u"inactivityTimeout"_s)->isEnabled());
        QVERIFY(form.validate());
        const wallarm::CopyRequest request = form.copyRequest();
        QCOMPARE(request.recordId.text(), u"9058"_s);
        QCOMPARE(request.recordId.form(), Identifier::Form::Number);
        QCOMPARE(request.settings.rps, std::optional(20));
    }

    void noLimitIsNoNumber()
    {
        LimitField field(u"rps"_s, 1000);
        QVERIFY(!field.value().has_value());
        auto *noLimit = field.findChild<QCheckBox *>(u"rpsNoLimit"_s);
        noLimit->setChecked(false);
        field.findChild<QSlider *>(u"rpsSlider"_s)->setValue(40);
        QCOMPARE(field.value(), std::optional(40));
        field.findChild<QSpinBox *>(u"rpsNumber"_s)->setValue(5000);
        QCOMPARE(field.value(), std::optional(1000));
    }

    void theTimeHasStepsAndAnyMinute()
    {
        TimeoutField field(u"t"_s);
        field.findChild<QSlider *>(u"tSlider"_s)->setValue(9);
        QCOMPARE(field.seconds(), 86400);
        field.findChild<QSpinBox *>(u"tMinutes"_s)->setValue(17);
        QCOMPARE(field.seconds(), 17 * 60);
        QCOMPARE(field.findChild<QSlider *>(u"tSlider"_s)->value(), 2);
    }

    void theMenuOpensFromTheKeyboard()
    {
        Stores stores;
        SystemClock clock;
        TestRunModel model(stores, clock);
        RunEntry entry;
        entry.key = {QUuid::createUuid(), u"1"_s};
        stores.testRuns.put(entry);
        TestRunView view(model);
        view.resize(900, 300);
        view.show();
        view.select(entry.key);
        QCOMPARE(view.selectedKeys(), QList{entry.key});
        const QSignalSpy wanted(&view, &RowTable::menuRequested);
        const QSignalSpy opened(&view, &RowTable::opened);
        QTest::keyClick(&view, Qt::Key_Return); // its details
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(opened.size(), 1);
        view.setCurrentIndex(model.indexOf(entry.key, RunColumn::Actions));
        QTest::keyClick(&view, Qt::Key_Return); // its ⋮ button
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(opened.size(), 1);
    }

    void columnsAreHiddenAndKept()
    {
        const Stores stores;
        SystemClock clock;
        TestRunModel model(stores, clock);
        TestRunView view(model);
        QMenu menu;
        view.header().fillMenu(menu, columnNumber(RunColumn::Run));
        auto *target = menu.findChild<QAction *>(u"column_target"_s);
        QVERIFY(target != nullptr && target->isChecked());
        target->setChecked(false);
        QVERIFY(view.isColumnHidden(static_cast<int>(RunColumn::Target)));
        const ColumnLayout kept = view.header().layoutNow();
        target->setChecked(true);
        QVERIFY(!view.isColumnHidden(static_cast<int>(RunColumn::Target)));
        view.header().apply(*ColumnLayout::fromText(runTable(), kept.toText(runTable())), true);
        QVERIFY(view.isColumnHidden(static_cast<int>(RunColumn::Target)));
    }

private:
    static QList<wallarm::Policy> policies()
    {
        const auto id = [](const QString &text) { return Identifier(text, Identifier::Form::Number); };
        return {
            {id(u"68"_s), u"my_policy"_s}, {id(u"71"_s), u"5"_s}, {id(u"5"_s), {}}, {id(u"72"_s), u"5"_s}};
    }
    static void type(const QWidget &form, const QString &field, const QString &text)
    {
        form.findChild<QLineEdit *>(field)->setText(text);
    }
    static QString problem(const QWidget &form, const QString &field)
    {
        return form.findChild<QLabel *>(field + u"Problem"_s)->text();
    }
};

TALLYLIGHT_TEST(TstRunForm);
#include "tst_runform.moc"
