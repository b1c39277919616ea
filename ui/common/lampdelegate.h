#pragma once

#include "common/lamppainter.h"
#include "common/measureddelegate.h"

#include <QList>
#include <QPersistentModelIndex>

class QAbstractItemView;
class QVariantAnimation;

namespace tallylight::ui {

/// The role under which a cell gives its LampShape, as int. Its words are in DisplayRole (painted beside the
/// lamp when there is room and `withText`), ToolTipRole and AccessibleTextRole.
inline constexpr int LampRole = Qt::UserRole + 100;
/// A number from 0 to 1: the progress of what the words describe, as a thin bar below them. No value: no bar.
inline constexpr int LampProgressRole = LampRole + 10;
/// Whether the cell's content is old (LampLook::isStale).
inline constexpr int StaleRole = LampRole + 11;
/// The cell's LampBadge, as int; no value: none.
inline constexpr int LampBadgeRole = LampRole + 12;

/// Paints a lamp cell. One animation per view turns the rings. It runs only while a ring is visible, and the
/// rings do not turn when the style's animations are off.
class LampDelegate final : public MeasuredDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LampDelegate)

public:
    LampDelegate(QAbstractItemView &view, bool withText);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void turn(qreal phase);

    QAbstractItemView &m_view;
    const bool m_withText;
    QVariantAnimation *m_animation;
    qreal m_phase;
    mutable QList<QPersistentModelIndex> m_rings; // painted since the last turn; none: the animation stops
};

} // namespace tallylight::ui
