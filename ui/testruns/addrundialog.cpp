#include "testruns/addrundialog.h"

#include "common/fieldhint.h"
#include "core/text.h"
#include "operations/operations.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

AddRunDialog::AddRunDialog(Operations &operations, const QUuid &connection, QWidget *parent)
    : QDialog(parent)
    , m_operations(operations)
    , m_connectionLabel(new QLabel(this))
    , m_connection(new QComboBox(this))
    , m_inputLabel(new QLabel(this))
    , m_input(new QLineEdit(this))
    , m_help(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"addRunDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    m_connection->setObjectName(u"addRunConnection"_s);
    m_input->setObjectName(u"addRunInput"_s);
    m_input->setLayoutDirection(Qt::LeftToRight);
    m_help->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"addRunConfirm"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"addRunCancel"_s);
    for (const ConnectionEntry &entry : operations.stores.connections.all()) {
        if (entry.connection.service == Service::WallarmFast)
            m_connection->addItem(entry.connection.name, entry.connection.id);
    }
    if (const int place = m_connection->findData(connection); place >= 0)
        m_connection->setCurrentIndex(place);

    auto *column = new QVBoxLayout(this);
    auto *rows = new QFormLayout;
    column->addWidget(m_help);
    column->addLayout(rows);
    column->addStretch();
    column->addWidget(m_buttons);
    addRow(*rows, m_connectionLabel, m_connection);
    m_hint = addRow(*rows, m_inputLabel, m_input);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AddRunDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_input, &QLineEdit::textEdited, this, [this] {
        m_wrong = false;
        showProblem();
    });
    retranslate();
    m_input->setFocus();
}

void AddRunDialog::accept()
{
    const Result<RunKey> key =
        m_operations.testRuns.add(m_connection->currentData().toUuid(), m_input->text());
    m_wrong = !key.has_value();
    showProblem();
    if (m_wrong) {
        m_input->setFocus();
        return;
    }
    Q_EMIT added(*key);
    QDialog::accept();
}

void AddRunDialog::showProblem()
{
    if (!m_wrong) {
        m_hint->setProblem({});
        return;
    }
    if (withoutInvisible(m_input->text()).isEmpty()) {
        //: Under the field for a test run's ID or link
        m_hint->setProblem(tr("Enter the ID of a test run or paste its link."));
    } else {
        //: Under the field for a test run's ID or link
        m_hint->setProblem(tr("This is neither the ID of a test run nor a link to one."));
    }
}

void AddRunDialog::retranslate()
{
    //: Title of a dialog
    setWindowTitle(tr("Add test run"));
    //: In the dialog that adds a test run: where to find the ID
    m_help->setText(tr("The ID stands in Wallarm Console under the test run's name, and at the end of the "
                       "address of its page."));
    //: Label of a field: the account and cloud
    m_connectionLabel->setText(tr("Connection"));
    //: Label of a field
    m_inputLabel->setText(tr("Test run ID or link"));
    //: Button
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    showProblem();
}

void AddRunDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace tallylight::ui
