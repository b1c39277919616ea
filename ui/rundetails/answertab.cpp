#include "rundetails/answertab.h"

#include "common/announcement.h"
#include "common/codebox.h"
#include "common/errortext.h"
#include "common/reasons.h"
#include "common/searchbuttons.h"
#include "common/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr qsizetype mostMarks = 500;

QToolButton *arrow(const QString &name, Qt::ArrowType type, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setArrowType(type);
    return button;
}

} // namespace

QString shownPart(const QString &answer)
{
    constexpr qsizetype most = 200'000;
    constexpr qsizetype longest = 5'000; // characters per line
    QString shown;
    qsizetype at = 0;
    while (shown.size() < most) {
        const qsizetype end = answer.indexOf(u'\n', at);
        const QStringView line = QStringView(answer).sliced(at, (end < 0 ? answer.size() : end) - at);
        shown += line.first(std::min(line.size(), longest));
        if (line.size() > longest)
            shown += u'…';
        if (end < 0)
            return shown;
        shown += u'\n';
        at = end + 1;
    }
    return shown + u'…';
}

AnswerTab::AnswerTab(RunInspector &inspector, QWidget *parent)
    : QWidget(parent)
    , m_inspector(inspector)
    , m_search(new QLineEdit(this))
    , m_previous(arrow(u"detailsAnswerPrevious"_s, Qt::UpArrow, this))
    , m_next(arrow(u"detailsAnswerNext"_s, Qt::DownArrow, this))
    , m_status(new QLabel(this))
    , m_text(codeBox(u"detailsAnswer"_s, this))
    , m_copy(new QPushButton(this))
    , m_again(new QPushButton(this))
{
    m_search->setObjectName(u"detailsAnswerSearch"_s);
    new SearchButtons(*m_search);
    m_status->setObjectName(u"detailsAnswerStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(u"detailsAnswerCopy"_s);
    m_again->setObjectName(u"detailsAnswerAgain"_s);

    auto *searching = new QHBoxLayout;
    searching->addWidget(m_search, 1);
    searching->addWidget(m_previous);
    searching->addWidget(m_next);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addLayout(searching);
    column->addWidget(m_status);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        mark();
        find(Found::Next);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(Found::Next); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(Found::Next); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(Found::Previous); });
    connect(m_again, &QPushButton::clicked, this, &AnswerTab::load);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_answer && *m_answer)
            Q_EMIT copyWanted((*m_answer)->text);
    });
    retranslate();
}

void AnswerTab::setRun(const RunKey &key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_isStale = true;
    m_answer.reset();
    tell();
    if (isVisible())
        load();
}

void AnswerTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void AnswerTab::load()
{
    m_isStale = false;
    if (m_key.id.isEmpty())
        return;
    m_answer.reset();
    tell();
    m_inspector.read(m_key, this, [this, key = m_key](const Result<wallarm::RawAnswer> &answer) {
        if (key != m_key)
            return; // another run was chosen meanwhile
        m_answer = answer;
        tell();
    });
}

void AnswerTab::tell()
{
    const bool there = m_answer && m_answer->has_value();
    const QString before = m_status->text();
    const QString shown = there ? shownPart((*m_answer)->text) : QString();
    m_text->setPlainText(shown);
    allow(*m_copy, there, Reasons::nothingToCopy());
    allow(*m_again, m_answer.has_value(), Reasons::waiting());
    if (!m_answer) {
        //: Details of a test run: the service has been asked and has not answered yet
        m_status->setText(tr("Reading…"));
    } else if (there) {
        //: Details of a test run, above the service's answer; %1 is the HTTP status, for example 200
        const QString status = tr("HTTP status %1").arg(QString::number((*m_answer)->status));
        const bool isWhole = shown == (*m_answer)->text;
        //: Details of a test run, above the service's answer; %1 is "HTTP status 200". The button "Copy" is
        //: below
        m_status->setText(
            isWhole
                ? status
                : tr("%1. The answer is very long and shown in part; “Copy” copies all of it.").arg(status));
    } else {
        m_status->setText(errorText(m_answer->error()));
    }
    if (isVisible() && m_status->text() != before)
        announce(m_status->text());
    mark();
}

void AnswerTab::find(Found which)
{
    if (m_search->text().isEmpty())
        return;
    const auto back = which == Found::Previous ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(m_search->text(), back))
        return;
    m_text->moveCursor(which == Found::Next ? QTextCursor::Start : QTextCursor::End); // wrap around
    m_text->find(m_search->text(), back);
}

void AnswerTab::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString wanted = m_search->text();
    QTextCursor at(m_text->document());
    while (!wanted.isEmpty() && marks.size() < mostMarks) {
        at = m_text->document()->find(wanted, at);
        if (at.isNull())
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = at;
        mark.format.setBackground(selectionColour(palette()));
        marks << mark;
    }
    m_text->setExtraSelections(marks);
}

void AnswerTab::retranslate()
{
    //: Details of a test run: shown in the empty field that searches the service's answer
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(m_search->placeholderText());
    //: Button: goes to the previous match
    m_previous->setToolTip(tr("Previous match"));
    m_previous->setAccessibleName(m_previous->toolTip());
    //: Button: goes to the next match
    m_next->setToolTip(tr("Next match"));
    m_next->setAccessibleName(m_next->toolTip());
    //: For screen readers: what the service answered, as it came
    m_text->setAccessibleName(tr("Service response"));
    //: Button: puts the service's answer on the clipboard
    m_copy->setText(tr("Copy"));
    //: Button: requests the service's answer again
    m_again->setText(tr("Reload"));
    tell();
}

} // namespace tallylight::ui
