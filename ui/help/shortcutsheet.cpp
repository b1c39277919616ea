#include "help/shortcutsheet.h"

#include "common/accesskeys.h"
#include "common/menuwalk.h"

#include <QAction>
#include <QGuiApplication>
#include <QMainWindow>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

class SheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::SheetTexts)

public:
    //: Heading on the sheet of shortcuts: those that are in no menu
    static QString others() { return tr("Elsewhere in the window"); }
};

class Sheet
{
public:
    void add(const QString &title, const QAction &action)
    {
        const QList<QKeySequence> keys = action.shortcuts();
        const QString what = withoutAccessKey(action.text());
        if (keys.isEmpty() || what.isEmpty() || m_seen.contains(&action))
            return;
        m_seen += &action;
        auto group = std::ranges::find(m_groups, title, &ShortcutGroup::title);
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), {title, {}});
        group->lines << ShortcutGroup::Line{what, keys};
    }

    [[nodiscard]] const QList<ShortcutGroup> &groups() const { return m_groups; }

private:
    QList<ShortcutGroup> m_groups;
    QSet<const QAction *> m_seen;
};

/// An open dialog's keys belong to the dialog.
QString ownerOf(const QAction &action, const QMainWindow &window)
{
    for (const QObject *up = action.parent(); up != nullptr && up != &window; up = up->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(up);
        if (widget != nullptr && widget->isWindow() && !widget->windowTitle().isEmpty())
            return widget->windowTitle();
    }
    return SheetTexts::others();
}

} // namespace

QList<ShortcutGroup> shortcutsOf(const QMainWindow &window)
{
    Sheet sheet;
    forEachMenuItem(window, [&sheet](const QString &menu, QAction &item) { sheet.add(menu, item); });
    const auto all = window.findChildren<QAction *>();
    for (const QAction *action : all)
        sheet.add(ownerOf(*action, window), *action);
    return sheet.groups();
}

QString htmlOf(const QString &title, const QList<ShortcutGroup> &groups)
{
    // Qt does not mirror tables.
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString row = mirrored ? u"<tr><td><b>%2</b></td><td width=\"65%\">%1</td></tr>"_s
                                 : u"<tr><td width=\"65%\">%1</td><td><b>%2</b></td></tr>"_s;
    QString html = u"<h1>%1</h1>"_s.arg(title.toHtmlEscaped());
    for (const ShortcutGroup &group : groups) {
        html += u"<h2>%1</h2><table width=\"100%\" cellpadding=\"3\">"_s.arg(group.title.toHtmlEscaped());
        for (const ShortcutGroup::Line &line : group.lines) {
            const QString keys = QKeySequence::listToString(line.keys, QKeySequence::NativeText);
            html += row.arg(line.what.toHtmlEscaped(), keys.toHtmlEscaped());
        }
        html += u"</table>"_s;
    }
    return html;
}

} // namespace tallylight::ui
