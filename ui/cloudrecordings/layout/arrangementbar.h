#pragma once

#include "agora/presetlayout.h"
#include "common/translated.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QLabel;

namespace tallylight::ui {

class ArrangementButton;
class LayoutScene;

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
