#include "cloudrecordings/layout/presetfields.h"

#include "cloudrecordings/layout/findinghint.h"
#include "cloudrecordings/layout/layoutscene.h"
#include "cloudrecordings/layout/layouttexts.h"
#include "common/fieldhint.h"
#include "common/formlayout.h"
#include "common/idedit.h"
#include "common/numberbox.h"
#include "core/text.h"

#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

PresetFields::PresetFields(LayoutScene &scene, QWidget *parent)
    : Translated(parent)
    , m_scene(scene)
    , m_form(new FormLayout(this))
    , m_usersLabel(new QLabel(this))
    , m_users(new NumberBox(this))
    , m_largestLabel(new QLabel(this))
    , m_largest(new IdEdit(this))
    , m_own(new QPushButton(this))
{
    m_users->setObjectName(u"layoutUsers"_s);
    m_users->setRange(1, agora::mostPanes);
    m_users->setValue(scene.users());
    m_usersLabel->setBuddy(m_users);
    m_largest->setObjectName(u"layoutLargestUid"_s);
    m_own->setObjectName(u"layoutMakeCustom"_s);
    m_own->setAutoDefault(false);

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_largestHint = addRow(*m_form, m_largestLabel, m_largest);
    m_form->addRow(m_usersLabel, m_users);
    m_form->addRow(nullptr, m_own);

    connect(m_users, &QSpinBox::valueChanged, this, [this](int users) { m_scene.setUsers(users); });
    connect(m_own, &QPushButton::clicked, this, [this] { m_scene.makeCustom(); });
    connect(m_largest, &QLineEdit::textEdited, this, &PresetFields::takeLargest);
    connect(m_largest, &QLineEdit::editingFinished, this, [this] { m_gesture = m_scene.newGesture(); });
    connect(&scene, &LayoutScene::changed, this, &PresetFields::follow);
    m_gesture = scene.newGesture();
    retranslate();
    follow();
}

void PresetFields::takeLargest(const QString &text)
{
    LayoutScene::Surroundings around = m_scene.state().surroundings;
    around.maxResolutionUid = plainForm(text);
    m_scene.setSurroundings(around, m_gesture);
}

void PresetFields::follow()
{
    const QString uid = m_scene.state().surroundings.maxResolutionUid;
    if (plainForm(m_largest->text()) != uid)
        m_largest->setText(uid);
    const QSignalBlocker blocker(m_users);
    m_users->setValue(m_scene.users());
    const bool vertical = m_scene.arrangement() == agora::Arrangement::Vertical;
    m_form->setRowVisible(m_largestLabel, vertical);
    if (!vertical)
        m_largestHint->setProblem({}); // a hidden field has no problem
}

void PresetFields::showFindings(const QList<LayoutFinding> &findings)
{
    showFinding(*m_largestHint, findings, LayoutField::LargestUid);
}

void PresetFields::retranslate()
{
    //: Field: for how many users the preview of a layout is drawn
    m_usersLabel->setText(tr("Users in the preview:"));
    m_users->setAccessibleName(m_usersLabel->text());
    m_largestLabel->setText(LayoutTexts::label(LayoutField::LargestUid));
    m_largest->setAccessibleName(m_largestLabel->text());
    //: Button: the places that the service would use become panes that can be moved
    m_own->setText(tr("Customize this layout"));
}

} // namespace tallylight::ui
