#include "common/fieldhint.h"

#include "common/announcement.h"
#include "common/helplink.h"
#include "common/icons.h"
#include "common/theme.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tallylight::ui {

FieldHint::FieldHint(QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_icon(new QLabel(this)), m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setObjectName(field->objectName() + QStringLiteral("Problem"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    drawIcon();
    hide();
}

void FieldHint::setProblem(const QString &sentence)
{
    say(sentence, false);
}

void FieldHint::setAdvice(const QString &sentence)
{
    say(sentence, true);
}

void FieldHint::say(const QString &sentence, bool advice)
{
    if (advice != m_advice) {
        m_advice = advice;
        drawIcon();
    }
    if (sentence != problem()) {
        m_label->setText(sentence);
        m_field->setAccessibleDescription(sentence);
        if (hasKeyboard())
            speak();
    }
    setVisible(!sentence.isEmpty());
    makeRoom();
}

void FieldHint::speak() const
{
    announce(problem(), m_advice ? Urgency::Polite : Urgency::Assertive);
}

void FieldHint::focusField() const
{
    if (hasKeyboard())
        speak();
    else
        m_field->setFocus(Qt::OtherFocusReason);
}

/// Elsewhere, the description is read when the keyboard focus comes to the field.
bool FieldHint::hasKeyboard() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus == m_field || m_field->isAncestorOf(focus);
}

/// A form that shows a row shows everything in it.
void FieldHint::setVisible(bool visible)
{
    QWidget::setVisible(visible && hasProblem() && !m_field->isHidden());
}

/// A dialog does not grow by itself for a text that wraps.
void FieldHint::makeRoom()
{
    QWidget *top = window();
    if (isHidden() || !top->isVisible() || top->layout() == nullptr
        || qobject_cast<QDialog *>(top) == nullptr)
        return;
    // When a longer sentence replaces a shorter one, the layouts around it still have the old height.
    for (QWidget *each = this; each != top; each = each->parentWidget()) {
        if (each->layout() != nullptr)
            each->layout()->activate();
        each->updateGeometry();
    }
    top->layout()->activate();
    const int needed = top->layout()->hasHeightForWidth() ? top->layout()->totalHeightForWidth(top->width())
                                                          : top->sizeHint().height();
    if (needed > top->height())
        top->resize(top->width(), needed);
}

void FieldHint::drawIcon()
{
    const Tones tone = tones(palette());
    const QColor colour = m_advice ? tone.warning : tone.trouble;
    m_icon->setPixmap(icon(m_advice ? Symbol::Info : Symbol::Warning, colour).pixmap(16));
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    m_label->setPalette(own);
}

void FieldHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

FieldHint *addRow(QFormLayout &form, QLabel *label, QWidget *field, std::optional<HelpTopic> where)
{
    auto *column = new QVBoxLayout; // not a widget: a field gets its name only from a label beside it
    column->setSpacing(2);
    auto *hint = new FieldHint(field, form.parentWidget());
    column->addWidget(field);
    column->addWidget(hint);
    if (where)
        column->addWidget(new HelpLink(*where, *field, form.parentWidget()), 0, Qt::AlignLeading);
    form.addRow(label, column);
    label->setBuddy(field);
    return hint;
}

} // namespace tallylight::ui
