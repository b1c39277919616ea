#pragma once

#include <QCommandLinkButton>

namespace tallylight::ui {

/// A command link that is mirrored from right to left, as Qt's own is not (6.4.2).
class ChoiceButton final : public QCommandLinkButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceButton)

public:
    using QCommandLinkButton::QCommandLinkButton;

private:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tallylight::ui
