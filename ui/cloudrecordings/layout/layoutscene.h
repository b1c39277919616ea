#pragma once

#include "agora/presetlayout.h"
#include "cloudrecordings/layout/panegeometry.h"

#include <QObject>
#include <QUndoStack>

namespace tallylight::ui {

/// The layout being edited. Each function that changes it is one step that can be undone; steps of the same
/// gesture (a drag, typing into a field) are one. GUI thread.
class LayoutScene final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayoutScene)

public:
    /// Makes each call a gesture of its own: steps are not merged.
    static constexpr int noGesture = 0;

    /// The parts of a layout besides its panes; empty texts are not sent.
    struct Surroundings
    {
        QString maxResolutionUid;
        QString backgroundColor;
        QString backgroundImage;
        QString defaultUserBackgroundImage;
        QList<agora::UserBackground> backgrounds;

        friend bool operator==(const Surroundings &, const Surroundings &) = default;
    };
    struct State
    {
        agora::Arrangement arrangement = agora::Arrangement::Floating;
        QList<agora::LayoutPane> own; ///< kept while a preset is selected
        Surroundings surroundings;

        friend bool operator==(const State &, const State &) = default;
    };

    explicit LayoutScene(const agora::Layout &layout, QObject *parent = nullptr);

    /// The complete layout as it is sent, without anything that belongs only to another arrangement
    /// (agora/README traps 17, 18).
    [[nodiscard]] agora::Layout layout() const;
    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] agora::Arrangement arrangement() const { return m_state.arrangement; }
    [[nodiscard]] bool isCustom() const { return m_state.arrangement == agora::Arrangement::Custom; }
    /// Those that are drawn: custom ones, or the preset's for users() users.
    [[nodiscard]] QList<agora::LayoutPane> panes() const;
    [[nodiscard]] int users() const { return m_users; }
    /// -1: none, as always with a preset.
    [[nodiscard]] int selected() const { return m_selected; }
    [[nodiscard]] bool canAdd() const { return isCustom() && m_state.own.size() < agora::mostPanes; }
    [[nodiscard]] QUndoStack &history() { return m_history; }
    [[nodiscard]] int newGesture() { return ++m_lastGesture; }

    void select(int pane);
    /// For how many users a preset is drawn; does not change the layout.
    void setUsers(int users);
    /// Custom, the first time: starts with the panes that are drawn now.
    void setArrangement(agora::Arrangement arrangement);
    /// Copies the preset's panes into the custom layout, replacing its previous panes.
    void makeCustom();
    void setSurroundings(const Surroundings &surroundings, int gesture = noGesture);

    // Panes by number from 0; does nothing when there is no such pane, or with a preset.
    void add(); ///< and selects it; does nothing at the maximum
    void remove(int pane);
    void place(int pane, const QRectF &place, int gesture = noGesture);
    /// Empty: filled in the order of joining.
    void setUid(int pane, const QString &uid, int gesture = noGesture);
    void setAlpha(int pane, double alpha, int gesture = noGesture);
    void setRenderMode(int pane, int mode);
    /// Later ones are drawn on top of earlier ones, and are filled after them.
    void renumber(int pane, int to);

Q_SIGNALS:
    void changed();
    void selectionChanged();

private:
    friend class LayoutChange;
    void apply(State after, int gesture, int select);
    void restore(const State &state, int select);
    [[nodiscard]] bool has(int pane) const;

    State m_state;
    QUndoStack m_history;
    int m_users = 4;
    int m_selected = -1;
    int m_lastGesture = noGesture;
};

} // namespace tallylight::ui
