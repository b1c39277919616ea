#include "common/idedit.h"

#include "core/text.h"

namespace tallylight::ui {

IdEdit::IdEdit(QWidget *parent) : QLineEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    // Where an ID is longer than the field, its beginning is shown; Qt shows where the cursor is.
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!isModified()) // not typed
            home(false);
    });
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
    home(false);
}

} // namespace tallylight::ui
