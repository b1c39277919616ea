#include "connections/connectionresult.h"

#include "common/announcement.h"
#include "common/icons.h"
#include "common/plainlabel.h"
#include "common/tableexport.h"
#include "common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

QIcon severityIcon(Severity severity, const QPalette &palette)
{
    const Tones tone = tones(palette);
    switch (severity) {
    case Severity::Success:
        return icon(Symbol::Check, tone.good);
    case Severity::Information:
        return icon(Symbol::Info, tone.accent);
    case Severity::Warning:
        return icon(Symbol::Warning, tone.warning);
    case Severity::Trouble:
        break;
    }
    return icon(Symbol::Warning, tone.trouble);
}

QLabel *selectableLabel(const QString &name, QWidget *parent)
{
    QLabel *label = plainLabel(name, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ConnectionResult::ConnectionResult(QWidget *parent)
    : Translated(parent)
    , m_icon(new QLabel(this))
    , m_text(selectableLabel(u"connectionResult"_s, this))
    , m_details(selectableLabel(u"connectionResultDetails"_s, this))
    , m_untilQuit(new QPushButton(this))
{
    m_untilQuit->setObjectName(u"connectionUntilQuit"_s);
    m_untilQuit->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_details, 1, 1);
    grid->addWidget(m_untilQuit, 2, 1, Qt::AlignLeading);
    grid->setColumnStretch(1, 1);
    connect(m_untilQuit, &QPushButton::clicked, this, &ConnectionResult::untilQuitChosen);
    retranslate();
    clear();
}

void ConnectionResult::say(Severity severity, const QString &sentence, const QString &details)
{
    m_icon->setPixmap(severityIcon(severity, palette()).pixmap(16));
    if (isHidden() || sentence != m_text->text())
        announce(sentence, isBad(severity) ? Urgency::Assertive : Urgency::Polite);
    m_text->setText(sentence);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    m_untilQuit->hide();
    show();
}

void ConnectionResult::saySaved(const Saved &saved, const QString &done)
{
    const bool isSaved = saved.reason.isEmpty();
    say(isSaved ? Severity::Success : Severity::Trouble, isSaved ? done : saved.problem());
}

void ConnectionResult::offerUntilQuit(const QString &sentence)
{
    say(Severity::Warning, sentence);
    m_untilQuit->show();
}

void ConnectionResult::clear()
{
    m_text->clear();
    hide();
}

void ConnectionResult::retranslate()
{
    //: Button: the keychain cannot be used, so the secret is kept in memory until the program ends
    m_untilQuit->setText(tr("Keep until I quit"));
}

} // namespace tallylight::ui
