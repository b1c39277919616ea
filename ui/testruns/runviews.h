#pragma once

#include "common/columnlayout.h"
#include "testruns/runfilter.h"

#include <QList>

class QSettings;

namespace tallylight::ui {

/// What the user named: a filter, the columns and the sorting.
struct RunView
{
    QString name;
    RunFilter filter;
    ColumnLayout columns;
};

/// The saved views, in the settings; sorted by name according to the language's rules.
class RunViews final
{
public:
    /// The settings must outlive it.
    explicit RunViews(QSettings &settings) : m_settings(settings) { }

    [[nodiscard]] QList<RunView> all() const;
    /// Replaces the view with the same name.
    void save(const RunView &view);
    void remove(const QString &name);

private:
    void write(const QList<RunView> &views);

    QSettings &m_settings;
};

} // namespace tallylight::ui
