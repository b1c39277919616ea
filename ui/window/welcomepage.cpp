#include "window/welcomepage.h"

#include "common/choicebutton.h"
#include "common/icons.h"
#include "common/textsize.h"
#include "common/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int columnWidth = 520;

ChoiceButton *choice(const QString &name, Symbol symbol, QWidget *parent)
{
    auto *button = new ChoiceButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(symbol));
    button->setIconSize({24, 24});
    return button;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : Translated(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_demo(choice(u"tryDemo"_s, Symbol::Play, this))
    , m_wallarm(choice(u"connectWallarm"_s, Symbol::Run, this))
    , m_agora(choice(u"connectAgora"_s, Symbol::Cloud, this))
    , m_secrets(new QLabel(this))
{
    setObjectName(u"welcomePage"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *page = new QWidget(this);
    setRelativeFont(*m_title, 1.8);
    auto *picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(72));
    auto *column = new QVBoxLayout;
    column->setSpacing(14);
    column->addStretch(2);
    column->addWidget(picture);
    for (QLabel *label : {m_title, m_text, m_secrets}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_text, m_demo, m_wallarm, m_agora, m_secrets}) {
        part->setMinimumWidth(columnWidth);
        part->setMaximumWidth(columnWidth);
        column->addWidget(part);
    }
    column->addStretch(3);
    auto *row = new QHBoxLayout(page);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    setWidget(page);

    connect(m_demo, &QAbstractButton::clicked, this, &WelcomePage::demoWanted);
    connect(m_wallarm, &QAbstractButton::clicked, this, &WelcomePage::wallarmWanted);
    connect(m_agora, &QAbstractButton::clicked, this, &WelcomePage::agoraWanted);
    retranslate();
}

void WelcomePage::retranslate()
{
    //: Heading of the welcome page
    m_title->setText(tr("Welcome to Tallylight"));
    setAccessibleName(m_title->text());
    //: Below the heading of the welcome page
    m_text->setText(tr("See what is recording in your cloud accounts, and be sure it stops."));
    //: First choice on the welcome page
    m_demo->setText(tr("Try the demo"));
    //: What the first choice does
    m_demo->setDescription(tr("Simulated clouds. No account is needed, and nothing real is touched."));
    //: Second choice on the welcome page
    m_wallarm->setText(tr("Connect Wallarm FAST"));
    //: What the second choice does
    m_wallarm->setDescription(
        tr("Test runs that record baseline requests. You need the token of a FAST node."));
    //: Third choice on the welcome page
    m_agora->setText(tr("Connect Agora"));
    //: What the third choice does
    m_agora->setDescription(tr("Cloud recordings. You need the customer ID and the customer secret."));
    for (ChoiceButton *button : {m_demo, m_wallarm, m_agora})
        button->setAccessibleDescription(button->description());
    //: At the bottom of the welcome page
    m_secrets->setText(tr("Tokens and secrets are stored in this computer's keychain, nowhere else."));
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, tones(QApplication::palette()).quiet);
    m_secrets->setPalette(quiet);
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace tallylight::ui
