#include "common/savedviews.h"

#include "common/settingskeys.h"

#include <QCollator>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

QList<SavedView> SavedViews::all() const
{
    QList<SavedView> views;
    const int count = m_settings.beginReadArray(key());
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const QString name = m_settings.value(settingskeys::viewName).toString();
        const auto columns =
            ColumnLayout::fromText(m_columns, m_settings.value(settingskeys::viewColumns).toString());
        if (!name.isEmpty() && columns.has_value())
            views << SavedView{name, m_settings.value(settingskeys::viewFilter).toString(), *columns,
                               m_settings.value(settingskeys::viewMine).toBool()};
    }
    m_settings.endArray();
    const QCollator collator;
    std::ranges::sort(views,
                      [&](const SavedView &a, const SavedView &b) { return collator(a.name, b.name); });
    return views;
}

void SavedViews::save(const SavedView &view)
{
    QList<SavedView> views = all();
    views.removeIf([&](const SavedView &other) { return other.name == view.name; });
    views << view;
    write(views);
}

void SavedViews::remove(const QString &name)
{
    QList<SavedView> views = all();
    views.removeIf([&](const SavedView &view) { return view.name == name; });
    write(views);
}

void SavedViews::write(const QList<SavedView> &views)
{
    m_settings.remove(key()); // otherwise the extra entries of a longer list would remain
    m_settings.beginWriteArray(key(), static_cast<int>(views.size()));
    for (qsizetype i = 0; i < views.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue(settingskeys::viewName, views.at(i).name);
        m_settings.setValue(settingskeys::viewFilter, views.at(i).filter);
        m_settings.setValue(settingskeys::viewColumns, views.at(i).columns.toText(m_columns));
        m_settings.setValue(settingskeys::viewMine, views.at(i).mine);
    }
    m_settings.endArray();
}

} // namespace tallylight::ui
