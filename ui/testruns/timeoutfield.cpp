#include "testruns/timeoutfield.h"

#include "common/durationtext.h"
#include "common/numberbox.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {
constexpr std::array stepMinutes{5, 10, 15, 30, 60, 120, 240, 480, 720, 1440};
} // namespace

TimeoutField::TimeoutField(const QString &name, QWidget *parent)
    : Translated(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_minutes(new NumberBox(this))
    , m_words(new QLabel(this))
{
    setObjectName(name);
    m_slider->setObjectName(name + u"Slider"_s);
    m_minutes->setObjectName(name + u"Minutes"_s);
    m_slider->setRange(0, static_cast<int>(stepMinutes.size()) - 1);
    m_slider->setPageStep(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_minutes->setRange(stepMinutes.front(), stepMinutes.back());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_slider, 0, 0);
    grid->addWidget(m_minutes, 0, 1);
    grid->addWidget(m_words, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    setFocusProxy(m_slider);

    connect(m_slider, &QSlider::valueChanged, this,
            [this](int step) { m_minutes->setValue(stepMinutes[static_cast<size_t>(step)]); });
    connect(m_minutes, &QSpinBox::valueChanged, this, &TimeoutField::followNumber);
    connect(m_minutes, &QSpinBox::valueChanged, this, &TimeoutField::changed);
    retranslate();
}

int TimeoutField::seconds() const
{
    return m_minutes->value() * 60;
}

void TimeoutField::setSeconds(int seconds)
{
    m_minutes->setValue(seconds / 60);
}

void TimeoutField::setCaption(const QString &caption)
{
    setAccessibleName(caption);
    m_slider->setAccessibleName(caption);
    m_minutes->setAccessibleName(caption);
}

void TimeoutField::followNumber()
{
    // The slider goes to the next step below and must not move the number there.
    const QSignalBlocker quiet(m_slider);
    const auto *const above = std::ranges::upper_bound(stepMinutes, m_minutes->value());
    m_slider->setValue(static_cast<int>(above - stepMinutes.begin()) - 1);
    m_words->setText(durationText(std::chrono::seconds(seconds())));
}

void TimeoutField::retranslate()
{
    m_minutes->setUnit([](int n) {
        //: After a number of minutes in a field; begins with a space if the language needs one
        return tr(" min", nullptr, n);
    });
    followNumber();
}

} // namespace tallylight::ui
