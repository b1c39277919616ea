#include "window/recordspage.h"

#include "common/errortext.h"
#include "common/icons.h"
#include "common/leadinglabel.h"
#include "common/plainlabel.h"
#include "common/textsize.h"
#include "common/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {
constexpr int recordsWidth = 520;
}

RecordsPage::RecordsPage(const QString &file, QWidget *parent)
    : Translated(parent)
    , m_title(plainLabel(u"recordsTitle"_s, this))
    , m_text(plainLabel(u"recordsText"_s, this))
    , m_caption(plainLabel(u"recordsCaption"_s, this))
    , m_file(new LeadingLabel(u"recordsFile"_s, this))
    , m_details(new LeadingLabel(u"recordsDetails"_s, this))
    , m_setAside(new QPushButton(this))
    , m_quit(new QPushButton(this))
{
    setObjectName(u"recordsPage"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setRelativeFont(*m_title, 1.5);
    m_file->setText(QDir::toNativeSeparators(file));
    for (LeadingLabel *label : {m_file, m_details})
        label->setWordWrap(true);
    m_setAside->setObjectName(u"recordsSetAside"_s);
    m_quit->setObjectName(u"recordsQuit"_s);
    auto *picture = new QLabel(this);
    picture->setObjectName(u"recordsPicture"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_setAside);
    buttons->addWidget(m_quit);
    buttons->addStretch();

    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(picture);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_text, m_caption, m_file, m_details}) {
        part->setFixedWidth(recordsWidth);
        column->addWidget(part);
    }
    column->addSpacing(6);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *row = new QHBoxLayout(page);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    setWidget(page);
    connect(m_setAside, &QPushButton::clicked, this, &RecordsPage::setAsideWanted);
    connect(m_quit, &QPushButton::clicked, this, &RecordsPage::quitWanted);
}

void RecordsPage::setTrouble(const Error &error)
{
    m_error = error;
    retranslate();
}

QString RecordsPage::whatHappened(ErrorKind kind)
{
    if (kind == ErrorKind::LedgerDamaged) {
        //: First of three sentences on a page in place of the recordings
        return tr("The file that holds them is damaged.");
    }
    if (kind == ErrorKind::LedgerForeign) {
        //: First of three sentences on a page in place of the recordings
        return tr("The file in their place was made by another program.");
    }
    if (kind == ErrorKind::LedgerNewer) {
        //: First of three sentences on a page in place of the recordings
        return tr("They were made by a newer version of Tallylight.");
    }
    if (kind == ErrorKind::LedgerNoDriver) {
        //: First of three sentences on a page in place of the recordings; SQLite and Qt are names
        return tr("The SQLite driver of Qt, which reads them, is not installed.");
    }
    //: First of three sentences on a page in place of the recordings
    return tr("The file that holds them cannot be opened.");
}

QString RecordsPage::whatToDo(ErrorKind kind)
{
    if (kind == ErrorKind::LedgerDamaged) {
        //: Last of three sentences on a page in place of the recordings; "Set it aside…" is the button below
        return tr("Restore the file from a backup and start again, or set it aside: the file is kept, and "
                  "you connect your accounts once more.");
    }
    if (kind == ErrorKind::LedgerForeign) {
        //: Last of three sentences on a page in place of the recordings; "set it aside" is the button below
        return tr("Move the file away and put the right one in its place, or set it aside: the file is "
                  "kept, and you connect your accounts once more.");
    }
    if (kind == ErrorKind::LedgerNewer) {
        //: Last of three sentences on a page in place of the recordings; "set it aside" is the button below
        return tr("Use the newer version, or set the file aside: it is kept, and you connect your accounts "
                  "once more.");
    }
    if (kind == ErrorKind::LedgerNoDriver) {
        //: Last of three sentences on a page in place of the recordings; %1 is the name of a package
        return tr("Install it, on Debian and Ubuntu with the package %1, and start Tallylight again.")
            .arg(isolated(u"libqt6sql6-sqlite"_s));
    }
    //: Last of three sentences on a page in place of the recordings; "set it aside" is the button below
    return tr("Check the permissions of the file and its folder and start again, or set the file aside: it "
              "is kept, and you connect your accounts once more.");
}

void RecordsPage::retranslate()
{
    //: Heading of a page in place of the recordings. "Records": what the program has saved about accounts,
    //: recordings and stops
    m_title->setText(tr("Tallylight cannot read its records"));
    setAccessibleName(m_title->text());
    m_text->setText(joined(
        {whatHappened(m_error.kind),
         //: Second of three sentences on a page in place of the recordings
         tr("What is being recorded continues and may be billed, but Tallylight cannot show or stop it now."),
         whatToDo(m_error.kind)}));
    //: The path of the file with the program's records follows
    m_caption->setText(tr("The file:"));
    m_file->setAccessibleName(m_caption->text() + u' ' + m_file->text());
    m_details->setText(m_error.serverText); // SQLite's own message
    m_details->setVisible(!m_details->text().isEmpty());
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, tones(QApplication::palette()).quiet);
    for (QLabel *label : std::initializer_list<QLabel *>{m_caption, m_details})
        label->setPalette(quiet);
    //: Button: keeps the file under another name and starts a new one
    m_setAside->setText(tr("Set it aside and begin anew"));
    m_setAside->setVisible(m_error.kind != ErrorKind::LedgerNoDriver);
    //: Button: the program quits
    m_quit->setText(tr("Quit"));
    if (auto *picture = findChild<QLabel *>(u"recordsPicture"_s))
        picture->setPixmap(icon(Symbol::Warning, tones(QApplication::palette()).trouble).pixmap(40));
}

void RecordsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace tallylight::ui
