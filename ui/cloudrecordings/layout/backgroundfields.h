#pragma once

#include "cloudrecordings/layout/layoutcheck.h"
#include "cloudrecordings/layout/layoutscene.h"
#include "common/translated.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tallylight::ui {

class FieldHint;
class LayoutScene;
class UserImages;

/// What is shown where there is no video: the canvas's color and image, and the images of users without
/// video.
class BackgroundFields final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackgroundFields)

public:
    /// The scene must outlive it.
    explicit BackgroundFields(LayoutScene &scene, QWidget *parent = nullptr);

    void showFindings(const QList<LayoutFinding> &findings);

private:
    using Member = QString LayoutScene::Surroundings::*;
    struct Row
    {
        LayoutField field;
        Member member;
        QLabel *label;
        QLineEdit *edit;
        FieldHint *hint;
    };
    void changeEvent(QEvent *event) override;
    void retranslate() override;
    void follow();
    void addLine(QFormLayout &form, LayoutField field, Member member, const QString &name);
    void set(Member member, const QString &text);
    void chooseColour();
    void drawSwatch();

    LayoutScene &m_scene;
    QList<Row> m_rows;
    QPushButton *m_choose;
    UserImages *m_images;
    int m_gesture = 0;
};

} // namespace tallylight::ui
