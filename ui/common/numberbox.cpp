#include "common/numberbox.h"

#include "core/text.h"
#include "core/typednumber.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

using Form = TypedNumber::Form;

constexpr QChar arabicPercent(0x066A);

/// Pasted text may include its unit, with blanks that differ from the box's: "50%".
template <class Box> TypedNumber read(const Box &box, const QString &text)
{
    const QString unit = foldedSigns(box.suffix()).trimmed();
    QString number = plainForm(text).replace(arabicPercent, u'%');
    while (!unit.isEmpty() && number.endsWith(unit, Qt::CaseInsensitive))
        number = number.chopped(unit.size()).trimmed();
    return readTypedNumber(number, box.locale(), box.maximum());
}

/// Rejects only what can never become a number in the range, whatever follows; anything else is either
/// finished or not yet.
template <class Box> QValidator::State judge(const Box &box, const QString &text)
{
    const TypedNumber number = read(box, text);
    switch (number.form) {
    case Form::Nothing:
    case Form::Unfinished:
        return QValidator::Intermediate;
    case Form::NoNumber:
        return QValidator::Invalid;
    case Form::Number:
        break;
    }
    if (number.value > box.maximum() || (number.value < 0 && box.minimum() >= 0))
        return QValidator::Invalid;
    return number.value < box.minimum() ? QValidator::Intermediate : QValidator::Acceptable;
}

/// Whether someone could read it differently.
template <class Box> bool mayBeMistaken(const Box &box, QString text)
{
    int end = 0;
    return box.validate(text, end) == QValidator::Acceptable && !read(box, text).plain;
}

/// While typing: "= 1.50 USD", because "1,50 USD" may mean something else to some people.
template <class Box> void explain(const Box &box, const QString &text)
{
    if (!mayBeMistaken(box, text))
        return QToolTip::hideText();
    const QString understood = box.textFromValue(box.valueFromText(text)) + box.suffix();
    QToolTip::showText(box.mapToGlobal(box.rect().bottomLeft()), u"= "_s + understood);
}

/// True: Enter has only replaced the typed text by how it was understood, for the user to see.
template <class Box> bool shownFirst(Box &box, const QLineEdit &edit, const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    if (!mayBeMistaken(box, edit.text()))
        return false;
    box.interpretText();
    box.selectAll();
    return true;
}

/// A line edit goes by the direction of its text: "10 دقائق" and "100" would begin at different edges.
void alignToLayout(QAbstractSpinBox &box)
{
    const Qt::Alignment edge = box.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    box.setAlignment(edge | Qt::AlignAbsolute | Qt::AlignVCenter);
}

/// Digits and separators are those of the new language; a widget keeps the locale it was made with.
void followSurroundings(QAbstractSpinBox &box, const QEvent &event)
{
    if (event.type() == QEvent::LanguageChange)
        box.setLocale(QLocale());
    if (event.type() == QEvent::LayoutDirectionChange)
        alignToLayout(box);
}

} // namespace

NumberBox::NumberBox(QWidget *parent) : QSpinBox(parent)
{
    alignToLayout(*this);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) { explain(*this, text); });
    connect(this, &QSpinBox::valueChanged, this, &NumberBox::followUnit);
}

void NumberBox::setUnit(const Unit &unit)
{
    m_unit = unit;
    followUnit();
}

void NumberBox::setForAddress()
{
    m_isForAddress = true;
    setGroupSeparatorShown(false);
    setLocale(QLocale::c());
}

void NumberBox::followUnit()
{
    if (m_unit && suffix() != m_unit(value()))
        setSuffix(m_unit(value()));
}

void NumberBox::changeEvent(QEvent *event)
{
    followSurroundings(*this, *event);
    if (event->type() == QEvent::LanguageChange) {
        followUnit();
        if (m_isForAddress)
            setForAddress();
    }
    QSpinBox::changeEvent(event);
}

QValidator::State NumberBox::validate(QString &text, int & /*position*/) const
{
    const QValidator::State state = judge(*this, text);
    const TypedNumber number = read(*this, text);
    const bool whole = number.form == Form::Number && std::floor(number.value) == number.value;
    return state == QValidator::Acceptable && !whole ? QValidator::Intermediate : state;
}

int NumberBox::valueFromText(const QString &text) const
{
    return static_cast<int>(read(*this, text).value);
}

void NumberBox::keyPressEvent(QKeyEvent *event)
{
    if (!shownFirst(*this, *lineEdit(), *event))
        QSpinBox::keyPressEvent(event);
}

AmountBox::AmountBox(QWidget *parent) : QDoubleSpinBox(parent)
{
    alignToLayout(*this);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) { explain(*this, text); });
}

QValidator::State AmountBox::validate(QString &text, int & /*position*/) const
{
    return judge(*this, text);
}

double AmountBox::valueFromText(const QString &text) const
{
    const double scale = std::pow(10, decimals());
    return std::round(read(*this, text).value * scale) / scale;
}

void AmountBox::changeEvent(QEvent *event)
{
    followSurroundings(*this, *event);
    QDoubleSpinBox::changeEvent(event);
}

void AmountBox::keyPressEvent(QKeyEvent *event)
{
    if (!shownFirst(*this, *lineEdit(), *event))
        QDoubleSpinBox::keyPressEvent(event);
}

} // namespace tallylight::ui
