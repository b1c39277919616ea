#pragma once

#include "cloudrecordings/layout/layoutcheck.h"
#include "common/translated.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSlider;

namespace tallylight::ui {

class FieldHint;
class LayoutScene;

/// The selected pane's user, opacity and fit; its position is on the canvas and in the table.
class PaneFields final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneFields)

public:
    /// The scene must outlive it.
    explicit PaneFields(LayoutScene &scene, QWidget *parent = nullptr);

    void showFindings(const QList<LayoutFinding> &findings);

private:
    void retranslate() override;
    void follow();

    LayoutScene &m_scene;
    QLabel *m_title;
    QLabel *m_uidLabel;
    QLineEdit *m_uid;
    FieldHint *m_uidHint;
    QLabel *m_opacityLabel;
    QSlider *m_opacity;
    QLabel *m_opacityText;
    QLabel *m_pictureLabel;
    QComboBox *m_picture;
    int m_gesture = 0; ///< of the current typing or dragging
};

} // namespace tallylight::ui
