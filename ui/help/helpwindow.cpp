#include "help/helpwindow.h"

#include "common/language.h"
#include "common/searchbuttons.h"
#include "common/style.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextCursor>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr QSize usualSize(900, 640);
constexpr int shareOfTopics = 270;
constexpr qreal pageMargin = 16;

} // namespace

HelpWindow::HelpWindow(const Languages &languages, std::function<QString(const QString &title)> sheet)
    : m_languages(languages)
    , m_sheet(std::move(sheet))
    , m_search(new QLineEdit(this))
    , m_topics(new QListWidget(this))
    , m_found(new QLabel(this))
    , m_page(new QTextBrowser(this))
{
    setObjectName(u"helpWindow"_s);
    setWindowFlags(Qt::Window);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its own window
    build();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpWindow::showPage);
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    retranslate();
}

void HelpWindow::build()
{
    resize(usualSize);
    m_search->setObjectName(u"helpSearch"_s);
    new SearchButtons(*m_search);
    m_search->installEventFilter(this);
    m_topics->setObjectName(u"helpTopics"_s);
    m_topics->setWordWrap(true);
    m_topics->setTextElideMode(Qt::ElideNone);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setObjectName(u"helpFound"_s);
    m_found->setWordWrap(true);
    m_found->hide();
    m_page->setObjectName(u"helpPage"_s);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(pageMargin);

    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_topics, 1);
    auto *both = new QSplitter(this);
    both->addWidget(side);
    both->addWidget(m_page);
    both->setStretchFactor(1, 1);
    both->setChildrenCollapsible(false);
    both->setSizes({shareOfTopics, usualSize.width() - shareOfTopics});
    (new QVBoxLayout(this))->addWidget(both);
}

void HelpWindow::showTopic(HelpTopic topic)
{
    const auto page = std::ranges::find(m_pages, std::optional(topic), &HelpPage::topic);
    showRow(static_cast<int>(page - m_pages.begin()));
}

void HelpWindow::showShortcuts()
{
    reload(); // an open dialog may have brought some
    showRow(static_cast<int>(m_pages.size()) - 1);
}

/// A search would hide it.
void HelpWindow::showRow(int row)
{
    m_search->clear();
    m_topics->setCurrentRow(row);
    show();
    raise();
    activateWindow();
    m_page->setFocus();
}

void HelpWindow::reload()
{
    const int row = qMax(0, m_topics->currentRow());
    m_pages.clear();
    for (const HelpTopic topic : helpTopics())
        m_pages << pageOf(topic, helpSource(m_languages.code(), topic));
    //: Page of the help: the list of keyboard shortcuts
    const QString title = tr("Keyboard shortcuts");
    m_pages << pageOf(title, m_sheet(title));
    m_topics->clear();
    for (const HelpPage &page : m_pages)
        m_topics->addItem(page.title);
    m_topics->setCurrentRow(row);
    search();
}

void HelpWindow::search()
{
    const QString query = m_search->text().trimmed();
    int first = -1;
    int count = 0;
    for (int row = 0; row < m_topics->count(); ++row) {
        const bool found = query.isEmpty() || !hitsOf(query, m_pages.at(row).text).isEmpty();
        m_topics->item(row)->setHidden(!found);
        first = first < 0 && found ? row : first;
        count += found ? 1 : 0;
    }
    //: In the help, below the field for searching
    const QString sentence = count == 0 ? tr("No topic contains these words.")
                                        //: In the help, below the field for searching
                                        : tr("%Ln topic(s) found", nullptr, count);
    m_found->setText(query.isEmpty() ? QString() : sentence);
    m_found->setAccessibleName(m_found->text());
    m_found->setVisible(!query.isEmpty());
    const QListWidgetItem *current = m_topics->currentItem();
    if (current != nullptr && current->isHidden() && first >= 0)
        m_topics->setCurrentRow(first);
    else
        markHits();
}

void HelpWindow::showPage()
{
    const int row = m_topics->currentRow();
    if (row < 0 || row >= m_pages.size())
        return;
    m_page->setHtml(m_pages.at(row).html);
    QTextBlockFormat everywhere;
    everywhere.setLayoutDirection(layoutDirection()); // otherwise a paragraph's first letter decides
    QTextCursor whole(m_page->document());
    whole.select(QTextCursor::Document);
    whole.mergeBlockFormat(everywhere);
    m_page->setAccessibleName(m_pages.at(row).title);
    markHits();
}

void HelpWindow::markHits()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QList<HelpHit> hits = hitsOf(m_search->text().trimmed(), m_page->document()->toPlainText());
    for (const HelpHit &hit : hits) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_page->document());
        mark.cursor.setPosition(hit.place);
        mark.cursor.setPosition(hit.place + hit.length, QTextCursor::KeepAnchor);
        mark.format.setBackground(selectionColour(palette()));
        mark.format.setForeground(palette().color(QPalette::Text));
        marks << mark;
    }
    m_page->setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    QTextCursor cursor = marks.constFirst().cursor;
    cursor.clearSelection();
    m_page->setTextCursor(cursor);
    m_page->ensureCursorVisible();
}

void HelpWindow::follow(const QUrl &link)
{
    if (const auto topic = topicOfLink(link.toString()))
        showTopic(*topic);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange)
        showPage();
}

/// Esc clears the search before it closes the window.
void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

/// From the field, the arrow leads to the topics, and Enter to the page.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            (key == Qt::Key_Down ? static_cast<QWidget *>(m_topics) : m_page)->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void HelpWindow::retranslate()
{
    //: Title of the window with the help
    setWindowTitle(tr("Tallylight help"));
    //: In the empty field for searching in the help
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    //: For screen readers: the list of the help's topics
    m_topics->setAccessibleName(tr("Topics"));
    reload();
}

} // namespace tallylight::ui
