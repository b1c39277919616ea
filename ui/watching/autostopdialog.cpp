#include "watching/autostopdialog.h"

#include "common/autostoptext.h"
#include "common/errortext.h"
#include "common/plainlabel.h"
#include "common/plaintip.h"
#include "connections/colleaguetexts.h"
#include "operations/autostops.h"
#include "operations/recordings/costs.h"
#include "operations/teamsync/teamsync.h"
#include "watching/autostopform.h"
#include "watching/watchtexts.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

AutoStopForm::For kindOf(const Subject &subject)
{
    return std::holds_alternative<RunKey>(subject) ? AutoStopForm::For::TestRuns
                                                   : AutoStopForm::For::CloudRecordings;
}

} // namespace

AutoStopDialog::AutoStopDialog(const Operations &operations, QList<Subject> subjects, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_subjects(std::move(subjects))
    , m_title(plainLabel(u"autoStopTitle"_s, this))
    , m_form(new AutoStopForm(kindOf(m_subjects.front()), currency(), operations.clock.now(), this))
    , m_note(plainLabel(u"autoStopNote"_s, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_remove(m_buttons->addButton(QString(), QDialogButtonBox::ResetRole))
{
    setObjectName(u"autoStopDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(500);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"autoStopSet"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"autoStopCancel"_s);
    m_remove->setObjectName(u"autoStopRemove"_s);
    m_remove->setVisible(hasRule());
    if (const auto rule = m_operations.autoStops.ruleFor(m_subjects.front()))
        m_form->setRule(*rule);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_form);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AutoStopDialog::set);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &AutoStopDialog::remove);
    retranslate();
    m_form->focusChosen();
}

bool AutoStopDialog::hasRule() const
{
    const AutoStops &stops = m_operations.autoStops;
    return std::ranges::any_of(
        m_subjects, [&](const Subject &each) { return stops.isWatched(each) && stops.mayChange(each); });
}

agora::Currency AutoStopDialog::currency() const
{
    const auto *uuid = std::get_if<QUuid>(&m_subjects.front());
    const RecordingEntry *entry = uuid == nullptr ? nullptr : m_operations.stores.recordings.find(*uuid);
    return m_operations.costs.rates(entry == nullptr ? QUuid() : entry->connection).currency;
}

void AutoStopDialog::set()
{
    const Result<Done> done = m_operations.autoStops.set(m_subjects, m_form->rule());
    m_form->setProblem(done ? QString() : done.error().field);
    if (done)
        accept();
    else
        retranslate(); // the connection may have become read-only meanwhile
}

QString AutoStopDialog::whyNot() const
{
    const QList<QUuid> connections = connectionsOf(m_operations.stores, m_subjects);
    for (const QUuid &connection : connections) {
        if (m_operations.stores.connections.isReadOnly(connection))
            return errorText(readOnlyError());
        if (m_operations.teams.mayStop(connection) == false)
            return ColleagueTexts::share({.notAllowed = true});
    }
    return {};
}

/// A line with what it says and whose it is; empty: it is this user's, or there are several.
QString AutoStopDialog::setByColleague() const
{
    const Subject &first = m_subjects.front();
    const auto rule = m_operations.autoStops.ruleFor(first);
    const QString by = m_operations.autoStops.setterOf(first);
    if (m_subjects.size() > 1 || !rule || by.isEmpty())
        return {};
    return autoStopText(*rule, m_operations.clock.nowMs(), by) + u'\n';
}

void AutoStopDialog::remove()
{
    for (const Subject &each : m_subjects)
        m_operations.autoStops.callOff(each);
    accept();
}

void AutoStopDialog::retranslate()
{
    //: Title of a dialog: when a recording is stopped automatically
    setWindowTitle(tr("Stop automatically"));
    const auto many = static_cast<int>(m_subjects.size());
    if (many == 1) {
        //: %1 is the name of a test run or the channel of a cloud recording
        m_title->setText(tr("When should the recording of “%1” stop?")
                             .arg(isolated(subjectTitle(m_operations.stores, m_subjects.front()))));
    } else {
        //: For several test runs or cloud recordings at once
        m_title->setText(tr("When should %Ln recording(s) stop?", nullptr, many));
    }
    //: In the dialog that sets when a recording is stopped automatically
    const QString usual =
        tr("This works only while Tallylight is running. You will be notified first and can "
           "cancel or postpone the stop.");
    const QString why = whyNot();
    m_note->setText(setByColleague() + (why.isEmpty() ? usual : why));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(why.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setToolTip(plainTip(why));
    //: Button: sets when a recording is stopped automatically
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Schedule stop"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    //: Button: the recording is no longer stopped automatically
    m_remove->setText(tr("Do not stop automatically"));
}

} // namespace tallylight::ui
