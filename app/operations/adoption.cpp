#include "operations/adoption.h"

#include "agora/validation.h"
#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tallylight {

Result<agora::Task> cleanedTask(const AdoptForm &form)
{
    agora::Task task = form.task;
    const std::pair<QString *, QString> ids[] = {{&task.appId, u"appId"_s},
                                                 {&task.resourceId, u"resourceId"_s},
                                                 {&task.sid, u"sid"_s},
                                                 {&task.uid, u"uid"_s}};
    for (const auto &[text, field] : ids) {
        *text = withoutSpaces(*text);
        if (text->isEmpty() || text->contains(u'/'))
            return invalidField(field);
    }
    task.cname = withoutInvisible(task.cname);
    if (!agora::isChannelName(task.cname, task.mode))
        return invalidField(u"cname"_s);
    if (!agora::isUid(task.uid))
        return invalidField(u"uid"_s);
    return task;
}

} // namespace tallylight
