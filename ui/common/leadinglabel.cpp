#include "common/leadinglabel.h"

#include <QEvent>

namespace tallylight::ui {

LeadingLabel::LeadingLabel(const QString &objectName, QWidget *parent) : QLabel(parent)
{
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    align();
}

void LeadingLabel::align()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void LeadingLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    QLabel::changeEvent(event);
}

} // namespace tallylight::ui
