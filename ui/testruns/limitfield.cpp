#include "testruns/limitfield.h"

#include "common/numberbox.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

LimitField::LimitField(const QString &name, int most, QWidget *parent)
    : Translated(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_number(new NumberBox(this))
    , m_noLimit(new QCheckBox(this))
{
    setObjectName(name);
    m_slider->setObjectName(name + u"Slider"_s);
    m_number->setObjectName(name + u"Number"_s);
    m_noLimit->setObjectName(name + u"NoLimit"_s);
    m_slider->setRange(1, most);
    m_number->setRange(1, most);
    m_slider->setPageStep(most / 20);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_slider, 0, 0);
    grid->addWidget(m_number, 0, 1);
    grid->addWidget(m_noLimit, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    setFocusProxy(m_noLimit);

    connect(m_slider, &QSlider::valueChanged, m_number, &QSpinBox::setValue);
    connect(m_number, &QSpinBox::valueChanged, m_slider, &QSlider::setValue);
    connect(m_noLimit, &QCheckBox::toggled, m_slider, &QWidget::setDisabled);
    connect(m_noLimit, &QCheckBox::toggled, m_number, &QWidget::setDisabled);
    connect(m_number, &QSpinBox::valueChanged, this, &LimitField::changed);
    connect(m_noLimit, &QCheckBox::toggled, this, &LimitField::changed);
    setValue({});
    retranslate();
}

std::optional<int> LimitField::value() const
{
    return m_noLimit->isChecked() ? std::nullopt : std::optional(m_number->value());
}

void LimitField::setValue(std::optional<int> value)
{
    m_noLimit->setChecked(!value.has_value());
    m_number->setValue(value.value_or(m_number->maximum()));
}

void LimitField::setCaption(const QString &caption)
{
    setAccessibleName(caption);
    m_slider->setAccessibleName(caption);
    m_number->setAccessibleName(caption);
    m_noLimit->setAccessibleDescription(caption);
}

void LimitField::retranslate()
{
    //: Check box beside a limit of requests per second
    m_noLimit->setText(tr("No limit"));
}

} // namespace tallylight::ui
