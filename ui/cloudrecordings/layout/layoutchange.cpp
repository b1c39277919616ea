#include "cloudrecordings/layout/layoutchange.h"

#include <utility>

namespace tallylight::ui {

LayoutChange::LayoutChange(LayoutScene &scene, LayoutScene::State after, int gesture, int selectAfter)
    : m_scene(scene)
    , m_before(scene.state())
    , m_after(std::move(after))
    , m_gesture(gesture)
    , m_selectBefore(scene.selected())
    , m_selectAfter(selectAfter)
{
}

void LayoutChange::undo()
{
    m_scene.restore(m_before, m_selectBefore);
}

void LayoutChange::redo()
{
    m_scene.restore(m_after, m_selectAfter);
}

bool LayoutChange::mergeWith(const QUndoCommand *other)
{
    const auto *later = static_cast<const LayoutChange *>(other);
    if (later->m_gesture != m_gesture)
        return false;
    m_after = later->m_after;
    m_selectAfter = later->m_selectAfter;
    setObsolete(m_after == m_before); // dragged back to where it was
    return true;
}

} // namespace tallylight::ui
