#include "common/fieldhint.h"
#include "common/formlayout.h"
#include "connections/connectionform.h"
#include "support/forms.h"
#include "support/testmain.h"
#include "testruns/runform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using namespace tallylight::ui;

namespace {

constexpr int rowCount = 4;

/// Each kind of row: a field with its hint, one in a widget of its own, one without a label, a bare one.
void fill(FormLayout &form, QWidget &window)
{
    addRow(form, new QLabel(u"With a hint"_s, &window), new QLineEdit(&window))->setProblem(u"Not so"_s);
    auto *whole = new QWidget(&window);
    auto *column = new QVBoxLayout(whole);
    column->addWidget(new QLineEdit(whole));
    auto *note = new QLabel(u"A note that is as long as it takes to be wrapped once or twice"_s, whole);
    note->setWordWrap(true);
    column->addWidget(note);
    form.addRow(new QLabel(u"In a widget"_s, &window), whole);
    form.addRow(new QCheckBox(u"Without a label"_s, &window));
    form.addRow(new QLabel(u"Bare"_s, &window), new QLineEdit(&window));
}

QList<QList<int>> orders()
{
    QList<int> order(rowCount);
    std::iota(order.begin(), order.end(), 0);
    QList<QList<int>> all;
    do {
        all << order;
    } while (std::ranges::next_permutation(order).found);
    return all;
}

QString told(const QStringList &faults)
{
    return faults.join(u'\n');
}

} // namespace

/// A visible label has a visible field in its own place, whatever was hidden and shown before.
class TstForms final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsInEachOrder_data()
    {
        QTest::addColumn<int>("wrap");
        QTest::newRow("labels beside") << static_cast<int>(QFormLayout::DontWrapRows);
        QTest::newRow("labels above") << static_cast<int>(QFormLayout::WrapAllRows);
        QTest::newRow("long labels above") << static_cast<int>(QFormLayout::WrapLongRows);
    }
    void rowsInEachOrder()
    {
        QFETCH(int, wrap);
        QWidget window;
        auto *form = new FormLayout(&window);
        form->setRowWrapPolicy(static_cast<QFormLayout::RowWrapPolicy>(wrap));
        fill(*form, window);
        window.resize(300, 600);
        window.show();
        QCOMPARE(told(formFaults(window)), QString());
        const QList<QList<int>> all = orders();
        for (const QList<int> &hiding : all) {
            for (const QList<int> &showing : all) {
                for (const bool visible : {false, true}) {
                    for (const int row : visible ? showing : hiding) {
                        form->setRowVisible(row, visible);
                        QCOMPARE(told(formFaults(window)), QString());
                    }
                }
            }
        }
    }

    /// As a sentence about a field without a label does.
    void aWholeRowThatHidesItself()
    {
        QWidget window;
        auto *form = new FormLayout(&window);
        form->addRow(new QLabel(u"Above"_s, &window), new QLineEdit(&window));
        auto *field = new QLineEdit(&window);
        form->addRow(field);
        auto *hint = new FieldHint(field, &window);
        form->addRow(hint);
        form->addRow(new QLabel(u"Next"_s, &window), new QLineEdit(&window));
        window.resize(300, 400);
        window.show();
        for (const bool wrong : {true, false, true, false}) {
            form->setRowVisible(0, !wrong);
            hint->setProblem(wrong ? u"Not so"_s : QString());
            QCOMPARE(told(formFaults(window)), QString());
        }
    }

    void aRunsFormInEachOrder()
    {
        RunForm form;
        form.resize(340, 900);
        form.show();
        for (const auto before : {RunForm::Kind::New, RunForm::Kind::Copy}) {
            for (const auto after : {RunForm::Kind::New, RunForm::Kind::Copy}) {
                for (const auto credential : {CredentialKind::UserToken, CredentialKind::NodeToken}) {
                    form.begin(before, credential);
                    QCOMPARE(told(formFaults(form)), QString());
                    static_cast<void>(form.validate());
                    QCOMPARE(told(formFaults(form)), QString());
                    form.begin(after, CredentialKind::NodeToken);
                    QCOMPARE(told(formFaults(form)), QString());
                }
            }
        }
        QCOMPARE(told(faultsOfHidingRows(form)), QString());
    }

    void aConnectionsFormInEachOrder_data()
    {
        QTest::addColumn<Service>("service");
        QTest::newRow("Wallarm") << Service::WallarmFast;
        QTest::newRow("Agora") << Service::AgoraCloudRecording;
    }
    void aConnectionsFormInEachOrder()
    {
        QFETCH(Service, service);
        Connection connection;
        connection.service = service;
        ConnectionForm form(connection, false);
        form.resize(500, 900);
        form.show();
        auto *clouds = form.findChild<QComboBox *>(u"connectionCloud"_s);
        auto *kinds = form.findChild<QComboBox *>(u"connectionKind"_s);
        auto *advanced = form.findChild<QToolButton *>(u"connectionAdvanced"_s);
        for (int i = 0; i < clouds->count() * 2; ++i) {
            clouds->setCurrentIndex(i % clouds->count());
            for (int kind = 0; kind < kinds->count(); ++kind) {
                kinds->setCurrentIndex(kind);
                for (const bool open : {true, false}) {
                    advanced->setChecked(open);
                    QCOMPARE(told(formFaults(form)), QString());
                    static_cast<void>(form.validate());
                    QCOMPARE(told(formFaults(form)), QString());
                }
            }
        }
        QCOMPARE(told(faultsOfHidingRows(form)), QString());
    }
};

TALLYLIGHT_TEST(TstForms);
#include "tst_forms.moc"
