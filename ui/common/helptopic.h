#pragma once

#include <QEvent>
#include <QList>
#include <QString>

namespace tallylight::ui {

/// The topics of the help, in the order in which they are listed.
enum class HelpTopic { FirstSteps, Lamp, Stopping, Uncertain, WallarmToken, AgoraKeys, AgoraIds, Cost, Data };

[[nodiscard]] const QList<HelpTopic> &helpTopics();
/// The name of the topic's files: resources/help/<language>/<code>.md.
[[nodiscard]] QString helpTopicCode(HelpTopic topic);

/// Sent to the application object by whoever wants a topic shown; ui/help hears it. Parts of the window that
/// ui/help does not know, and that do not know it, can link to it that way.
class HelpRequest final : public QEvent
{
public:
    explicit HelpRequest(HelpTopic wanted) : QEvent(kind()), topic(wanted) { }

    [[nodiscard]] static QEvent::Type kind();

    const HelpTopic topic;
};

} // namespace tallylight::ui
