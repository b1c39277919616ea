#pragma once

#include "agora/requests.h"

#include <QAbstractTableModel>

namespace tallylight::ui {

class LayoutScene;

enum class PaneColumn { Number, Uid, Left, Top, Width, Height, Opacity, Picture };
inline constexpr int paneColumns = static_cast<int>(PaneColumn::Picture) + 1;

/// The panes as a table, parallel to the canvas: what the mouse does there can be typed here. Measures are
/// edited as percentages. With a preset it shows the service's panes and cannot be edited.
class PaneModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneModel)

public:
    /// The scene must outlive it.
    explicit PaneModel(LayoutScene &scene, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void retranslate();

private:
    void follow();
    void setMeasure(int row, PaneColumn column, double part);

    LayoutScene &m_scene;
    QList<agora::LayoutPane> m_panes; ///< as the views know them
};

} // namespace tallylight::ui
