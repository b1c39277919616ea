#pragma once

#include "common/translated.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QSlider;
class QSpinBox;

namespace tallylight::ui {

/// A rate limit: slider, number and "No limit" (wallarm/README 13.3); starts without a limit.
class LimitField final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LimitField)

public:
    /// From 1 to `most`, in requests per second. The parts' object names begin with `name`.
    LimitField(const QString &name, int most, QWidget *parent = nullptr);

    /// nullopt: no limit.
    [[nodiscard]] std::optional<int> value() const;
    void setValue(std::optional<int> value);
    /// The caption, for screen readers.
    void setCaption(const QString &caption);

Q_SIGNALS:
    void changed();

private:
    void retranslate() override;

    QSlider *m_slider;
    QSpinBox *m_number;
    QCheckBox *m_noLimit;
};

} // namespace tallylight::ui
