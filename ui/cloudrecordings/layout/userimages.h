#pragma once

#include "cloudrecordings/layout/layoutcheck.h"
#include "common/translated.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace tallylight::ui {

class FieldHint;
class LayoutScene;
class UserImagesModel;

/// The table of images for single users, with its two buttons.
class UserImages final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserImages)

public:
    /// The scene must outlive it.
    explicit UserImages(LayoutScene &scene, QWidget *parent = nullptr);

    void showFindings(const QList<LayoutFinding> &findings);

private:
    void retranslate() override;
    void follow();

    UserImagesModel *m_model;
    QLabel *m_title;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    FieldHint *m_hint;
};

} // namespace tallylight::ui
