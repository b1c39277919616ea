#include "cloudrecordings/layout/backgroundfields.h"

#include "cloudrecordings/layout/findinghint.h"
#include "cloudrecordings/layout/layouttexts.h"
#include "cloudrecordings/layout/userimages.h"
#include "common/fieldhint.h"
#include "common/formlayout.h"
#include "common/idedit.h"
#include "common/theme.h"
#include "core/text.h"

#include <QColorDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

BackgroundFields::BackgroundFields(LayoutScene &scene, QWidget *parent)
    : Translated(parent)
    , m_scene(scene)
    , m_choose(new QPushButton(this))
    , m_images(new UserImages(scene, this))
{
    using Around = LayoutScene::Surroundings;
    m_choose->setObjectName(u"layoutChooseColour"_s);
    m_choose->setAutoDefault(false);
    auto *form = new FormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows); // addresses are long
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLine(*form, LayoutField::BackgroundColour, &Around::backgroundColor, u"layoutBackgroundColour"_s);
    auto *choose = new QHBoxLayout;
    choose->addWidget(m_choose);
    choose->addStretch();
    form->addRow(choose);
    addLine(*form, LayoutField::BackgroundImage, &Around::backgroundImage, u"layoutBackgroundImage"_s);
    addLine(*form, LayoutField::UserImage, &Around::defaultUserBackgroundImage, u"layoutUserImage"_s);
    form->addRow(m_images);
    setTabOrder(m_rows.first().edit, m_choose);
    connect(m_choose, &QPushButton::clicked, this, &BackgroundFields::chooseColour);
    connect(&scene, &LayoutScene::changed, this, &BackgroundFields::follow);
    m_gesture = scene.newGesture();
    retranslate();
    follow();
}

void BackgroundFields::addLine(QFormLayout &form, LayoutField field, Member member, const QString &name)
{
    auto *label = new QLabel(this);
    auto *edit = new IdEdit(this);
    edit->setObjectName(name);
    FieldHint *hint = addRow(form, label, edit);
    connect(edit, &QLineEdit::textEdited, this,
            [this, member](const QString &text) { set(member, plainForm(text)); });
    connect(edit, &QLineEdit::editingFinished, this, [this] { m_gesture = m_scene.newGesture(); });
    m_rows << Row{field, member, label, edit, hint};
}

void BackgroundFields::set(Member member, const QString &text)
{
    LayoutScene::Surroundings around = m_scene.state().surroundings;
    around.*member = text;
    m_scene.setSurroundings(around, m_gesture);
}

void BackgroundFields::chooseColour()
{
    auto *dialog = new QColorDialog(QColor(m_scene.state().surroundings.backgroundColor), this);
    dialog->setObjectName(u"layoutColourDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        set(&LayoutScene::Surroundings::backgroundColor, colour.name().toUpper());
        m_gesture = m_scene.newGesture();
    });
    dialog->open();
}

void BackgroundFields::drawSwatch()
{
    constexpr int side = 16;
    QPixmap swatch(side, side);
    swatch.fill(Qt::transparent);
    const QColor colour(m_scene.state().surroundings.backgroundColor);
    QPainter painter(&swatch);
    painter.setPen(tones(palette()).quiet);
    painter.setBrush(colour.isValid() ? colour : QColor(Qt::black));
    painter.drawRect(0, 0, side - 1, side - 1);
    painter.end();
    m_choose->setIcon(QIcon(swatch));
}

void BackgroundFields::follow()
{
    const LayoutScene::Surroundings &around = m_scene.state().surroundings;
    for (const Row &row : m_rows) {
        const QString &text = around.*row.member;
        if (plainForm(row.edit->text()) != text)
            row.edit->setText(text);
    }
    drawSwatch();
}

void BackgroundFields::showFindings(const QList<LayoutFinding> &findings)
{
    for (const Row &row : m_rows)
        showFinding(*row.hint, findings, row.field);
    m_images->showFindings(findings);
}

void BackgroundFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawSwatch();
}

void BackgroundFields::retranslate()
{
    for (const Row &row : m_rows) {
        row.label->setText(LayoutTexts::label(row.field));
        row.edit->setAccessibleName(row.label->text());
        if (row.field != LayoutField::BackgroundColour) {
            //: In an empty field for the address of an image
            row.edit->setPlaceholderText(tr("https://… (JPG or BMP)"));
        }
    }
    //: Button: opens a window with colors
    m_choose->setText(tr("Choose color…"));
    follow();
}

} // namespace tallylight::ui
