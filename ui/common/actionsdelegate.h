#pragma once

#include <QStyledItemDelegate>

namespace tallylight::ui {

/// The ⋮ button at the end of a row.
class ActionsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionsDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Where the button is in its cell.
    [[nodiscard]] static QRect buttonRect(const QRect &cell);
};

} // namespace tallylight::ui
