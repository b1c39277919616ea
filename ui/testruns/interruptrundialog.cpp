#include "testruns/interruptrundialog.h"

#include "common/errortext.h"
#include "common/plainlabel.h"
#include "connections/typednames.h"
#include "testruns/affectedlist.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

InterruptRunDialog::InterruptRunDialog(const Stores &stores, QList<RunKey> keys, QWidget *parent)
    : Translated(parent)
    , m_stores(stores)
    , m_keys(std::move(keys))
    , m_question(plainLabel(u"interruptRunQuestion"_s, this))
    , m_meaning(plainLabel(u"interruptRunMeaning"_s, this))
    , m_list(new AffectedList(u"interruptRunList"_s, this))
    , m_names(new TypedNames(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"interruptRunDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"interruptRunConfirm"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"interruptRunCancel"_s);
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    bold.setBold(true);
    m_question->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_question);
    column->addWidget(m_list);
    column->addWidget(m_meaning);
    column->addWidget(m_names);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    // Return must not end something that cannot be resumed.
    m_buttons->button(QDialogButtonBox::Ok)->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setFocus();
    m_names->setConnections(m_stores.connections,
                            connectionsOf(m_stores, QList<Subject>(m_keys.begin(), m_keys.end())));
    m_names->guard(m_buttons->button(QDialogButtonBox::Ok));
    m_names->focusMissing();
}

void InterruptRunDialog::fillList()
{
    QStringList lines;
    for (const RunKey &key : m_keys) {
        const RunEntry *run = m_stores.testRuns.find(key);
        //: One test run in the list of what is interrupted: %1 its name, %2 its ID, %3 its connection
        lines << tr("%1 · %2 · %3")
                     .arg(isolated(run == nullptr ? key.id : run->title()), isolated(key.id),
                          isolated(m_stores.connections.nameOf(key.connection)));
    }
    m_list->showLines(lines);
}

void InterruptRunDialog::retranslate()
{
    //: Title of a dialog
    setWindowTitle(tr("Interrupt testing"));
    const RunEntry *only = m_keys.size() == 1 ? m_stores.testRuns.find(m_keys.front()) : nullptr;
    if (only != nullptr) {
        //: Question before one test run is interrupted; %1 is its name
        m_question->setText(tr("Interrupt “%1”?").arg(isolated(only->title())));
    } else {
        //: Question before many test runs are interrupted
        m_question->setText(tr("Interrupt %Ln test run(s)?", nullptr, static_cast<int>(m_keys.size())));
    }
    m_meaning->setText(
        //: What interrupting means for the test run
        tr("Testing ends now and cannot be resumed. What has been found so far is kept."));
    //: For screen readers: the list of what is going to be interrupted
    m_list->setAccessibleName(tr("Test runs"));
    //: Button that interrupts the test runs
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Interrupt"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    fillList();
}

} // namespace tallylight::ui
