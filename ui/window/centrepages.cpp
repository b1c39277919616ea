#include "window/centrepages.h"

#include "operations/records.h"
#include "window/recordspage.h"
#include "window/welcomepage.h"

namespace tallylight::ui {

CentrePages::CentrePages(Records &records, QWidget *work, QWidget *parent)
    : QStackedWidget(parent), m_records(records), m_work(work)
{
    addWidget(new QWidget(this));
    addWidget(work);
}

void CentrePages::showIdle()
{
    if (!m_records.wasOpened())
        return;
    // Without its records, it is unknown whether anything was ever connected.
    if (const auto unread = m_records.unread()) {
        if (m_recordsPage == nullptr)
            makeRecords();
        m_recordsPage->setTrouble(*unread);
        return setCurrentWidget(m_recordsPage);
    }
    if (m_welcome == nullptr)
        makeWelcome();
    setCurrentWidget(m_welcome);
}

void CentrePages::makeWelcome()
{
    m_welcome = new WelcomePage(this);
    addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::demoWanted, this, &CentrePages::demoWanted);
    connect(m_welcome, &WelcomePage::wallarmWanted, this,
            [this] { Q_EMIT connectWanted(Service::WallarmFast); });
    connect(m_welcome, &WelcomePage::agoraWanted, this,
            [this] { Q_EMIT connectWanted(Service::AgoraCloudRecording); });
}

void CentrePages::makeRecords()
{
    m_recordsPage = new RecordsPage(m_records.file(), this);
    addWidget(m_recordsPage);
    connect(m_recordsPage, &RecordsPage::setAsideWanted, &m_records, &Records::setAside);
    connect(m_recordsPage, &RecordsPage::quitWanted, this, &CentrePages::quitWanted);
}

} // namespace tallylight::ui
