#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace tallylight::ui {

class LayoutScene;

/// What can be done with the panes of a layout besides dragging them. The keys work on the canvas, undo and
/// redo in the whole window.
class LayoutActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayoutActions)

public:
    /// Both must outlive it; the actions become the canvas's context menu.
    LayoutActions(LayoutScene &scene, QWidget &canvas, QWidget &window);

    [[nodiscard]] QAction *add() const { return m_add; }
    [[nodiscard]] QAction *remove() const { return m_remove; }
    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }
    [[nodiscard]] QMenu *placing() const { return m_placing; }

    void retranslate();

private:
    void update();
    QAction *action(const QString &name, QWidget &owner, void (LayoutActions::*run)());
    void addPane();
    void removePane();
    void moveEarlier();
    void moveLater();
    void stepBack();
    void stepForward();

    LayoutScene &m_scene;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_earlier;
    QAction *m_later;
    QAction *m_undo;
    QAction *m_redo;
    QMenu *m_placing;
    QList<QAction *> m_alignments; ///< in the order of Alignment
};

} // namespace tallylight::ui
