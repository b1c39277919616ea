#pragma once

#include "common/translated.h"

#include <QDateTimeEdit>

namespace tallylight::ui {

/// A field for date and time in the locale's short form, with a calendar, or for a time of day; accepts
/// digits of every script. Every time field of the program is one.
class TimeBox final : public Translated<QDateTimeEdit>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeBox)

public:
    enum class Shows { Moment, TimeOfDay };

    explicit TimeBox(QWidget *parent = nullptr, Shows shows = Shows::Moment);

    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;

private:
    void retranslate() override { setFormat(); }
    void setFormat();

    const Shows m_shows;
};

} // namespace tallylight::ui
