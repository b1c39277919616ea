#pragma once

#include "cloudrecordings/layout/layoutcheck.h"
#include "common/translated.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tallylight::ui {

class FieldHint;
class FormLayout;
class LayoutScene;

/// For the service's own arrangements: for how many users it is drawn, and who is shown large.
class PresetFields final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetFields)

public:
    /// The scene must outlive it.
    explicit PresetFields(LayoutScene &scene, QWidget *parent = nullptr);

    void showFindings(const QList<LayoutFinding> &findings);

private:
    void retranslate() override;
    void follow();
    void takeLargest(const QString &text);

    LayoutScene &m_scene;
    FormLayout *m_form;
    QLabel *m_usersLabel;
    QSpinBox *m_users;
    QLabel *m_largestLabel;
    QLineEdit *m_largest;
    FieldHint *m_largestHint;
    QPushButton *m_own;
    int m_gesture = 0;
};

} // namespace tallylight::ui
