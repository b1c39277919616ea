#include "cloudrecordings/layout/requestview.h"

#include "common/codebox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

RequestView::RequestView(QWidget *parent)
    : Translated(parent)
    , m_intro(new QLabel(this))
    , m_text(codeBox(u"requestBody"_s, this))
    , m_copy(new QPushButton(this))
{
    m_intro->setWordWrap(true);
    keepLinesLeftToRight(*m_text);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(u"requestCopy"_s);
    m_copy->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addStretch();
    column->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    retranslate();
}

void RequestView::setIntro(const QString &sentence)
{
    m_intro->setText(sentence);
}

void RequestView::setBody(const QJsonObject &body)
{
    const auto text = QString::fromUtf8(QJsonDocument(body).toJson()).trimmed();
    if (text == m_text->toPlainText())
        return;
    const int place = m_text->verticalScrollBar()->value(); // someone may be reading it while it changes
    m_text->setPlainText(text);
    m_text->verticalScrollBar()->setValue(place);
}

void RequestView::retranslate()
{
    //: For screen readers: the text of a request to the service
    m_text->setAccessibleName(tr("Request"));
    //: Button: copies the text of the request to the clipboard
    m_copy->setText(tr("Copy"));
}

} // namespace tallylight::ui
