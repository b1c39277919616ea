#include "operations/adoption.h"

#include "agora/validation.h"
#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tallylight {

Result<agora::Task> cleanedTask(const AdoptForm &form)
{
    agora::Task task = form.task;
    for (QString *text : {&task.appId, &task.resourceId, &task.sid, &task.cname, &task.uid})
        *text = plainForm(*text);
    if (!agora::isServiceId(task.appId))
        return invalidField(u"appId"_s);
    if (!agora::isResourceId(task.resourceId))
        return invalidField(u"resourceId"_s);
    if (!agora::isServiceId(task.sid))
        return invalidField(u"sid"_s);
    if (!agora::isChannelName(task.cname, task.mode))
        return invalidField(u"cname"_s);
    if (!agora::isUid(task.uid))
        return invalidField(u"uid"_s);
    return task;
}

} // namespace tallylight
