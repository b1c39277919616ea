#pragma once

#include <QLabel>

class QTextLayout;
class QTextLine;

namespace tallylight::ui {

/// Plain text that breaks its lines and ends in an ellipsis where it has no room; its tool tip is then the
/// whole. Begins at the top, at the leading side of the layout, whatever the direction of the text.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// That the text takes at its present width, with those for which there is no room.
    [[nodiscard]] int lineCount() const;

private:
    /// Breaks the text into lines.
    QList<QTextLine> breakLines(QTextLayout &whole) const;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tallylight::ui
