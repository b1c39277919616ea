#include "common/collapsiblesection.h"

#include "common/formlayout.h"
#include "common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

/// Not the button's own arrow: Qt 6.4 keeps that on the left even in right-to-left layouts.
QIcon arrow(bool open, Qt::LayoutDirection direction, const QPalette &palette)
{
    constexpr int size = 12;
    constexpr int ratio = 2;
    QPixmap pixmap(size * ratio, size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(size / 2.0, size / 2.0);
    painter.rotate(open ? 90 : direction == Qt::RightToLeft ? 180 : 0);
    painter.setPen(QPen(tones(palette).quiet, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{QPointF(-2, -4), QPointF(2, 0), QPointF(-2, 4)});
    return {pixmap};
}

} // namespace

CollapsibleSection::CollapsibleSection(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_summary(new QLabel(this))
    , m_content(new QWidget(this))
    , m_form(new FormLayout)
{
    m_button->setObjectName(name);
    m_button->setAutoRaise(true);
    m_button->setIconSize({12, 12});
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    QFont bold = m_button->font();
    bold.setBold(true);
    m_button->setFont(bold);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setObjectName(name + u"Summary"_s);
    m_content->hide();
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *indented = new QHBoxLayout(m_content);
    indented->setContentsMargins(0, 4, 0, 10);
    indented->addSpacing(24);
    indented->addLayout(m_form, 1);

    auto *head = new QHBoxLayout;
    head->addWidget(m_button);
    head->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_content);
    connect(m_button, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    turn();
}

void CollapsibleSection::setTitle(const QString &title)
{
    m_button->setText(title);
    m_button->setAccessibleName(title);
}

void CollapsibleSection::setSummary(const QString &summary)
{
    m_words = summary;
    turn();
    m_button->setAccessibleDescription(summary);
}

void CollapsibleSection::setOpen(bool open)
{
    m_open = open;
    turn();
}

void CollapsibleSection::turn()
{
    m_button->setIcon(arrow(m_open, layoutDirection(), palette()));
    m_content->setVisible(m_open);
    m_summary->setText(m_open ? QString() : m_words);
}

void CollapsibleSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::ApplicationPaletteChange)
        turn();
    QWidget::changeEvent(event);
}

void CollapsibleSection::reveal(QWidget *widget)
{
    for (QWidget *each = widget; each != nullptr; each = each->parentWidget()) {
        if (auto *fold = qobject_cast<CollapsibleSection *>(each))
            fold->setOpen(true);
    }
}

} // namespace tallylight::ui
