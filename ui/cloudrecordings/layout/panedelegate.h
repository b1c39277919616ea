#pragma once

#include <QStyledItemDelegate>

namespace tallylight::ui {

/// Editors for the cells of a layout's tables, by type: a line for text, a percentage for a fraction, and the
/// choice between crop and fit for a whole number.
class PaneDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace tallylight::ui
