#include "window/startwindow.h"

#include "common/errortext.h"
#include "common/formlayout.h"
#include "common/icons.h"
#include "common/leadinglabel.h"
#include "common/plainlabel.h"

#include <QBoxLayout>
#include <QDir>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {
constexpr int pictureSize = 48;
constexpr int textWidth = 460;
} // namespace

StartWindow::StartWindow(const StartNotice &notice, QWidget *parent) : GrowingDialog(parent)
{
    setObjectName(u"startWindow"_s);
    setWindowTitle(u"Tallylight"_s);
    setWindowIcon(applicationIcon());
    auto *picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(pictureSize));
    auto *head = plainLabel(u"startHeadline"_s, this);
    QFont bold = head->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    head->setFont(bold);
    head->setText(headline(notice));
    auto *text = plainLabel(u"startExplanation"_s, this);
    text->setText(explanation(notice));
    for (QLabel *label : {head, text})
        label->setMinimumWidth(textWidth);
    setAccessibleName(head->text());
    setAccessibleDescription(text->text());

    auto *quit = new QPushButton(this);
    quit->setObjectName(u"startQuit"_s);
    quit->setDefault(true);
    //: Button: the program quits; it has not started yet
    quit->setText(tr("Quit"));
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    if (notice.isQuestion()) {
        auto *start = new QPushButton(this);
        start->setObjectName(u"startAnyway"_s);
        start->setAutoDefault(false);
        //: Button: the program starts although another one may use the same data folder
        start->setText(tr("Start anyway"));
        connect(start, &QPushButton::clicked, this, &QDialog::accept);
        buttons->addWidget(start);
    }
    buttons->addWidget(quit);

    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(head);
    column->addWidget(text);
    if (notice.isQuestion())
        column->addLayout(factsOf(notice));
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 16);
    all->setSpacing(16);
    all->addLayout(row);
    all->addLayout(buttons);
    quit->setFocus();
}

QLayout *StartWindow::factsOf(const StartNotice &notice)
{
    auto *form = new FormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    const auto add = [&](const QString &caption, const QString &name, const QString &value) {
        auto *label = new LeadingLabel(name, this);
        label->setText(value);
        label->setAccessibleName(caption + u' ' + value);
        form->addRow(caption, label);
    };
    //: The name of the computer on which the other Tallylight runs or ran
    add(tr("Computer:"), u"startComputer"_s, notice.holder.computer);
    //: The number of the other Tallylight's process
    add(tr("Process:"), u"startProcess"_s, QString::number(notice.holder.process));
    //: Since when the other Tallylight has been using the data folder; a date and a time follow
    add(tr("Since:"), u"startSince"_s, QLocale().toString(notice.holder.since, QLocale::ShortFormat));
    //: The data folder that both use; a path follows
    add(tr("Folder:"), u"startFolder"_s, QDir::toNativeSeparators(notice.folder));
    return form;
}

QString StartWindow::headline(const StartNotice &notice)
{
    switch (notice.problem) {
    case NoStart::Arguments:
        //: Heading of a window in place of the program's: its command line is wrong
        return tr("Tallylight does not understand how it was started.");
    case NoStart::UnknownLanguage:
        //: Heading of a window in place of the program's; %1 is what was given as --lang
        return tr("Tallylight does not speak the language %1.").arg(isolated(notice.given));
    case NoStart::NoTemporaryFolder:
        //: Heading of a window in place of the demo's
        return tr("The demo has no place for its files.");
    case NoStart::HeldElsewhere:
        //: Heading of a window in place of the program's
        return tr("Tallylight may still be running on another computer.");
    case NoStart::HeldSilently:
        //: Heading of a window in place of the program's
        return tr("Tallylight is already running, but does not respond.");
    }
    return {};
}

QString StartWindow::explanation(const StartNotice &notice)
{
    switch (notice.problem) {
    case NoStart::Arguments:
        //: %1 is what is wrong, in English, such as: Unknown option 'x'. Do not translate tallylight --help
        return tr("%1\nTo see all arguments, run %2 in a terminal.")
            .arg(isolated(notice.given), isolated(u"tallylight --help"_s));
    case NoStart::UnknownLanguage:
        //: %1 is --lang, %2 to %6 are the codes of the five languages
        return tr("After %1, enter %2, %3, %4, %5 or %6. Without it, the language of your system is used.")
            .arg(isolated(u"--lang"_s), isolated(u"en"_s), isolated(u"pt-BR"_s), isolated(u"tr"_s),
                 isolated(u"ar"_s), isolated(u"zh-CN"_s));
    case NoStart::NoTemporaryFolder:
        //: %1 is the path of the folder for temporary files
        return tr("A temporary folder could not be created in %1. Check the free space and the permissions "
                  "there.")
            .arg(isolated(QDir::toNativeSeparators(QDir::tempPath())));
    case NoStart::HeldElsewhere:
        return tr("The data folder is in use by another computer. If Tallylight no longer runs there, for "
                  "example because the folder was restored from a backup or the computer was renamed, start "
                  "it here. If both run at the same time, neither knows what the other stops and starts.");
    case NoStart::HeldSilently:
        return tr("Wait a moment: when it responds, this window closes and the other one comes to the "
                  "front. Or end its process and start Tallylight again. If both run at the same time, "
                  "neither knows what the other stops and starts.");
    }
    return {};
}

} // namespace tallylight::ui
