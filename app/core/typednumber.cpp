#include "core/typednumber.h"

#include "core/text.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

using Form = TypedNumber::Form;

constexpr QChar arabicDecimal(0x066B); // unambiguous

/// The characters of all keyboards as '.', ',', ' ' (which only groups), '-' and the Arabic decimal
/// separator.
QString oneAlphabet(const QString &text)
{
    QString result = plainForm(text);
    for (QChar &c : result) {
        if (c == QChar(0x060C)) // comma of Arabic keyboards
            c = u',';
        else if (c == QChar(0x066C) || c == u'\'' || c == QChar(0x2019)) // Arabic thousands, apostrophes
            c = u' ';
        else if (c == QChar(0x2212)) // minus sign
            c = u'-';
    }
    return result;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// 1,234,567: one to three digits, then groups of three. The first does not begin with 0.
bool areGroups(const QStringList &groups)
{
    if (groups.size() == 1)
        return true;
    return !groups.front().isEmpty() && groups.front().size() <= 3 && groups.front().front() != u'0'
        && std::all_of(groups.begin() + 1, groups.end(),
                       [](const QString &each) { return each.size() == 3; });
}

/// Position of the decimal separator; -1: there is none.
qsizetype decimalPlace(const QString &digits, QChar localesGroup, double most)
{
    if (const qsizetype arabic = digits.lastIndexOf(arabicDecimal); arabic >= 0)
        return arabic;
    const qsizetype point = digits.lastIndexOf(u'.');
    const qsizetype comma = digits.lastIndexOf(u',');
    const qsizetype last = std::max(point, comma);
    if (last < 0 || std::min(point, comma) >= 0)
        return last; // of two different separators, the last is the decimal one
    const QChar sign = digits.at(last);
    const qsizetype behind = digits.size() - last - 1;
    if (digits.count(sign) > 1)
        return behind == 3 || behind == 0 ? -1 : last;
    const bool groups = sign == localesGroup && behind == 3 && last >= 1 && last <= 3
        && digits.front() != u'0' && most >= 1000;
    return groups ? -1 : last;
}

} // namespace

TypedNumber readTypedNumber(const QString &text, const QLocale &locale, double most)
{
    QString digits = oneAlphabet(text);
    if (digits.isEmpty())
        return {};
    const bool negative = digits.startsWith(u'-');
    if (negative || digits.startsWith(u'+'))
        digits.remove(0, 1);
    const auto belongs = [](QChar c) {
        return isDigit(c) || c == u'.' || c == u',' || c == u' ' || c == arabicDecimal;
    };
    if (!std::ranges::all_of(digits, belongs))
        return {.form = Form::NoNumber};
    if (std::ranges::none_of(digits, isDigit))
        return {.form = Form::Unfinished};

    const qsizetype decimal = decimalPlace(digits, locale.groupSeparator().front(), most);
    QString whole = decimal < 0 ? digits : digits.left(decimal);
    const QString part = decimal < 0 ? QString() : digits.mid(decimal + 1);
    const QString signs = locale.decimalPoint();
    const bool usual =
        decimal < 0 || digits.at(decimal) == signs.front() || digits.at(decimal) == arabicDecimal;
    const bool grouped = std::ranges::any_of(whole, [](QChar c) { return !isDigit(c); });
    for (const QChar sign : {QChar(u','), QChar(u' '), arabicDecimal})
        whole.replace(sign, u'.');
    if (!std::ranges::all_of(part, isDigit) || !areGroups(whole.split(u'.')))
        return {.form = Form::Unfinished};
    whole.remove(u'.');
    const double value = QString(whole + u'.' + part).toDouble();
    return {.form = Form::Number, .value = negative ? -value : value, .plain = usual && !grouped};
}

} // namespace tallylight
