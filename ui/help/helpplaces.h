#pragma once

#include "common/helptopic.h"

#include <QHash>

class QWidget;

namespace tallylight::ui {

/// Which topic is about which part of the window or dialog, by the names of widgets.
[[nodiscard]] const QHash<QString, HelpTopic> &helpPlaces();
/// The topic about a widget, the nearest one around it, or one inside of its dialog; the first steps
/// otherwise.
[[nodiscard]] HelpTopic helpTopicFor(const QWidget *widget);

} // namespace tallylight::ui
