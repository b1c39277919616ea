#pragma once

#include "common/lamppainter.h"

#include <QToolButton>

namespace tallylight::ui {

/// The heading of a part of the window. Where that part can fold, it is a button with an arrow; while folded,
/// this line is all that is seen of it, so a lamp and a count say whether anything records there.
class PanelTitle final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelTitle)

public:
    explicit PanelTitle(const QString &objectName, QWidget *parent = nullptr);

    /// `count`: a few words beside the name while it is folded.
    void setWords(const QString &name, const QString &count, LampShape lamp);
    /// In the tooltip.
    void setExplanation(const QString &explanation);
    void setFoldable(bool foldable);
    /// Folds `panel`, whose heading this is, to `headHeight` pixels, or unfolds it; the heading takes the
    /// keyboard from what disappears. False: nothing has changed. What else to hide is up to the panel.
    bool foldPanel(QWidget &panel, bool folded, int headHeight);
    [[nodiscard]] bool isFolded() const { return m_folded; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
    void tell();
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] int signs() const;

    QString m_name;
    QString m_count;
    QString m_explanation;
    LampShape m_lamp = LampShape::Off;
    bool m_foldable = false;
    bool m_folded = false;
};

} // namespace tallylight::ui
