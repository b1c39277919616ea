#pragma once

#include <QLocale>

namespace tallylight {

/// A number as hands write it.
struct TypedNumber
{
    enum class Form {
        Nothing,
        Unfinished, ///< may become a number when more is typed
        Number,
        NoNumber,
    } form = Form::Nothing;
    double value = 0; ///< of a Number
    /// It reads the same to everybody who writes as the locale does: digits, and the locale's decimal sign at
    /// most. Otherwise show what was understood before it counts.
    bool plain = true;
};

/// Both the point and the comma are a decimal sign wherever no grouping is needed: "1.50" and "1,50" are one
/// and a half in every locale. Grouping is what says so: a sign that occurs twice, two different signs (the
/// last is the decimal one), a blank or an apostrophe, or the locale's own grouping sign before exactly three
/// digits when numbers up to `most` go that far. Digits of every script.
[[nodiscard]] TypedNumber readTypedNumber(const QString &text, const QLocale &locale, double most);

} // namespace tallylight
