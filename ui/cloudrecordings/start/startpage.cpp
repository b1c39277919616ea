#include "cloudrecordings/start/startpage.h"

#include "cloudrecordings/fields/startrows.h"
#include "common/formlayout.h"
#include "common/growingdialog.h"

#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tallylight::ui {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_question(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_rows(new StartRows(this))
{
    QFont large = m_question->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_question->setFont(large);
    m_question->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_column->setContentsMargins(8, 0, 8, 8);
    m_column->setSpacing(8);
    m_column->addWidget(m_question);
    m_column->addWidget(m_sentence);
    m_column->addSpacing(6);
    connect(m_rows, &StartRows::edited, this, &StartPage::edited);
}

bool StartPage::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show
        || event->type() == QEvent::Resize)
        giveWrappedLabelsRoom(*this);
    return handled;
}

void StartPage::setHeading(const QString &question, const QString &sentence)
{
    m_question->setText(question);
    m_sentence->setText(sentence);
}

QFormLayout &StartPage::addForm()
{
    auto *form = new FormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_column->addLayout(form);
    return *form;
}

QLabel *StartPage::makeNote(const QString &name)
{
    auto *note = new QLabel(this);
    note->setObjectName(name);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setForegroundRole(QPalette::PlaceholderText);
    return note;
}

void StartPage::focusFirst()
{
    layout()->activate(); // the step may not have been shown yet
    QWidget *first = nullptr;
    const auto place = [this](const QWidget *each) {
        const QPoint corner = each->mapTo(this, isRightToLeft() ? each->rect().topRight() : QPoint());
        return std::pair(corner.y(), isRightToLeft() ? -corner.x() : corner.x());
    };
    const auto all = findChildren<QWidget *>();
    for (QWidget *each : all) {
        const auto *radio = qobject_cast<QRadioButton *>(each);
        const bool counts = each->isVisibleTo(this) && each->isEnabled() && each->focusPolicy() != Qt::NoFocus
            && each->focusProxy() == nullptr && (radio == nullptr || radio->isChecked());
        if (counts && (first == nullptr || place(each) < place(first)))
            first = each;
    }
    if (first != nullptr)
        first->setFocus(Qt::TabFocusReason);
}

void StartPage::retranslate()
{
    m_rows->retranslate();
}

} // namespace tallylight::ui
