#pragma once

#include <QLocale>

namespace tallylight {

/// A number as people type it.
struct TypedNumber
{
    enum class Form {
        Nothing,
        Unfinished, ///< may become a number when more is typed
        Number,
        NoNumber,
    } form = Form::Nothing;
    double value = 0; ///< of a Number
    /// Everyone who writes as this locale does reads it the same way: digits, and at most the locale's
    /// decimal separator. Otherwise show how it was understood before it takes effect.
    bool plain = true;
};

/// Both the point and the comma are decimal separators unless they must be grouping: "1.50" and "1,50" are
/// one and a half in every locale. Signs of grouping: a separator that occurs twice, two different separators
/// (the last is the decimal one), a blank or an apostrophe, or the locale's own group separator before
/// exactly three digits when numbers up to `most` are that large. Accepts the digits of every script.
[[nodiscard]] TypedNumber readTypedNumber(const QString &text, const QLocale &locale, double most);

} // namespace tallylight
