#include "cloudrecordings/fields/momentedit.h"

#include "common/timebox.h"

#include <QCheckBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

MomentEdit::MomentEdit(const QString &name, qint64 proposedMs, QWidget *parent)
    : Translated(parent), m_known(new QCheckBox(this)), m_at(new TimeBox(this))
{
    setObjectName(name + u"Field"_s);
    m_known->setObjectName(name);
    m_at->setObjectName(name + u"At"_s);
    m_at->setDateTime(QDateTime::fromMSecsSinceEpoch(proposedMs));
    m_at->setEnabled(false);
    setFocusProxy(m_known);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_known);
    row->addWidget(m_at);
    row->addStretch();
    connect(m_known, &QCheckBox::toggled, this, [this](bool known) {
        m_at->setEnabled(known);
        Q_EMIT edited();
    });
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &MomentEdit::edited);
    retranslate();
}

std::optional<qint64> MomentEdit::moment() const
{
    return m_known->isChecked() ? std::optional(m_at->dateTime().toMSecsSinceEpoch()) : std::nullopt;
}

void MomentEdit::setMoment(std::optional<qint64> unixMs)
{
    m_known->setChecked(unixMs.has_value());
    if (unixMs)
        m_at->setDateTime(QDateTime::fromMSecsSinceEpoch(*unixMs));
}

void MomentEdit::retranslate()
{
    //: Check box before a date and time; when not checked, the date and time are unknown
    m_known->setText(tr("known:"));
    //: For screen readers: field for a date and time
    m_at->setAccessibleName(tr("Date and time"));
}

} // namespace tallylight::ui
