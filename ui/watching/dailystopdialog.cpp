#include "watching/dailystopdialog.h"

#include "common/errortext.h"
#include "common/formlayout.h"
#include "common/plainlabel.h"
#include "common/timebox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int usualHour = 20;

} // namespace

DailyStopDialog::DailyStopDialog(const Operations &operations, const QUuid &connection, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_connection(connection)
    , m_title(plainLabel(u"dailyStopTitle"_s, this))
    , m_daysLabel(new QLabel(this))
    , m_days(new QComboBox(this))
    , m_timeLabel(new QLabel(this))
    , m_time(new TimeBox(this, TimeBox::Shows::TimeOfDay))
    , m_note(plainLabel(u"dailyStopNote"_s, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_remove(m_buttons->addButton(QString(), QDialogButtonBox::ResetRole))
{
    setObjectName(u"dailyStopDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(500);
    build();
    const auto rule = operations.dailyStops.ruleFor(connection);
    m_days->setCurrentIndex(rule && rule->weekdays ? 1 : 0);
    m_time->setTime(rule ? rule->at : QTime(usualHour, 0));
    m_remove->setVisible(rule.has_value());
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        m_operations.dailyStops.set(m_connection, m_time->time(), m_days->currentIndex() == 1);
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_operations.dailyStops.remove(m_connection);
        accept();
    });
    retranslate();
    m_time->setFocus();
}

void DailyStopDialog::build()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_days->setObjectName(u"dailyStopDays"_s);
    m_days->addItems({QString(), QString()});
    m_time->setObjectName(u"dailyStopTime"_s);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"dailyStopSet"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"dailyStopCancel"_s);
    m_remove->setObjectName(u"dailyStopRemove"_s);
    auto *form = new FormLayout;
    form->addRow(m_daysLabel, m_days);
    form->addRow(m_timeLabel, m_time);
    m_daysLabel->setBuddy(m_days);
    m_timeLabel->setBuddy(m_time);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(m_buttons);
}

void DailyStopDialog::retranslate()
{
    //: Title of a dialog: when everything that records in a connection is stopped, each day
    setWindowTitle(tr("Stop every day"));
    //: %1 is the name of a connection
    m_title->setText(tr("When should everything that records in “%1” be stopped?")
                         .arg(isolated(m_operations.stores.connections.nameOf(m_connection))));
    //: Field of the dialog "Stop every day"
    m_daysLabel->setText(tr("Days:"));
    m_days->setAccessibleName(m_daysLabel->text());
    //: Choice of the field "Days"
    m_days->setItemText(0, tr("Every day"));
    //: Choice of the field "Days"
    m_days->setItemText(1, tr("Monday to Friday"));
    //: Field of the dialog "Stop every day": a time of day
    m_timeLabel->setText(tr("Time:"));
    m_time->setAccessibleName(m_timeLabel->text());
    //: In the dialog "Stop every day"
    m_note->setText(
        tr("Whatever records in this connection at that time is stopped without another question, whoever "
           "started it. This works only while Tallylight is running; you will be told if it was not."));
    //: Button: sets the time of day
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Schedule stop"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    //: Button: nothing is stopped each day any longer
    m_remove->setText(tr("Do not stop every day"));
}

} // namespace tallylight::ui
