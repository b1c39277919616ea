#pragma once

#include "agora/task.h"
#include "common/translated.h"

#include <QRadioButton>

namespace tallylight::ui {

/// A large choice: a drawing, two words for what is recorded, and a sentence. To the keyboard and to screen
/// readers it is a radio button.
class ModeChoice final : public Translated<QRadioButton>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModeChoice)

public:
    explicit ModeChoice(agora::Mode mode, QWidget *parent = nullptr);

    [[nodiscard]] agora::Mode mode() const { return m_mode; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void retranslate() override;

    const agora::Mode m_mode;
    QString m_sentence;
};

} // namespace tallylight::ui
