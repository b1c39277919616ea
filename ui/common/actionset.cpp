#include "common/actionset.h"

#include "common/plaintip.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

QString withoutAccessKey(const QString &text)
{
    static const QRegularExpression added(u"\\(&\\w\\)"_s);
    QString plain = text;
    return plain.remove(added).remove(u'&').section(u'\t', 0, 0);
}

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
