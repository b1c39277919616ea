#include "cloudrecordings/start/whatpage.h"

#include "agora/task.h"
#include "cloudrecordings/fields/startrows.h"
#include "cloudrecordings/start/modechoice.h"
#include "common/icons.h"
#include "common/plaintip.h"
#include "common/secretedit.h"
#include "connections/colourbox.h"
#include "connections/connectiontexts.h"
#include "operations/recordings/startorder.h"
#include "stores/connectionstore.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QStandardItemModel>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

WhatPage::WhatPage(const ConnectionStore &connections, QWidget *parent)
    : StartPage(parent)
    , m_connections(connections)
    , m_modes{new ModeChoice(agora::Mode::Mix, this), new ModeChoice(agora::Mode::Individual, this),
              new ModeChoice(agora::Mode::Web, this)}
    , m_connection(new QComboBox(this))
    , m_address(new QLineEdit(this)) // a page's address may contain digits of any script
    , m_token(new SecretEdit(this))
    , m_uidNote(makeNote(u"startUidNote"_s))
{
    setObjectName(u"startWhat"_s);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(10);
    auto *group = new QButtonGroup(this);
    const QStringList names{u"startModeMix"_s, u"startModeIndividual"_s, u"startModeWeb"_s};
    for (size_t i = 0; i < m_modes.size(); ++i) {
        m_modes.at(i)->setObjectName(names.at(static_cast<qsizetype>(i)));
        group->addButton(m_modes.at(i));
        choices->addWidget(m_modes.at(i), 1);
    }
    column().addLayout(choices);
    column().addSpacing(8);

    QFormLayout &form = addForm();
    m_channel = rows().addLine(form, StartField::Channel, u"startChannel"_s);
    m_address->setObjectName(u"startAddress"_s);
    m_address->setLayoutDirection(Qt::LeftToRight);
    rows().add(form, StartField::Address, m_address);
    m_address->setPlaceholderText(u"https://"_s);
    m_jobName = rows().addLine(form, StartField::JobName, u"startJobName"_s);
    m_connection->setObjectName(u"startConnection"_s);
    for (const ConnectionEntry &entry : connections.all()) {
        const Connection &connection = entry.connection;
        if (connection.service == Service::AgoraCloudRecording)
            m_connection->addItem(ColourBox::swatch(connection.colour), connection.name, connection.id);
    }
    forbidReadOnly();
    rows().add(form, StartField::Connection, m_connection);
    m_appId = rows().addLine(form, StartField::AppId, u"startAppId"_s);
    m_token->setObjectName(u"startToken"_s);
    rows().add(form, StartField::Token, m_token);
    m_uid = rows().addLine(form, StartField::Uid, u"startUid"_s, m_uidNote);
    rows().addHelp(StartField::Channel, HelpTopic::AgoraIds);
    rows().addHelp(StartField::AppId, HelpTopic::AgoraKeys);
    m_anotherUid = m_uid->addAction(icon(Symbol::Refresh), QLineEdit::TrailingPosition);
    column().addStretch();

    connect(group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT rows().edited();
    });
    connect(m_anotherUid, &QAction::triggered, this, &WhatPage::proposeUid);
    connect(m_connection, &QComboBox::currentIndexChanged, this, &WhatPage::proposeAppId);
    connect(m_address, &QLineEdit::textChanged, this, &WhatPage::proposeName);
}

QString WhatPage::title() const
{
    //: Step of the window "Start cloud recording"
    return tr("What");
}

agora::Mode WhatPage::mode() const
{
    for (const ModeChoice *each : m_modes) {
        if (each->isChecked())
            return each->mode();
    }
    return agora::Mode::Mix;
}

void WhatPage::load(const StartOrder &order)
{
    for (ModeChoice *each : m_modes)
        each->setChecked(each->mode() == agora::kindOf(order.mode));
    const auto can = [this](int each) {
        return each >= 0 && !m_connections.isReadOnly(m_connection->itemData(each).toUuid());
    };
    int row = qMax(0, m_connection->findData(order.connection));
    for (int each = 0; !can(row) && each < m_connection->count(); ++each)
        row = can(each) ? each : row;
    m_connection->setCurrentIndex(row);
    m_appId->setText(order.appId);
    if (order.appId.isEmpty())
        proposeAppId();
    m_address->setText(order.request.web ? order.request.web->url : QString());
    m_channel->setText(order.mode == agora::Mode::Web ? QString() : order.cname);
    if (order.mode == agora::Mode::Web)
        m_jobName->setText(order.cname);
    m_uid->setText(order.uid);
    if (order.uid.isEmpty())
        proposeUid();
    m_token->setText(order.request.token.value_or(QString()));
}

void WhatPage::save(StartOrder &order) const
{
    order.mode = mode();
    order.connection = m_connection->currentData().toUuid();
    order.appId = m_appId->text();
    order.uid = m_uid->text();
    order.request.token.reset();
    if (order.mode == agora::Mode::Web) {
        order.cname = m_jobName->text();
        if (!order.request.web)
            order.request.web.emplace();
        order.request.web->url = m_address->text().trimmed();
        return;
    }
    order.cname = m_channel->text();
    order.request.web.reset();
    if (!m_token->secret().isEmpty())
        order.request.token = m_token->secret();
}

void WhatPage::adapt(const StartOrder &order)
{
    const bool page = order.mode == agora::Mode::Web;
    for (const StartField field : {StartField::Channel, StartField::Token})
        rows().setVisible(field, !page);
    for (const StartField field : {StartField::Address, StartField::JobName})
        rows().setVisible(field, page);
    m_uidNote->setVisible(!page);
}

/// Nothing can be started through these.
void WhatPage::forbidReadOnly()
{
    for (int row = 0; row < m_connection->count(); ++row) {
        const bool isReadOnly = m_connections.isReadOnly(m_connection->itemData(row).toUuid());
        if (auto *model = qobject_cast<QStandardItemModel *>(m_connection->model()))
            model->item(row)->setEnabled(!isReadOnly);
        m_connection->setItemData(
            row, isReadOnly ? plainTip(ConnectionTexts::whyReadOnly(m_connection->itemText(row))) : QString(),
            Qt::ToolTipRole);
    }
}

void WhatPage::proposeAppId()
{
    const ConnectionEntry *entry = m_connections.find(m_connection->currentData().toUuid());
    if (entry != nullptr && !entry->connection.appId.isEmpty())
        m_appId->setText(entry->connection.appId);
}

void WhatPage::proposeUid()
{
    m_uid->setText(agora::proposedUid(*QRandomGenerator::global()));
}

void WhatPage::proposeName()
{
    if (m_jobName->text() != m_proposedName)
        return;
    m_proposedName = QUrl(m_address->text().trimmed()).host().left(128);
    m_jobName->setText(m_proposedName);
}

void WhatPage::retranslate()
{
    StartPage::retranslate();
    //: Question at the top of a step
    setHeading(tr("What do you want to record?"),
               //: Below the question
               tr("Agora bills the recording from start to end, even while Tallylight is closed."));
    //: Below the field for the recorder's UID
    m_uidNote->setText(tr("The recorder joins the channel with this UID. It must not match any user's, so a "
                          "high random number is suggested."));
    //: Button in the field for the recorder's UID
    m_anotherUid->setText(tr("Suggest another UID"));
    m_anotherUid->setToolTip(plainTip(m_anotherUid->text()));
    forbidReadOnly();
}

} // namespace tallylight::ui
