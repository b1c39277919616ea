#include "common/helplink.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

HelpLink::HelpLink(HelpTopic topic, const QWidget &field, QWidget *parent)
    : Translated(parent), m_field(field)
{
    setObjectName(field.objectName() + u"Help"_s);
    setAutoRaise(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, [topic] {
        HelpRequest request(topic);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &request);
    });
    colour();
    retranslate();
}

void HelpLink::setVisible(bool visible)
{
    QToolButton::setVisible(visible && !m_field.isHidden());
}

void HelpLink::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
    QToolButton::changeEvent(event);
}

void HelpLink::focusInEvent(QFocusEvent *event)
{
    nameField();
    QToolButton::focusInEvent(event);
}

void HelpLink::showEvent(QShowEvent *event)
{
    nameField();
    QToolButton::showEvent(event);
}

void HelpLink::nameField()
{
    setAccessibleDescription(m_field.accessibleName());
}

void HelpLink::colour()
{
    QPalette own;
    own.setColor(QPalette::ButtonText, own.color(QPalette::Link));
    setPalette(own);
}

void HelpLink::retranslate()
{
    //: Small link below a field for a token, an ID or a secret: opens the help
    setText(tr("Where do I find this?"));
    setAccessibleName(text());
    nameField();
}

} // namespace tallylight::ui
