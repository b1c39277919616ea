#include "common/codebox.h"

#include "common/textsize.h"

#include <QTextOption>

namespace tallylight::ui {

QPlainTextEdit *codeBox(const QString &objectName, QWidget *parent)
{
    auto *box = new QPlainTextEdit(parent);
    box->setObjectName(objectName);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setLineWrapMode(QPlainTextEdit::NoWrap);
    box->setLayoutDirection(Qt::LeftToRight);
    setFixedWidthFont(*box);
    return box;
}

void keepLinesLeftToRight(QPlainTextEdit &box)
{
    QTextOption option = box.document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    box.document()->setDefaultTextOption(option);
}

} // namespace tallylight::ui
