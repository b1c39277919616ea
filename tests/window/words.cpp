#include "window/words.h"

#include "common/accesskeys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {

class Collector
{
public:
    void look(const QWidget &widget)
    {
        const QString place = widget.objectName();
        note(place, u"name"_s, widget.accessibleName());
        note(place, u"tip"_s, widget.toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            note(place, u"text"_s, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            note(place, u"text"_s, button->text());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            note(place, u"placeholder"_s, edit->placeholderText());
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            note(place, u"title"_s, group->title());
        else if (widget.isWindow() || qobject_cast<const QDockWidget *>(&widget) != nullptr)
            note(place, u"title"_s, widget.windowTitle());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            lookAtHeader(*view);
    }

    void look(const QMenu &menu)
    {
        note(menu.objectName(), u"title"_s, menu.title());
        const auto items = menu.actions();
        for (const QAction *item : items) {
            // Each language's name is in that language; a submenu has its title.
            if (item->objectName().startsWith(u"language_") || item->menu() != nullptr)
                continue;
            note(item->objectName(), u"item"_s, item->text());
            note(item->objectName(), u"tip"_s, item->toolTip());
        }
    }

    QMap<QString, QString> words;

private:
    void note(const QString &place, const QString &what, const QString &text)
    {
        if (text.isEmpty())
            return;
        const QString key = place + u'.' + what;
        for (int i = 0;; ++i) { // nameless ones keep their order
            const QString free = i == 0 ? key : key + QString::number(i);
            if (words.contains(free))
                continue;
            words.insert(free, ui::withoutAccessKey(text));
            return;
        }
    }

    void lookAtHeader(const QAbstractItemView &view)
    {
        if (qobject_cast<const QHeaderView *>(&view) != nullptr || view.model() == nullptr)
            return;
        for (int i = 0; i < view.model()->columnCount(); ++i) {
            const QString column = view.objectName() + u".column"_s + QString::number(i);
            note(column, u"text"_s, view.model()->headerData(i, Qt::Horizontal).toString());
            note(column, u"tip"_s, view.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
    }
};

} // namespace

QMap<QString, QString> wordsOf(const QWidget &window)
{
    Collector collector;
    collector.look(window);
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            collector.look(*menu);
        else if (widget->isVisibleTo(&window))
            collector.look(*widget);
    }
    return collector.words;
}

} // namespace tallylight::tests
