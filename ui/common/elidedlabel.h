#pragma once

#include <QLabel>

class QTextLayout;
class QTextLine;

namespace tallylight::ui {

/// Plain text that wraps and ends in an ellipsis where there is no room; its tooltip then has the full text.
/// Starts at the top, on the leading side of the layout, whatever the direction of the text.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// How many lines the text needs at its current width, including those for which there is no room.
    [[nodiscard]] int lineCount() const;

private:
    /// Breaks the text into lines.
    QList<QTextLine> breakLines(QTextLayout &whole) const;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tallylight::ui
