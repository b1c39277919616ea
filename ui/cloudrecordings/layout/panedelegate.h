#pragma once

#include "common/numberbox.h"

#include <QStyledItemDelegate>

namespace tallylight::ui {

/// 0 … 100 percent with up to four decimals, of which only the necessary ones are shown.
class PercentBox final : public AmountBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PercentBox)

public:
    explicit PercentBox(QWidget *parent = nullptr);

    [[nodiscard]] QString textFromValue(double value) const override;
};

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
