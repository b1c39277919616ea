#include "cloudrecordings/start/pushsection.h"

#include "common/secretedit.h"
#include "core/text.h"
#include "operations/recordings/startorder.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

PushSection::PushSection(StartRows &rows, QWidget *parent)
    : StartSection(rows, u"startPush"_s, parent), m_address(new SecretEdit(this)), m_note(new QLabel(this))
{
    m_address->setObjectName(u"startPushAddress"_s);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    rows.add(form(), StartField::PushAddress, m_address, m_note);
}

void PushSection::load(const StartOrder &order)
{
    m_address->setText(order.request.web ? order.request.web->rtmpUrl.value_or(QString()) : QString());
}

void PushSection::save(StartOrder &order) const
{
    if (order.mode != agora::Mode::Web)
        return;
    order.request.web->rtmpUrl.reset();
    if (const QString address = plainForm(m_address->text()); !address.isEmpty())
        order.request.web->rtmpUrl = address;
}

void PushSection::adapt(const StartOrder &order)
{
    setVisible(order.mode == agora::Mode::Web);
    //: A few words beside a heading: the page is not broadcast
    const QString off = tr("not broadcast");
    //: A few words beside a heading: the page is broadcast to an address
    setSummary(m_address->text().isEmpty() ? off : tr("to an RTMP address"));
}

void PushSection::retranslate()
{
    //: Heading of some fields: the page is also sent to a CDN (a broadcasting network)
    setTitle(tr("Broadcast to a CDN"));
    //: Below the field for an RTMP address
    m_note->setText(tr("Broadcast problems do not stop the recording."));
}

} // namespace tallylight::ui
