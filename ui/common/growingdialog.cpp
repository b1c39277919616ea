#include "common/growingdialog.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr QSize aroundDialog(16, 60); // its frame and a task bar
constexpr int linesAtLeast = 6;
constexpr int lettersAtLeast = 60;

/// As large as its content likes; a scroll area alone stays small.
class ContentArea final : public QScrollArea
{
public:
    explicit ContentArea(QWidget *parent) : QScrollArea(parent)
    {
        setObjectName(u"dialogContent"_s);
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
        // Whoever has no field to go to scrolls by the arrow keys.
        QObject::connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
                         [this](int, int most) { setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus); });
        setAccessibleName(parent->window()->windowTitle());
        QObject::connect(parent->window(), &QWidget::windowTitleChanged, this, &QWidget::setAccessibleName);
    }

    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int width = widget()->minimumSizeHint().width();
        return {std::min(width, lettersAtLeast * fontMetrics().averageCharWidth()),
                linesAtLeast * fontMetrics().height()};
    }

protected:
    /// The layout around this area keeps its sizes; nobody else tells it that the content needs more.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

void giveWrappedLabelsRoom(QWidget &form)
{
    // A label's width does not depend on its height, so this converges.
    const auto labels = form.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->wordWrap() && label->isVisible())
            label->setMinimumHeight(qMax(0, label->heightForWidth(label->width())));
    }
}

QScrollArea *scrollAllButLast(QBoxLayout &column)
{
    auto *area = new ContentArea(column.parentWidget());
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(column.spacing());
    while (column.count() > 1) {
        const int stretch = column.stretch(0);
        QLayoutItem *item = column.takeAt(0);
        if (item->widget() != nullptr) {
            inner->addWidget(item->widget(), stretch, item->alignment());
            delete item;
        } else if (item->layout() != nullptr) {
            item->layout()->setParent(nullptr);
            inner->addLayout(item->layout(), stretch);
        } else {
            inner->addItem(item);
            inner->setStretch(inner->count() - 1, stretch);
        }
    }
    area->setWidget(content);
    column.insertWidget(0, area, 1);
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget * /*from*/, QWidget *to) {
        if (to != nullptr && area->widget()->isAncestorOf(to))
            area->ensureWidgetVisible(to);
    });
    return area;
}

bool GrowingDialog::event(QEvent *event)
{
    if (event->type() == QEvent::Polish)
        makeScrollable();
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show
        || event->type() == QEvent::Resize)
        grow(event->type() == QEvent::Show);
    return handled;
}

void GrowingDialog::makeScrollable()
{
    auto *column = qobject_cast<QBoxLayout *>(layout());
    if (m_scroll != nullptr || column == nullptr || column->direction() != QBoxLayout::TopToBottom)
        return;
    m_scroll = scrollAllButLast(*column);
}

/// So that nothing has to scroll.
int GrowingDialog::heightNeeded() const
{
    if (m_scroll == nullptr)
        return qMax(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height());
    const QLayout *content = m_scroll->widget()->layout();
    const QMargins margins = layout()->contentsMargins();
    const int width = this->width() - margins.left() - margins.right();
    const int around = layout()->totalSizeHint().height() - layout()->itemAt(0)->sizeHint().height();
    return around + qMax(content->totalHeightForWidth(width), content->totalMinimumSize().height());
}

void GrowingDialog::grow(bool fresh)
{
    if (layout() == nullptr || !isVisible())
        return;
    layout()->activate();
    // A minimum width of a dialog's own hides that its buttons need more, in large text.
    const int narrowest = std::min(layout()->totalMinimumSize().width(),
                                   screen()->availableSize().width() - aroundDialog.width());
    if (width() < narrowest)
        resize(narrowest, height());
    giveWrappedLabelsRoom(*this);
    const int needed = heightNeeded();
    if (needed <= 0 || (needed == m_needed && !fresh))
        return;
    m_needed = needed;
    const int most = screen()->availableSize().height() - aroundDialog.height();
    const int wanted = std::min(needed, most);
    if (fresh || wanted > height())
        resize(width(), wanted);
}

} // namespace tallylight::ui
