#pragma once

#include "agora/presetlayout.h"
#include "common/translated.h"

#include <QAbstractButton>
#include <QList>
#include <QSize>
#include <QWidget>

class QButtonGroup;
class QLabel;

namespace tallylight::ui {

class LayoutScene;

/// One arrangement of a video, drawn in the recording's proportions, with its name below.
class ArrangementButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArrangementButton)

public:
    ArrangementButton(agora::Arrangement arrangement, const QSize &canvas, QWidget *parent = nullptr);

    [[nodiscard]] agora::Arrangement arrangement() const { return m_arrangement; }
    void setCanvasSize(const QSize &canvas);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;

    const agora::Arrangement m_arrangement;
    QSize m_canvas;
};

/// The four arrangements as buttons with drawings, one of them checked, and a sentence about it.
class ArrangementBar final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArrangementBar)

public:
    /// The scene must outlive it. The drawings have the proportions of `canvas`.
    ArrangementBar(LayoutScene &scene, const QSize &canvas, QWidget *parent = nullptr);

    void setCanvasSize(const QSize &canvas);

private:
    void retranslate() override;
    void follow();

    LayoutScene &m_scene;
    QButtonGroup *m_group;
    QList<ArrangementButton *> m_buttons;
    QLabel *m_explanation;
};

} // namespace tallylight::ui
