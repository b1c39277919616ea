#pragma once

#include "cloudrecordings/layout/layoutscene.h"

#include <QUndoCommand>

namespace tallylight::ui {

/// One step, as the state before and the state after: small enough, and undone without any arithmetic.
class LayoutChange final : public QUndoCommand
{
    Q_DISABLE_COPY_MOVE(LayoutChange)

public:
    /// `selectAfter` is the pane selected when the step is done.
    LayoutChange(LayoutScene &scene, LayoutScene::State after, int gesture, int selectAfter);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return m_gesture == LayoutScene::noGesture ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    LayoutScene &m_scene;
    const LayoutScene::State m_before;
    LayoutScene::State m_after;
    const int m_gesture;
    const int m_selectBefore;
    int m_selectAfter;
};

} // namespace tallylight::ui
