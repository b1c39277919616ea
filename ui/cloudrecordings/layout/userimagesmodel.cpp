#include "cloudrecordings/layout/userimagesmodel.h"

#include "cloudrecordings/layout/layoutscene.h"
#include "cloudrecordings/layout/layouttexts.h"
#include "core/text.h"

namespace tallylight::ui {

UserImagesModel::UserImagesModel(LayoutScene &scene, QObject *parent)
    : QAbstractTableModel(parent), m_scene(scene), m_images(scene.state().surroundings.backgrounds)
{
    connect(&scene, &LayoutScene::changed, this, &UserImagesModel::follow);
}

void UserImagesModel::follow()
{
    const QList<agora::UserBackground> now = m_scene.state().surroundings.backgrounds;
    if (now == m_images)
        return;
    const auto before = static_cast<int>(m_images.size());
    const auto after = static_cast<int>(now.size());
    // Rows are added and removed at the end, so that the current cell stays where it is.
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_images = now;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_images = now;
        endRemoveRows();
    } else {
        m_images = now;
    }
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0), index(after - 1, userImageColumns - 1));
}

void UserImagesModel::set(const QList<agora::UserBackground> &images)
{
    LayoutScene::Surroundings around = m_scene.state().surroundings;
    around.backgrounds = images;
    m_scene.setSurroundings(around);
}

void UserImagesModel::add()
{
    set(m_images + QList{agora::UserBackground{.uid = {}, .imageUrl = {}, .renderMode = 0}});
}

void UserImagesModel::remove(int row)
{
    if (row < 0 || row >= m_images.size())
        return;
    QList<agora::UserBackground> images = m_images;
    images.removeAt(row);
    set(images);
}

int UserImagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_images.size());
}

int UserImagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : userImageColumns;
}

QVariant UserImagesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const agora::UserBackground &image = m_images.at(index.row());
    switch (static_cast<UserImageColumn>(index.column())) {
    case UserImageColumn::Uid:
        return image.uid;
    case UserImageColumn::Address:
        return image.imageUrl;
    case UserImageColumn::Picture:
        break;
    }
    const int mode = image.renderMode.value_or(0);
    return role == Qt::EditRole ? QVariant(mode) : LayoutTexts::renderMode(mode);
}

bool UserImagesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    QList<agora::UserBackground> images = m_images;
    agora::UserBackground &image = images[index.row()];
    switch (static_cast<UserImageColumn>(index.column())) {
    case UserImageColumn::Uid:
        image.uid = plainForm(value.toString());
        break;
    case UserImageColumn::Address:
        image.imageUrl = plainForm(value.toString());
        break;
    case UserImageColumn::Picture:
        image.renderMode = value.toInt();
        break;
    }
    set(images);
    return true;
}

QVariant UserImagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    switch (static_cast<UserImageColumn>(section)) {
    case UserImageColumn::Uid:
        //: Column: number of a user
        return tr("UID");
    case UserImageColumn::Address:
        //: Column: web address of an image
        return tr("Image");
    case UserImageColumn::Picture:
        break;
    }
    //: Column: how an image fits into its pane
    return tr("Scaling");
}

Qt::ItemFlags UserImagesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

void UserImagesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, userImageColumns - 1);
    if (!m_images.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, userImageColumns - 1));
}

} // namespace tallylight::ui
