#include "common/secretedit.h"

#include "common/icons.h"
#include "common/plaintip.h"
#include "core/text.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

SecretEdit::SecretEdit(QWidget *parent)
    : Translated(parent)
    , m_show(addAction(icon(Symbol::Lock), QLineEdit::TrailingPosition))
    , m_button(findChild<QToolButton *>())
{
    m_button->setObjectName(u"secretShow"_s);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->installEventFilter(this);
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setLayoutDirection(Qt::LeftToRight);
    m_show->setCheckable(true);
    connect(m_show, &QAction::toggled, this, [this](bool shown) {
        setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        retranslate();
    });
    retranslate();
}

/// Qt paints the button without its focus.
bool SecretEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_button || event->type() != QEvent::Paint || !m_button->hasFocus())
        return QLineEdit::eventFilter(watched, event);
    m_button->removeEventFilter(this);
    QCoreApplication::sendEvent(m_button, event);
    m_button->installEventFilter(this);
    QPainter painter(m_button);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(m_button->rect()).adjusted(1, 1, -1, -1), 3, 3);
    return true;
}

QString SecretEdit::secret() const
{
    return withoutSpaces(text());
}

void SecretEdit::retranslate()
{
    //: Button in a password field: hides what is typed again
    const QString hiding = tr("Hide");
    //: Button in a password field: makes what is typed readable
    m_show->setText(m_show->isChecked() ? hiding : tr("Show"));
    m_show->setToolTip(plainTip(m_show->text()));
}

} // namespace tallylight::ui
