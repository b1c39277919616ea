#include "common/columnlayout.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int widest = 2'000;

int columnNamed(const TableColumns &columns, QStringView name)
{
    const auto found =
        std::ranges::find_if(columns.heads, [name](const ColumnHead &head) { return head.name == name; });
    return found == columns.heads.end() ? -1 : static_cast<int>(found - columns.heads.begin());
}

ColumnLayout::Item firstItem(const TableColumns &columns, int column)
{
    const ColumnHead &head = columns.heads.at(column);
    return {
        .column = column, .width = column == columns.leftOver ? 0 : head.width, .shown = head.shownAtFirst};
}

} // namespace

ColumnLayout ColumnLayout::standard(const TableColumns &columns, bool withConnection, bool withStarter)
{
    ColumnLayout layout;
    for (int column = 0; column < columns.heads.size(); ++column)
        layout.items << firstItem(columns, column);
    layout.items[columns.connection].shown = withConnection;
    layout.items[columns.starter].shown = withStarter;
    return layout;
}

QString ColumnLayout::toText(const TableColumns &columns) const
{
    QStringList parts;
    for (const Item &item : items) {
        parts << u"%1%2:%3"_s.arg(item.shown ? u""_s : u"-"_s, columns.heads.at(item.column).name,
                                  QString::number(item.width));
    }
    if (sortedBy.has_value()) {
        parts << u"sort:%1:%2"_s.arg(columns.heads.at(*sortedBy).name,
                                     order == Qt::AscendingOrder ? u"up"_s : u"down"_s);
    }
    return parts.join(u' ');
}

std::optional<ColumnLayout> ColumnLayout::fromText(const TableColumns &columns, const QString &text)
{
    ColumnLayout layout;
    const auto has = [&layout](int column) {
        return std::ranges::find(layout.items, column, &Item::column) != layout.items.end();
    };
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList fields = part.split(u':');
        const bool shown = !fields.front().startsWith(u'-');
        if (fields.front() == "sort"_L1) {
            if (const int column = columnNamed(columns, fields.value(1)); column >= 0)
                layout.sortedBy = column;
            layout.order = fields.value(2) == "down"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder;
            continue;
        }
        const int column =
            columnNamed(columns, shown ? QStringView(fields.front()) : QStringView(fields.front()).mid(1));
        bool isNumber = false;
        const int width = fields.value(1).toInt(&isNumber);
        if (column < 0 || has(column) || !isNumber || width < 0 || width > widest)
            continue;
        layout.items << Item{.column = column, .width = width, .shown = shown};
    }
    if (layout.items.isEmpty())
        return std::nullopt;
    for (int column = 0; column < columns.heads.size(); ++column) {
        if (!has(column))
            layout.items << firstItem(columns, column);
    }
    return layout;
}

} // namespace tallylight::ui
