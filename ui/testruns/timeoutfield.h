#pragma once

#include "common/translated.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace tallylight::ui {

class NumberBox;

/// "Stop baseline recording after": a slider with common times from 5 minutes to a day, and a number field in
/// minutes for all others (wallarm/README 13.3).
class TimeoutField final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeoutField)

public:
    explicit TimeoutField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] int seconds() const;
    void setSeconds(int seconds);
    /// The caption, for screen readers.
    void setCaption(const QString &caption);

Q_SIGNALS:
    void changed();

private:
    void retranslate() override;
    void followNumber();

    QSlider *m_slider;
    NumberBox *m_minutes;
    QLabel *m_words;
};

} // namespace tallylight::ui
