#include "cloudrecordings/layout/arrangementbar.h"

#include "cloudrecordings/layout/layoutscene.h"
#include "cloudrecordings/layout/layouttexts.h"
#include "cloudrecordings/layout/panepainter.h"
#include "common/accesskeys.h"
#include "common/plaintip.h"
#include "common/style.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using agora::Arrangement;

namespace {

constexpr std::array arrangements{Arrangement::Floating, Arrangement::BestFit, Arrangement::Vertical,
                                  Arrangement::Custom};

constexpr QSize sketch(48, 32);
constexpr int buttonFrame = 8;
constexpr int buttonGap = 5;

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
        button->setAccessibleName(LayoutTexts::arrangement(button->arrangement()));
        button->setAccessibleDescription(explanation);
        button->setToolTip(plainTip(explanation));
        button->updateGeometry();
    }
    follow();
}

ArrangementButton::ArrangementButton(agora::Arrangement arrangement, const QSize &canvas, QWidget *parent)
    : QAbstractButton(parent), m_arrangement(arrangement), m_canvas(canvas)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void ArrangementButton::setCanvasSize(const QSize &canvas)
{
    m_canvas = canvas;
    update();
}

QSize ArrangementButton::sizeHint() const
{
    constexpr int narrowest = 92;
    const QFontMetrics metrics = fontMetrics();
    const int words = metrics.horizontalAdvance(text()) + 2 * buttonFrame;
    return {std::max(narrowest, words), sketch.height() + buttonGap + metrics.height() + 2 * buttonFrame};
}

void ArrangementButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    QColor fill = palette().color(isChecked() ? QPalette::Base : QPalette::Button);
    if (isChecked() || isDown())
        fill = selectionColour(palette());
    else if (underMouse())
        fill = palette().color(QPalette::AlternateBase);
    const bool marked = isChecked() || hasFocus();
    painter.setPen(QPen(marked ? accent : palette().color(QPalette::Mid), isChecked() ? 2 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 3, 3);
    }
    const QRectF room((width() - sketch.width()) / 2.0, buttonFrame, sketch.width(), sketch.height());
    paintArrangement(painter, canvasIn(room, m_canvas), m_arrangement, palette());
    painter.setPen(palette().color(QPalette::ButtonText));
    const int top = buttonFrame + sketch.height() + buttonGap;
    painter.drawText(QRect(0, top, width(), height() - top - buttonFrame + 2),
                     Qt::AlignCenter | accessKeyFlag(*this), text());
}

} // namespace tallylight::ui
