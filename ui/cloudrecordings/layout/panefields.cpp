#include "cloudrecordings/layout/panefields.h"

#include "cloudrecordings/layout/findinghint.h"
#include "cloudrecordings/layout/layoutscene.h"
#include "cloudrecordings/layout/layouttexts.h"
#include "common/fieldhint.h"
#include "common/formlayout.h"
#include "common/idedit.h"
#include "core/text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

PaneFields::PaneFields(LayoutScene &scene, QWidget *parent)
    : Translated(parent)
    , m_scene(scene)
    , m_title(new QLabel(this))
    , m_uidLabel(new QLabel(this))
    , m_uid(new IdEdit(this))
    , m_opacityLabel(new QLabel(this))
    , m_opacity(new QSlider(Qt::Horizontal, this))
    , m_opacityText(new QLabel(this))
    , m_pictureLabel(new QLabel(this))
    , m_picture(new QComboBox(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(u"paneTitle"_s);
    m_uid->setObjectName(u"paneUid"_s);
    m_opacity->setObjectName(u"paneOpacity"_s);
    m_opacity->setRange(0, 100);
    m_opacity->setPageStep(10);
    m_opacityText->setObjectName(u"paneOpacityText"_s);
    m_opacityText->setMinimumWidth(m_opacityText->fontMetrics().horizontalAdvance(u"100 %  "_s));
    m_picture->setObjectName(u"panePicture"_s);
    m_picture->addItem(QString(), 0);
    m_picture->addItem(QString(), 1);

    auto *form = new FormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_title);
    m_uidHint = addRow(*form, m_uidLabel, m_uid);
    auto *opacity = new QHBoxLayout;
    opacity->addWidget(m_opacity, 1);
    opacity->addWidget(m_opacityText);
    form->addRow(m_opacityLabel, opacity);
    m_opacityLabel->setBuddy(m_opacity);
    form->addRow(m_pictureLabel, m_picture);
    m_pictureLabel->setBuddy(m_picture);

    connect(m_uid, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_scene.setUid(m_scene.selected(), plainForm(text), m_gesture); });
    connect(m_opacity, &QSlider::valueChanged, this,
            [this](int percent) { m_scene.setAlpha(m_scene.selected(), percent / 100.0, m_gesture); });
    connect(m_picture, &QComboBox::currentIndexChanged, this,
            [this] { m_scene.setRenderMode(m_scene.selected(), m_picture->currentData().toInt()); });
    const auto newGesture = [this] { m_gesture = m_scene.newGesture(); };
    connect(m_opacity, &QSlider::sliderPressed, this, newGesture);
    connect(m_uid, &QLineEdit::editingFinished, this, newGesture);
    connect(&scene, &LayoutScene::selectionChanged, this, newGesture);
    connect(&scene, &LayoutScene::selectionChanged, this, &PaneFields::follow);
    connect(&scene, &LayoutScene::changed, this, &PaneFields::follow);
    newGesture();
    retranslate();
}

void PaneFields::follow()
{
    const QSignalBlocker noUid(m_uid);
    const QSignalBlocker noOpacity(m_opacity);
    const QSignalBlocker noPicture(m_picture);
    const int chosen = m_scene.selected();
    const agora::LayoutPane pane = m_scene.panes().value(chosen);
    for (QWidget *field : std::initializer_list<QWidget *>{m_uid, m_opacity, m_picture, m_opacityText})
        field->setEnabled(chosen >= 0);
    const QString uid = pane.uid.value_or(QString());
    if (plainForm(m_uid->text()) != uid)
        m_uid->setText(uid); // not while typing: the cursor would jump
    const double alpha = chosen >= 0 ? pane.alpha.value_or(1) : 1;
    m_opacity->setValue(static_cast<int>(std::lround(alpha * 100)));
    m_opacityText->setText(LayoutTexts::percent(alpha));
    m_picture->setCurrentIndex(m_picture->findData(pane.renderMode.value_or(0)));
    if (chosen >= 0) {
        //: Above the fields of a pane; %1 is its number
        m_title->setText(tr("Pane %1").arg(QLocale().toString(chosen + 1)));
    } else {
        //: Above fields that cannot be used yet
        m_title->setText(tr("No pane selected"));
    }
}

void PaneFields::showFindings(const QList<LayoutFinding> &findings)
{
    showFinding(*m_uidHint, findings, LayoutField::PaneUid, m_scene.selected());
}

void PaneFields::retranslate()
{
    m_uidLabel->setText(LayoutTexts::label(LayoutField::PaneUid));
    //: In an empty field for a UID
    m_uid->setPlaceholderText(tr("whoever joins next"));
    //: Field: 100 % hides what is behind the pane
    m_opacityLabel->setText(tr("Opacity:"));
    //: Field: how a video fits into its pane, "Crop" or "Fit"
    m_pictureLabel->setText(tr("Scaling:"));
    m_uid->setAccessibleName(m_uidLabel->text());
    m_opacity->setAccessibleName(m_opacityLabel->text());
    m_picture->setAccessibleName(m_pictureLabel->text());
    //: How a video fits into its pane
    m_picture->setItemText(0, tr("Crop: fill the pane, cut off the rest"));
    //: How a video fits into its pane
    m_picture->setItemText(1, tr("Fit: show all of it, with bars"));
    follow();
}

} // namespace tallylight::ui
