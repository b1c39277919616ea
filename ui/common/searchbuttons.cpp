#include "common/searchbuttons.h"

#include "common/icons.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

SearchButtons::SearchButtons(QLineEdit &field)
    : QObject(&field), m_sign(field.addAction(icon(Symbol::Search), QLineEdit::LeadingPosition))
{
    field.setClearButtonEnabled(true);
    m_clear = field.findChild<QAction *>(u"_q_qlineeditclearaction"_s);
    connect(m_sign, &QAction::triggered, &field, qOverload<>(&QWidget::setFocus));
    field.installEventFilter(this);
    retranslate();
}

bool SearchButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void SearchButtons::retranslate()
{
    //: Magnifying glass in a field for words
    m_sign->setText(tr("Search"));
    if (m_clear != nullptr) {
        //: Button in a field: empties the field
        m_clear->setText(tr("Clear"));
    }
}

} // namespace tallylight::ui
