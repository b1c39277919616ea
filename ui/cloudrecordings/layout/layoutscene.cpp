#include "cloudrecordings/layout/layoutscene.h"

#include <algorithm>
#include <utility>

namespace tallylight::ui {

using agora::Arrangement;
using agora::LayoutPane;

namespace {

constexpr double newSize = 0.3;

std::optional<QString> textOrNone(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

Arrangement arrangementOf(const agora::Layout &layout)
{
    const int number = layout.mixedVideoLayout.value_or(0);
    for (const Arrangement arrangement : {Arrangement::BestFit, Arrangement::Vertical, Arrangement::Custom}) {
        if (static_cast<int>(arrangement) == number)
            return arrangement;
    }
    return Arrangement::Floating; // the service's default
}

/// Fills in the service's defaults for what is missing (agora/README 13, C8).
LayoutPane complete(LayoutPane pane)
{
    setPlace(pane, placeOf(pane));
    pane.alpha = pane.alpha.value_or(1.0);
    pane.renderMode = pane.renderMode.value_or(0);
    return pane;
}

QList<LayoutPane> complete(QList<LayoutPane> panes)
{
    std::transform(panes.begin(), panes.end(), panes.begin(),
                   [](const LayoutPane &p) { return complete(p); });
    return panes;
}

} // namespace

/// One step, as the state before and the state after: small enough, and undone without any arithmetic.
class LayoutChange final : public QUndoCommand
{
    Q_DISABLE_COPY_MOVE(LayoutChange)

public:
    /// `selectAfter` is the pane selected when the step is done.
    LayoutChange(LayoutScene &scene, LayoutScene::State after, int gesture, int selectAfter)
        : m_scene(scene)
        , m_before(scene.state())
        , m_after(std::move(after))
        , m_gesture(gesture)
        , m_selectBefore(scene.selected())
        , m_selectAfter(selectAfter)
    {
    }

