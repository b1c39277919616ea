#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

namespace tallylight::ui {

/// Measures a text once: a table shares out its width at every change, and most of its cells stay as they
/// were.
class MeasuredDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeasuredDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// All that its size depends on.
    struct Cell
    {
        QString text;
        QFont font;
        QSize icon;
        QStyleOptionViewItem::ViewItemFeatures features;
        const QStyle *style = nullptr;

        friend bool operator==(const Cell &, const Cell &) = default;
        friend size_t qHash(const Cell &cell, size_t seed) { return ::qHash(cell.text, seed); }
    };
    mutable QHash<Cell, QSize> m_known;
};

} // namespace tallylight::ui
