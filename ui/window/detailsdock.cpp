#include "window/detailsdock.h"

#include "cloudrecordings/recordingdetails.h"
#include "rundetails/rundetails.h"
#include "rundetails/speedhistory.h"
#include "testruns/runlinks.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

DetailsDock::DetailsDock(Operations &operations, const QSettings &settings, const QList<QAction *> &ofRuns,
                         const QList<QAction *> &ofRecordings, QWidget *parent)
    : LateDock([this](QWidget *dock) { return make(dock); }, parent)
    , m_operations(operations)
    , m_settings(settings)
    , m_ofRuns(ofRuns)
    , m_ofRecordings(ofRecordings)
    , m_speeds(new SpeedHistory(operations.stores.testRuns, this)) // from the start, not from the first look
{
    setObjectName(u"detailsDock"_s);
}

QWidget *DetailsDock::make(QWidget *parent)
{
    m_pages = new QStackedWidget(parent);
    m_runDetails = new RunDetails(
        m_operations, m_settings, *m_speeds,
        [this](const RunKey &run) { return consoleLink(m_operations.stores, run); }, m_pages);
    m_recordingDetails = new RecordingDetails(m_operations, m_pages);
    m_pages->addWidget(m_runDetails);
    m_pages->addWidget(m_recordingDetails);
    m_runDetails->addActions(m_ofRuns);
    m_recordingDetails->addActions(m_ofRecordings);
    connect(m_runDetails, &RunDetails::consoleWanted, this, &DetailsDock::consoleWanted);
    connect(m_runDetails, &RunDetails::autoStopWanted, this, &DetailsDock::autoStopWanted);
    connect(m_runDetails, &RunDetails::copyWanted, this, &DetailsDock::copyWanted);
    connect(m_runDetails, &RunDetails::messageWanted, this, &DetailsDock::messageWanted);
    m_runDetails->setRun(m_run);
    m_recordingDetails->setRecording(m_recording);
    m_pages->setCurrentWidget(widgetOf(m_page));
    return m_pages;
}

void DetailsDock::setRun(const RunKey &run)
{
    m_run = run;
    if (m_runDetails)
        m_runDetails->setRun(run);
}

void DetailsDock::setRecording(const QUuid &recording)
{
    m_recording = recording;
    if (m_recordingDetails)
        m_recordingDetails->setRecording(recording);
}

void DetailsDock::setPage(Page page)
{
    m_page = page;
    if (m_pages)
        m_pages->setCurrentWidget(widgetOf(page));
}

QWidget *DetailsDock::widgetOf(Page page) const
{
    switch (page) {
    case Page::Run:
        return m_runDetails;
    case Page::Recording:
        return m_recordingDetails;
    }
    return nullptr;
}

void DetailsDock::open(Page page)
{
    setPage(page);
    show();
    raise(); // the user may have put it behind another panel
}

} // namespace tallylight::ui
