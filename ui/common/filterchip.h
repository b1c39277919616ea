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

    /// `shortText`: what is left of the text where room is short; the sign has to say the rest.
    void setTexts(const QString &text, const QString &shortText);
    void setShort(bool isShort);
    [[nodiscard]] int widthOf(bool isShort) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;

    QString m_shortText;
    bool m_short = false;
};

} // namespace tallylight::ui
