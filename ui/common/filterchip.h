#pragma once

#include <QToolButton>

namespace tallylight::ui {

/// A choice that is on or off, one of several in a line; as high as the fields beside it. When on, it is
/// tinted and its text is bold, so that color is not the only sign.
class FilterChip final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChip)

public:
    FilterChip(const QString &objectName, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tallylight::ui
