#pragma once

#include "cloudrecordings/fields/compositeedit.h"
#include "common/translated.h"

class QComboBox;
class QSpinBox;

namespace tallylight::ui {

/// A length of time as people say it: a number and a unit. Whole seconds internally.
class SpanEdit final : public Translated<CompositeEdit>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpanEdit)

public:
    /// The number's object name is `name`, the unit's `name`Unit.
    explicit SpanEdit(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] int seconds() const;
    /// In the largest unit that shows it exactly.
    void setSeconds(int seconds);

private:
    void retranslate() override;

    QSpinBox *m_number;
    QComboBox *m_unit;
};

} // namespace tallylight::ui
