#pragma once

#include <QStyledItemDelegate>

namespace tallylight::ui {

/// A cell with a gray second line (SecondLineRole) below the first; both are elided.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwoLineDelegate)

public:
    explicit TwoLineDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Draws at the leading end of the cell and returns how many pixels it has used.
    virtual int paintSign(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const;
};

/// The state of a run: a small shape in its own color, the word, and the progress below.
class StateDelegate final : public TwoLineDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateDelegate)

public:
    using TwoLineDelegate::TwoLineDelegate;

protected:
    int paintSign(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const override;
};

} // namespace tallylight::ui
