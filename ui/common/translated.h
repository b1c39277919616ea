#pragma once

#include <QEvent>

namespace tallylight::ui {

/// A widget of the kind `Base` that sets its texts again when the language changes. Its children have set
/// theirs by then, as when it was made: a text that it gives to a child stays. QDialogButtonBox, too, gives
/// its buttons Qt's words only when the event reaches it.
template <class Base> class Translated : public Base
{
    Q_DISABLE_COPY_MOVE(Translated)

public:
    using Base::Base;

protected:
    /// Sets all texts in the current language. Constructors call it too: the last class is final, and has its
    /// members by then.
    virtual void retranslate() = 0;

    /// Not changeEvent(): QWidget tells its children afterwards.
    bool event(QEvent *event) override
    {
        const bool handled = Base::event(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        return handled;
    }
};

} // namespace tallylight::ui
