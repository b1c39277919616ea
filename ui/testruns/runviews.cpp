#include "testruns/runviews.h"

#include "common/settingskeys.h"
#include "testruns/testruncolumns.h"

#include <QCollator>
#include <QSettings>

#include <algorithm>

namespace tallylight::ui {

QList<RunView> RunViews::all() const
{
    QList<RunView> views;
    const int count = m_settings.beginReadArray(settingskeys::runViews);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const QString name = m_settings.value(settingskeys::viewName).toString();
        const auto columns =
            ColumnLayout::fromText(runTable(), m_settings.value(settingskeys::viewColumns).toString());
        if (!name.isEmpty() && columns.has_value())
            views << RunView{name, runFilterFrom(m_settings.value(settingskeys::viewFilter).toString()),
                             *columns};
    }
    m_settings.endArray();
    const QCollator collator;
    std::ranges::sort(views, [&](const RunView &a, const RunView &b) { return collator(a.name, b.name); });
    return views;
}

void RunViews::save(const RunView &view)
{
    QList<RunView> views = all();
    views.removeIf([&](const RunView &other) { return other.name == view.name; });
    views << view;
    write(views);
}

void RunViews::remove(const QString &name)
{
    QList<RunView> views = all();
    views.removeIf([&](const RunView &view) { return view.name == name; });
    write(views);
}

void RunViews::write(const QList<RunView> &views)
{
    m_settings.remove(settingskeys::runViews); // otherwise the extra entries of a longer list would remain
    m_settings.beginWriteArray(settingskeys::runViews, static_cast<int>(views.size()));
    for (qsizetype i = 0; i < views.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue(settingskeys::viewName, views.at(i).name);
        m_settings.setValue(settingskeys::viewFilter, toText(views.at(i).filter));
        m_settings.setValue(settingskeys::viewColumns, views.at(i).columns.toText(runTable()));
    }
    m_settings.endArray();
}

} // namespace tallylight::ui
