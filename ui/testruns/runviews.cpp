#include "testruns/runviews.h"

#include "testruns/testruncolumns.h"

#include <QCollator>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

const QString group = u"runs/views"_s;
const QString nameKey = u"name"_s;
const QString filterKey = u"filter"_s;
const QString columnsKey = u"columns"_s;

} // namespace

QList<RunView> RunViews::all() const
{
    QList<RunView> views;
    const int count = m_settings.beginReadArray(group);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const QString name = m_settings.value(nameKey).toString();
        const auto columns = ColumnLayout::fromText(runTable(), m_settings.value(columnsKey).toString());
        if (!name.isEmpty() && columns.has_value())
            views << RunView{name, runFilterFrom(m_settings.value(filterKey).toString()), *columns};
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
    m_settings.remove(group); // otherwise the extra entries of a longer list would remain
    m_settings.beginWriteArray(group, static_cast<int>(views.size()));
    for (qsizetype i = 0; i < views.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue(nameKey, views.at(i).name);
        m_settings.setValue(filterKey, toText(views.at(i).filter));
        m_settings.setValue(columnsKey, views.at(i).columns.toText(runTable()));
    }
    m_settings.endArray();
}

} // namespace tallylight::ui
