#include "common/helptopic.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

const QList<HelpTopic> &helpTopics()
{
    static const QList<HelpTopic> topics{HelpTopic::FirstSteps, HelpTopic::Lamp,         HelpTopic::Stopping,
                                         HelpTopic::Uncertain,  HelpTopic::WallarmToken, HelpTopic::AgoraKeys,
                                         HelpTopic::AgoraIds,   HelpTopic::Cost,         HelpTopic::Data};
    return topics;
}

QString helpTopicCode(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::FirstSteps:
        return u"first-steps"_s;
    case HelpTopic::Lamp:
        return u"lamp"_s;
    case HelpTopic::Stopping:
        return u"stopping"_s;
    case HelpTopic::Uncertain:
        return u"uncertain"_s;
    case HelpTopic::WallarmToken:
        return u"wallarm-token"_s;
    case HelpTopic::AgoraKeys:
        return u"agora-keys"_s;
    case HelpTopic::AgoraIds:
        return u"agora-ids"_s;
    case HelpTopic::Cost:
        return u"cost"_s;
    case HelpTopic::Data:
        return u"data"_s;
    }
    return {};
}

QEvent::Type HelpRequest::kind()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

} // namespace tallylight::ui
