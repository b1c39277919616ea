#include "common/timebox.h"

#include "core/text.h"

namespace tallylight::ui {

TimeBox::TimeBox(QWidget *parent, Shows shows) : Translated(parent), m_shows(shows)
{
    setCalendarPopup(shows == Shows::Moment);
    setFormat();
}

/// QDateTimeEdit reads the parts only in the locale's own digits.
QValidator::State TimeBox::validate(QString &text, int &position) const
{
    QString folded = foldedSigns(text);
    const uint zero = locale().zeroDigit().toUcs4().value(0, u'0');
    for (QChar &c : folded) {
        if (c >= u'0' && c <= u'9')
            c = QChar(zero + (c.unicode() - u'0'));
    }
    if (folded != text) {
        position = qMax(0, position - static_cast<int>(text.size() - folded.size()));
        text = folded;
    }
    return QDateTimeEdit::validate(text, position);
}

/// In right-to-left layouts Qt reverses the order of the parts, and then its text layout reverses it again:
/// 9:21 would read 21:9. The marks in the locale's format have the same effect.
void TimeBox::setFormat()
{
    setLocale(QLocale());
    const QLocale now;
    const QString format = foldedSigns(m_shows == Shows::Moment ? now.dateTimeFormat(QLocale::ShortFormat)
                                                                : now.timeFormat(QLocale::ShortFormat));
    setLayoutDirection(Qt::LeftToRight);
    setDisplayFormat(format);
    unsetLayoutDirection();
}

} // namespace tallylight::ui
