#include "common/idedit.h"

#include "core/text.h"

namespace tallylight::ui {

IdEdit::IdEdit(QWidget *parent) : QLineEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight);
}

QString IdEdit::id() const
{
    return plainForm(text());
}

void IdEdit::focusOutEvent(QFocusEvent *event)
{
    if (const QString understood = id(); understood != text())
        setText(understood);
    QLineEdit::focusOutEvent(event);
}

} // namespace tallylight::ui
