#include "testruns/runcolumnlayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int widest = 2'000;

const RunColumnInfo *columnNamed(QStringView name)
{
    const auto columns = runColumns();
    const auto found = std::ranges::find_if(
        columns, [name](const RunColumnInfo &column) { return name == QLatin1StringView(column.name); });
    return found == columns.end() ? nullptr : &*found;
}

RunColumnLayout::Item firstItem(const RunColumnInfo &column)
{
    return {.column = column.id,
            .width = column.id == RunColumn::Run ? 0 : column.width,
            .shown = column.shownAtFirst};
}

} // namespace

RunColumnLayout RunColumnLayout::standard(bool withConnection)
{
    RunColumnLayout layout;
    for (const RunColumnInfo &column : runColumns())
        layout.items << firstItem(column);
    layout.items[static_cast<qsizetype>(RunColumn::Connection)].shown = withConnection;
    return layout;
}

QString RunColumnLayout::toText() const
{
    QStringList parts;
    for (const Item &item : items) {
        parts << u"%1%2:%3"_s.arg(item.shown ? u""_s : u"-"_s, QLatin1StringView(runColumn(item.column).name),
                                  QString::number(item.width));
    }
    if (sortedBy.has_value()) {
        parts << u"sort:%1:%2"_s.arg(QLatin1StringView(runColumn(*sortedBy).name),
                                     order == Qt::AscendingOrder ? u"up"_s : u"down"_s);
    }
    return parts.join(u' ');
}

std::optional<RunColumnLayout> RunColumnLayout::fromText(const QString &text)
{
    RunColumnLayout layout;
    const auto has = [&layout](RunColumn column) {
        return std::ranges::find(layout.items, column, &Item::column) != layout.items.end();
    };
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList fields = part.split(u':');
        const bool shown = !fields.front().startsWith(u'-');
        if (fields.front() == "sort"_L1) {
            if (const RunColumnInfo *column = columnNamed(fields.value(1)); column != nullptr)
                layout.sortedBy = column->id;
            layout.order = fields.value(2) == "down"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder;
            continue;
        }
        const RunColumnInfo *column =
            columnNamed(shown ? QStringView(fields.front()) : QStringView(fields.front()).mid(1));
        bool isNumber = false;
        const int width = fields.value(1).toInt(&isNumber);
        if (column == nullptr || has(column->id) || !isNumber || width < 0 || width > widest)
            continue;
        layout.items << Item{.column = column->id, .width = width, .shown = shown};
    }
    if (layout.items.isEmpty())
        return std::nullopt;
    for (const RunColumnInfo &column : runColumns()) {
        if (!has(column.id))
            layout.items << firstItem(column);
    }
    return layout;
}

} // namespace tallylight::ui
