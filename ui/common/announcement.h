#pragma once

#include <QString>

namespace tallylight::ui {

/// Whether a screen reader may interrupt what it is reading.
enum class Urgency { Polite, Assertive };

/// Has a screen reader speak the sentence, wherever the keyboard focus is (ARCHITECTURE 4). It is sent after
/// everything that happens in this turn of the event loop, because a move of the focus silences what was said
/// before it; the same sentence only once in a turn. Empty: does nothing. GUI thread.
void announce(const QString &sentence, Urgency urgency = Urgency::Polite);

} // namespace tallylight::ui
