#pragma once

#include "agora/requests.h"

#include <QAbstractTableModel>

namespace tallylight::ui {

class LayoutScene;

enum class UserImageColumn { Uid, Address, Picture };
inline constexpr int userImageColumns = static_cast<int>(UserImageColumn::Picture) + 1;

/// Which image is shown for which user without video (agora/README 4.4, backgroundConfig).
class UserImagesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserImagesModel)

public:
    /// The scene must outlive it.
    explicit UserImagesModel(LayoutScene &scene, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void add();
    void remove(int row);
    void retranslate();

private:
    void follow();
    void set(const QList<agora::UserBackground> &images);

    LayoutScene &m_scene;
    QList<agora::UserBackground> m_images; ///< as the views know them
};

} // namespace tallylight::ui
