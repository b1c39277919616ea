#include "cloudrecordings/layout/arrangementbar.h"

#include "cloudrecordings/layout/arrangementbutton.h"
#include "cloudrecordings/layout/layoutscene.h"
#include "cloudrecordings/layout/layouttexts.h"
#include "common/plaintip.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>

#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using agora::Arrangement;

namespace {

constexpr std::array arrangements{Arrangement::Floating, Arrangement::BestFit, Arrangement::Vertical,
                                  Arrangement::Custom};

} // namespace

ArrangementBar::ArrangementBar(LayoutScene &scene, const QSize &canvas, QWidget *parent)
    : Translated(parent), m_scene(scene), m_group(new QButtonGroup(this)), m_explanation(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Arrangement arrangement : arrangements) {
        auto *button = new ArrangementButton(arrangement, canvas, this);
        button->setObjectName(u"layoutArrangement%1"_s.arg(static_cast<int>(arrangement)));
        m_buttons << button;
        m_group->addButton(button, static_cast<int>(arrangement));
        row->addWidget(button);
    }
    m_explanation->setObjectName(u"layoutExplanation"_s);
    m_explanation->setWordWrap(true);
    row->addSpacing(8);
    row->addWidget(m_explanation, 1);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { m_scene.setArrangement(static_cast<Arrangement>(id)); });
    connect(&scene, &LayoutScene::changed, this, &ArrangementBar::follow);
    retranslate();
}

void ArrangementBar::setCanvasSize(const QSize &canvas)
{
    for (ArrangementButton *button : m_buttons)
        button->setCanvasSize(canvas);
}

void ArrangementBar::follow()
{
    m_group->button(static_cast<int>(m_scene.arrangement()))->setChecked(true);
    m_explanation->setText(LayoutTexts::explanation(m_scene.arrangement()));
}

void ArrangementBar::retranslate()
{
    for (ArrangementButton *button : m_buttons) {
        const QString explanation = LayoutTexts::explanation(button->arrangement());
        button->setText(LayoutTexts::arrangement(button->arrangement()));
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(explanation);
        button->setToolTip(plainTip(explanation));
        button->updateGeometry();
    }
    follow();
}

} // namespace tallylight::ui
