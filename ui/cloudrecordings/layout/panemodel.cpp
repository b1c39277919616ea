#include "cloudrecordings/layout/panemodel.h"

#include "cloudrecordings/layout/layoutscene.h"
#include "cloudrecordings/layout/layouttexts.h"
#include "common/plaintip.h"
#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

PaneColumn columnOf(const QModelIndex &index)
{
    return static_cast<PaneColumn>(index.column());
}

/// The number in a column of measures, 0 … 1; nullopt in the others.
std::optional<double> measure(const agora::LayoutPane &pane, PaneColumn column)
{
    switch (column) {
    case PaneColumn::Left:
        return pane.x;
    case PaneColumn::Top:
        return pane.y;
    case PaneColumn::Width:
        return pane.width;
    case PaneColumn::Height:
        return pane.height;
    case PaneColumn::Opacity:
        return pane.alpha.value_or(1);
    case PaneColumn::Number:
    case PaneColumn::Uid:
    case PaneColumn::Picture:
        break;
    }
    return {};
}

} // namespace

PaneModel::PaneModel(LayoutScene &scene, QObject *parent)
    : QAbstractTableModel(parent), m_scene(scene), m_panes(scene.panes())
{
    connect(&scene, &LayoutScene::changed, this, &PaneModel::follow);
}

void PaneModel::follow()
{
    const QList<agora::LayoutPane> now = m_scene.panes();
    const auto before = static_cast<int>(m_panes.size());
    const auto after = static_cast<int>(now.size());
    // Rows are added and removed at the end, so that selection and current cell stay where they are.
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_panes = now;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_panes = now;
        endRemoveRows();
    } else {
        m_panes = now;
    }
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0), index(after - 1, paneColumns - 1));
}

int PaneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_panes.size());
}

int PaneModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : paneColumns;
}

QVariant PaneModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_panes.size())
        return {};
    const agora::LayoutPane &pane = m_panes.at(index.row());
    const PaneColumn column = columnOf(index);
    const std::optional<double> part = measure(pane, column);
    if (role == Qt::TextAlignmentRole && part)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return plainTip(LayoutTexts::described(index.row(), pane));
    if (role == Qt::AccessibleDescriptionRole)
        return LayoutTexts::described(index.row(), pane);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (column == PaneColumn::Number)
        return QLocale().toString(index.row() + 1);
    if (part)
        return role == Qt::EditRole ? QVariant(*part * 100) : LayoutTexts::percent(*part);
    if (column == PaneColumn::Picture) {
        const int mode = pane.renderMode.value_or(0);
        return role == Qt::EditRole ? QVariant(mode) : LayoutTexts::renderMode(mode);
    }
    if (role == Qt::EditRole || pane.uid)
        return pane.uid.value_or(QString());
    //: In place of a UID: the pane is filled in the order in which users join
    return tr("any");
}

bool PaneModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const PaneColumn column = columnOf(index);
    if (column == PaneColumn::Uid)
        m_scene.setUid(index.row(), plainForm(value.toString()));
    else if (column == PaneColumn::Picture)
        m_scene.setRenderMode(index.row(), value.toInt());
    else
        setMeasure(index.row(), column, value.toDouble() / 100);
    return true;
}

void PaneModel::setMeasure(int row, PaneColumn column, double part)
{
    const agora::LayoutPane &pane = m_panes.at(row);
    if (column == PaneColumn::Opacity) {
        m_scene.setAlpha(row, part);
        return;
    }
    QRectF place = placeOf(pane);
    // The typed value applies; its counterpart gives way at the edge of the canvas.
    if (column == PaneColumn::Left)
        place = {part, place.y(), std::min(place.width(), 1 - part), place.height()};
    else if (column == PaneColumn::Top)
        place = {place.x(), part, place.width(), std::min(place.height(), 1 - part)};
    else if (column == PaneColumn::Width)
        place.setWidth(part);
    else
        place.setHeight(part);
    m_scene.place(row, place);
}

QVariant PaneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole && measure({}, static_cast<PaneColumn>(section)))
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<PaneColumn>(section)) {
    case PaneColumn::Number:
        //: Column: number of a pane
        return tr("Pane");
    case PaneColumn::Uid:
        //: Column: number of a user
        return tr("UID");
    case PaneColumn::Left:
        //: Column: how far a pane is from the left edge of the canvas
        return tr("Left");
    case PaneColumn::Top:
        //: Column: how far a pane is from the top edge of the canvas
        return tr("Top");
    case PaneColumn::Width:
        //: Column
        return tr("Width");
    case PaneColumn::Height:
        //: Column
        return tr("Height");
    case PaneColumn::Opacity:
        //: Column: 100 % hides what is behind a pane
        return tr("Opacity");
    case PaneColumn::Picture:
        break;
    }
    //: Column: how a video fits into its pane
    return tr("Scaling");
}

Qt::ItemFlags PaneModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable = index.isValid() && columnOf(index) != PaneColumn::Number && m_scene.isCustom();
    return editable ? flags | Qt::ItemIsEditable : flags;
}

void PaneModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, paneColumns - 1);
    if (!m_panes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, paneColumns - 1));
}

} // namespace tallylight::ui
