#pragma once

#include <QCommandLinkButton>

namespace tallylight::ui {

/// A command link that mirrors in right-to-left layouts, is high enough for its words and grows with the size
/// of texts, which Qt's own does not (6.4.2).
class ChoiceButton final : public QCommandLinkButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceButton)

public:
    using QCommandLinkButton::QCommandLinkButton;

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QFont titleFont() const;
};

} // namespace tallylight::ui
