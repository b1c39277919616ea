#include "cloudrecordings/layout/layoutactions.h"

#include "cloudrecordings/layout/layoutscene.h"
#include "cloudrecordings/layout/layouttexts.h"
#include "common/actionset.h"
#include "common/icons.h"
#include "common/reasons.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int alignments = static_cast<int>(Alignment::Bottom) + 1;

/// Puts the shortcut beside the words, because toolbars do not show it otherwise, or says why not.
void judge(QAction &action, bool yes, const QString &why)
{
    ActionSet::allow(&action, yes, yes ? QString() : why);
}

} // namespace

LayoutActions::LayoutActions(LayoutScene &scene, QWidget &canvas, QWidget &window)
    : QObject(&window)
    , m_scene(scene)
    , m_add(action(u"layoutAddPane"_s, canvas, &LayoutActions::addPane))
    , m_remove(action(u"layoutRemovePane"_s, canvas, &LayoutActions::removePane))
    , m_earlier(action(u"layoutEarlierPane"_s, canvas, &LayoutActions::moveEarlier))
    , m_later(action(u"layoutLaterPane"_s, canvas, &LayoutActions::moveLater))
    , m_undo(action(u"layoutUndo"_s, window, &LayoutActions::stepBack))
    , m_redo(action(u"layoutRedo"_s, window, &LayoutActions::stepForward))
    , m_placing(new QMenu(&window))
{
    m_add->setShortcut(Qt::Key_Insert);
    m_remove->setShortcut(QKeySequence::Delete);
    m_earlier->setShortcut(Qt::Key_PageDown);
    m_later->setShortcut(Qt::Key_PageUp);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    for (QAction *own : {m_add, m_remove, m_earlier, m_later})
        own->setShortcutContext(Qt::WidgetShortcut);
    m_add->setIcon(icon(Symbol::Add));
    m_remove->setIcon(icon(Symbol::Remove));

    m_placing->setObjectName(u"layoutPlacing"_s);
    for (int i = 0; i < alignments; ++i) {
        const auto alignment = static_cast<Alignment>(i);
        auto *align = new QAction(m_placing);
        align->setObjectName(u"layoutAlign%1"_s.arg(i));
        connect(align, &QAction::triggered, this, [this, alignment] {
            const int pane = m_scene.selected();
            if (pane >= 0)
                m_scene.place(pane, aligned(placeOf(m_scene.panes().at(pane)), alignment));
        });
        if (alignment == Alignment::Left)
            m_placing->addSeparator();
        m_placing->addAction(align);
        m_alignments << align;
    }
    m_placing->addSeparator();
    m_placing->addActions({m_earlier, m_later});

    canvas.addAction(m_placing->menuAction());
    canvas.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&scene, &LayoutScene::changed, this, &LayoutActions::update);
    connect(&scene, &LayoutScene::selectionChanged, this, &LayoutActions::update);
    connect(&scene.history(), &QUndoStack::canUndoChanged, this, &LayoutActions::update);
    connect(&scene.history(), &QUndoStack::canRedoChanged, this, &LayoutActions::update);
    retranslate();
}

QAction *LayoutActions::action(const QString &name, QWidget &owner, void (LayoutActions::*run)())
{
    auto *result = new QAction(&owner);
    result->setObjectName(name);
    owner.addAction(result);
    connect(result, &QAction::triggered, this, run);
    return result;
}

void LayoutActions::update()
{
    const int pane = m_scene.selected();
    const auto count = m_scene.panes().size();
    const QString noPane = Reasons::selectPane();
    const QString cannotMove = pane < 0 ? noPane : Reasons::atTheEnd();
    judge(*m_add, m_scene.canAdd(), Reasons::noMorePanes());
    judge(*m_remove, pane >= 0, noPane);
    judge(*m_earlier, pane > 0, cannotMove);
    judge(*m_later, pane >= 0 && pane + 1 < count, cannotMove);
    judge(*m_undo, m_scene.history().canUndo(), Reasons::nothingToUndo());
    judge(*m_redo, m_scene.history().canRedo(), Reasons::nothingToRedo());
    for (QAction *align : m_alignments)
        allow(*align, pane >= 0, noPane);
    allow(*m_placing->menuAction(), pane >= 0, noPane);
}

void LayoutActions::addPane()
{
    m_scene.add();
}

void LayoutActions::removePane()
{
    m_scene.remove(m_scene.selected());
}

void LayoutActions::moveEarlier()
{
    m_scene.renumber(m_scene.selected(), m_scene.selected() - 1);
}

void LayoutActions::moveLater()
{
    m_scene.renumber(m_scene.selected(), m_scene.selected() + 1);
}

void LayoutActions::stepBack()
{
    m_scene.history().undo();
}

void LayoutActions::stepForward()
{
    m_scene.history().redo();
}

void LayoutActions::retranslate()
{
    //: Action: a new pane on the canvas of a video layout
    m_add->setText(tr("Add pane"));
    //: Action: removes the selected pane from the canvas of a video layout
    m_remove->setText(tr("Remove pane"));
    //: Action: the selected pane gets the number before its own
    m_earlier->setText(tr("Move earlier"));
    //: Action: the selected pane gets the number after its own
    m_later->setText(tr("Move later"));
    //: Action: undoes the last change
    m_undo->setText(tr("Undo"));
    //: Action: redoes the change that was undone
    m_redo->setText(tr("Redo"));
    //: Menu: places the selected pane at edges, halves and so on
    m_placing->setTitle(tr("Place"));
    for (int i = 0; i < alignments; ++i)
        m_alignments.at(i)->setText(LayoutTexts::alignment(static_cast<Alignment>(i)));
    update();
}

} // namespace tallylight::ui