    void undo() override { m_scene.restore(m_before, m_selectBefore); }
    void redo() override { m_scene.restore(m_after, m_selectAfter); }
    [[nodiscard]] int id() const override { return m_gesture == LayoutScene::noGesture ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *later = static_cast<const LayoutChange *>(other);
        if (later->m_gesture != m_gesture)
            return false;
        m_after = later->m_after;
        m_selectAfter = later->m_selectAfter;
        setObsolete(m_after == m_before); // dragged back to where it was
        return true;
    }

private:
    LayoutScene &m_scene;
    const LayoutScene::State m_before;
    LayoutScene::State m_after;
    const int m_gesture;
    const int m_selectBefore;
    int m_selectAfter;
};

LayoutScene::LayoutScene(const agora::Layout &layout, QObject *parent) : QObject(parent)
{
    m_state.arrangement = arrangementOf(layout);
    m_state.own = complete(layout.panes);
    m_state.surroundings = {.maxResolutionUid = layout.maxResolutionUid.value_or(QString()),
                            .backgroundColor = layout.backgroundColor.value_or(QStringLiteral("#000000")),
                            .backgroundImage = layout.backgroundImage.value_or(QString()),
                            .defaultUserBackgroundImage =
                                layout.defaultUserBackgroundImage.value_or(QString()),
                            .backgrounds = layout.backgrounds};
}

agora::Layout LayoutScene::layout() const
{
    const Surroundings &around = m_state.surroundings;
    agora::Layout result;
    result.mixedVideoLayout = static_cast<int>(m_state.arrangement);
    if (m_state.arrangement == Arrangement::Vertical)
        result.maxResolutionUid = textOrNone(around.maxResolutionUid);
    result.backgroundColor = textOrNone(around.backgroundColor);
    result.backgroundImage = textOrNone(around.backgroundImage);
    result.defaultUserBackgroundImage = textOrNone(around.defaultUserBackgroundImage);
    if (isCustom())
        result.panes = m_state.own;
    result.backgrounds = around.backgrounds;
    return result;
}

QList<LayoutPane> LayoutScene::panes() const
{
    return isCustom() ? m_state.own : complete(agora::presetPanes(m_state.arrangement, m_users));
}

bool LayoutScene::has(int pane) const
{
    return isCustom() && pane >= 0 && pane < m_state.own.size();
}

void LayoutScene::select(int pane)
{
    const int now = has(pane) ? pane : -1;
    if (std::exchange(m_selected, now) != now)
        Q_EMIT selectionChanged();
}

void LayoutScene::setUsers(int users)
{
    users = std::clamp(users, 1, agora::mostPanes);
    if (std::exchange(m_users, users) != users)
        Q_EMIT changed();
}

void LayoutScene::apply(State after, int gesture, int selectAfter)
{
    if (after == m_state)
        return;
    m_history.push(new LayoutChange(*this, std::move(after), gesture, selectAfter));
}

void LayoutScene::restore(const State &state, int selectNow)
{
    m_state = state;
    const int before = m_selected;
    // No one who hears of the change may find a selected pane that no longer exists.
    const int now = has(selectNow) ? selectNow : -1;
    m_selected = now;
    Q_EMIT changed();
    if (m_selected == now && now != before)
        Q_EMIT selectionChanged();
    select(now); // a table may have selected another one while its rows were removed
}

void LayoutScene::setArrangement(Arrangement arrangement)
{
    State after = m_state;
    if (arrangement == Arrangement::Custom && after.own.isEmpty())
        after.own = panes();
    after.arrangement = arrangement;
    apply(std::move(after), noGesture, arrangement == Arrangement::Custom ? 0 : -1);
}

void LayoutScene::makeCustom()
{
    State after = m_state;
    after.own = panes();
    after.arrangement = Arrangement::Custom;
    apply(std::move(after), noGesture, 0);
}

void LayoutScene::setSurroundings(const Surroundings &surroundings, int gesture)
{
    State after = m_state;
    after.surroundings = surroundings;
    apply(std::move(after), gesture, m_selected);
}

void LayoutScene::add()
{
    if (!canAdd())
        return;
    State after = m_state;
    LayoutPane pane;
    // Slightly offset from the last one, so that it is not hidden under it.
    const QPointF start = m_state.own.isEmpty() ? QPointF(0, 0) : placeOf(m_state.own.last()).topLeft();
    const double step = m_state.own.isEmpty() ? 0 : 0.05;
    setPlace(pane, {start.x() + step, start.y() + step, newSize, newSize});
    after.own << complete(pane);
    const int added = static_cast<int>(after.own.size()) - 1;
    apply(std::move(after), noGesture, added);
}

void LayoutScene::remove(int pane)
{
    if (!has(pane))
        return;
    State after = m_state;
    after.own.removeAt(pane);
    const int next = std::min(pane, static_cast<int>(after.own.size()) - 1);
    apply(std::move(after), noGesture, next);
}

void LayoutScene::place(int pane, const QRectF &place, int gesture)
{
    if (!has(pane))
        return;
    State after = m_state;
    setPlace(after.own[pane], place);
    apply(std::move(after), gesture, pane);
}

void LayoutScene::setUid(int pane, const QString &uid, int gesture)
{
    if (!has(pane))
        return;
    State after = m_state;
    after.own[pane].uid = textOrNone(uid);
    apply(std::move(after), gesture, pane);
}

void LayoutScene::setAlpha(int pane, double alpha, int gesture)
{
    if (!has(pane))
        return;
    State after = m_state;
    after.own[pane].alpha = agora::sixDecimals(std::clamp(alpha, 0.0, 1.0));
    apply(std::move(after), gesture, pane);
}

void LayoutScene::setRenderMode(int pane, int mode)
{
    if (!has(pane))
        return;
    State after = m_state;
    after.own[pane].renderMode = mode;
    apply(std::move(after), noGesture, pane);
}

void LayoutScene::renumber(int pane, int to)
{
    if (!has(pane) || !has(to))
        return;
    State after = m_state;
    after.own.move(pane, to);
    apply(std::move(after), noGesture, to);
}

} // namespace tallylight::ui
