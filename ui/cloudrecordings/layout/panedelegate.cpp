#include "cloudrecordings/layout/panedelegate.h"

#include "cloudrecordings/layout/layouttexts.h"
#include "common/idedit.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

QWidget *PaneDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                    const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    const int type = index.data(Qt::EditRole).typeId();
    if (type == QMetaType::QString) {
        editor = new IdEdit(parent);
    } else if (type == QMetaType::Int) {
        auto *box = new QComboBox(parent);
        for (const int mode : {0, 1})
            box->addItem(LayoutTexts::renderMode(mode), mode);
        editor = box;
    } else {
        auto *box = new PercentBox(parent);
        box->setFrame(false);
        editor = box;
    }
    editor->setObjectName(u"paneCellEditor"_s);
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    editor->setAutoFillBackground(true);
    return editor;
}

void PaneDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(value.toString());
    else if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(choice->findData(value));
    else if (auto *number = qobject_cast<PercentBox *>(editor))
        number->setValue(value.toDouble());
}

void PaneDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, line->text());
    } else if (const auto *choice = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, choice->currentData());
    } else if (auto *number = qobject_cast<PercentBox *>(editor)) {
        number->interpretText();
        model->setData(index, number->value());
    }
}

PercentBox::PercentBox(QWidget *parent) : AmountBox(parent)
{
    setDecimals(4); // as many as the service reads (agora/README 4.4)
    setRange(0, 100);
    //: After the number in a field for a percentage
    setSuffix(tr(" %"));
}

QString PercentBox::textFromValue(double value) const
{
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace tallylight::ui
