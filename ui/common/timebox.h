#pragma once

#include "common/translated.h"

#include <QDateTimeEdit>

namespace tallylight::ui {

/// A field for date and time in the locale's short form, with a calendar; accepts digits of every script.
/// Every time field of the program is one.
class TimeBox final : public Translated<QDateTimeEdit>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeBox)

public:
    explicit TimeBox(QWidget *parent = nullptr);

    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;

private:
    void retranslate() override { setFormat(); }
    void setFormat();
};

} // namespace tallylight::ui
