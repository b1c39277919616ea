#pragma once

#include "common/columnlayout.h"

#include <QString>

class QSettings;

namespace tallylight::ui {

/// What the user named: a filter, the columns and the sorting of a table.
struct SavedView
{
    QString name;
    QString filter; ///< in the words of the table that it is for
    ColumnLayout columns;
    bool mine = false; ///< only one's own; for a table whose filter is only words
};

/// The saved views of one table, in the settings; sorted by name according to the language's rules.
class SavedViews final
{
public:
    /// `group`: in the settings. The settings and the columns outlive it.
    SavedViews(QSettings &settings, QLatin1StringView group, const TableColumns &columns)
        : m_settings(settings), m_group(group), m_columns(columns)
    {
    }

    [[nodiscard]] QList<SavedView> all() const;
    /// Replaces the view with the same name.
    void save(const SavedView &view);
    void remove(const QString &name);

private:
    [[nodiscard]] QLatin1StringView key() const { return m_group; }
    void write(const QList<SavedView> &views);

    QSettings &m_settings;
    const QLatin1StringView m_group;
    const TableColumns &m_columns;
};

} // namespace tallylight::ui
