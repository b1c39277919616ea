#include "cloudrecordings/fields/spanedit.h"

#include "common/numberbox.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {
constexpr int units[] = {1, 60, 3600, 86400};
constexpr int longest = 2'592'000; // agora/README 4.2: 30 days
} // namespace

SpanEdit::SpanEdit(const QString &name, QWidget *parent)
    : Translated(parent), m_number(new NumberBox(this)), m_unit(new QComboBox(this))
{
    setObjectName(name + u"Field"_s);
    m_number->setObjectName(name);
    m_number->setRange(1, longest);
    m_unit->setObjectName(name + u"Unit"_s);
    for (const int unit : units)
        m_unit->addItem(QString(), unit);
    setFocusProxy(m_number);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addStretch();
    connect(m_number, &QSpinBox::valueChanged, this, &SpanEdit::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &SpanEdit::edited);
    retranslate();
}

int SpanEdit::seconds() const
{
    const qint64 seconds = qint64{m_number->value()} * m_unit->currentData().toInt();
    return static_cast<int>(qMin<qint64>(seconds, std::numeric_limits<int>::max()));
}

void SpanEdit::setSeconds(int seconds)
{
    int chosen = 0;
    for (int i = 0; i < m_unit->count(); ++i) {
        if (seconds % m_unit->itemData(i).toInt() == 0)
            chosen = i;
    }
    m_unit->setCurrentIndex(chosen);
    m_number->setValue(seconds / m_unit->itemData(chosen).toInt());
}

void SpanEdit::retranslate()
{
    //: Unit after a number field, which may be any number
    m_unit->setItemText(0, tr("seconds"));
    //: Unit after a number field, which may be any number
    m_unit->setItemText(1, tr("minutes"));
    //: Unit after a number field, which may be any number
    m_unit->setItemText(2, tr("hours"));
    //: Unit after a number field, which may be any number
    m_unit->setItemText(3, tr("days"));
    //: For screen readers: choice of seconds, minutes, hours or days
    m_unit->setAccessibleName(tr("Unit of time"));
}

} // namespace tallylight::ui
