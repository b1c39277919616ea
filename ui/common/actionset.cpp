#include "common/actionset.h"

#include "common/accesskeys.h"
#include "common/plaintip.h"

namespace tallylight::ui {

ActionSet::ActionSet(QObject *parent) : QObject(parent) { }

QAction *ActionSet::make(const QString &name)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    return action;
}

void ActionSet::setText(QAction *action, const QString &text)
{
    action->setText(text);
    allow(action, action->isEnabled());
}

void ActionSet::allow(QAction *action, bool yes, const QString &why)
{
    action->setEnabled(yes);
    action->setStatusTip(why);
    if (!why.isEmpty()) {
        action->setToolTip(plainTip(why));
        return;
    }
    const QString plain = withoutAccessKey(action->text());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    //: Tooltip of a button: its name and its keyboard shortcut
    action->setToolTip(plainTip(keys.isEmpty() ? plain : tr("%1 (%2)").arg(plain, keys)));
}

} // namespace tallylight::ui
