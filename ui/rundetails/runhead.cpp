#include "rundetails/runhead.h"

#include "common/errortext.h"
#include "common/lamppainter.h"
#include "common/leadinglabel.h"
#include "common/staletext.h"
#include "common/textsize.h"
#include "common/theme.h"
#include "core/text.h"
#include "testruns/stateshape.h"
#include "testruns/testruntexts.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int signSize = 18;

QLabel *label(const QString &name, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setTextFormat(Qt::PlainText); // names come from a server
    return made;
}

QPixmap drawn(const QWidget &widget, const std::function<void(QPainter &, const QRectF &)> &paint)
{
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap picture(QSize(signSize, signSize) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(0, 0, signSize, signSize));
    return picture;
}

} // namespace

RunHead::RunHead(QWidget *parent)
    : QWidget(parent)
    , m_name(new LeadingLabel(u"detailsName"_s, this))
    , m_stateSign(new QLabel(this))
    , m_state(label(u"detailsState"_s, this))
    , m_lampSign(new QLabel(this))
    , m_lamp(label(u"detailsLamp"_s, this))
    , m_trouble(label(u"detailsTrouble"_s, this))
{
    setRelativeFont(*m_name, 1.15);
    m_trouble->setWordWrap(true);
    auto *signs = new QHBoxLayout;
    signs->setSpacing(6);
    signs->addWidget(m_stateSign);
    signs->addWidget(m_state);
    signs->addSpacing(14);
    signs->addWidget(m_lampSign);
    signs->addWidget(m_lamp);
    signs->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 4);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addLayout(signs);
    column->addWidget(m_trouble);
}

void RunHead::show(const RunEntry &entry, qint64 nowMs)
{
    constexpr qsizetype mostOfName = 300;
    m_name->setText(oneLine(entry.title(), mostOfName));
    m_runState = shownState(entry);
    m_lampState = entry.lamp();
    m_isStale = entry.stale;
    m_state->setText(statusText(entry));
    m_lamp->setText(lampText(m_lampState));
    QStringList trouble;
    if (m_isStale)
        trouble << notHeardText(entry.lastReadMs, nowMs);
    if (entry.lastError != nullptr)
        trouble << (entry.notFound ? errorText(*entry.lastError)
                                   : lastReadFailedText(errorText(*entry.lastError)));
    m_trouble->setText(trouble.join(u'\n'));
    m_trouble->setVisible(!trouble.isEmpty());
    for (QLabel *label : {m_state, m_lamp})
        label->setAccessibleName(m_isStale ? staleText(label->text(), entry.lastReadMs, nowMs) : QString());
    paintSigns();
}

void RunHead::paintSigns()
{
    m_stateSign->setPixmap(drawn(*this, [this](QPainter &painter, const QRectF &place) {
        painter.setOpacity(m_isStale ? 0.4 : 1.0);
        paintStateShape(painter, place.adjusted(2, 2, -2, -2), m_runState, palette());
    }));
    m_lampSign->setPixmap(drawn(*this, [this](QPainter &painter, const QRectF &place) {
        paintLamp(painter, place, {lampShape(m_lampState), m_isStale}, palette());
    }));
    QPalette own;
    own.setColor(QPalette::WindowText, tones(palette()).trouble);
    m_trouble->setPalette(own);
}

void RunHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintSigns();
    QWidget::changeEvent(event);
}

} // namespace tallylight::ui
