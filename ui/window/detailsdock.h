#pragma once

#include "common/message.h"
#include "operations/operations.h"
#include "window/latedock.h"

#include <QPointer>

class QAction;
class QSettings;
class QStackedWidget;

namespace tallylight::ui {

class RecordingDetails;
class RunDetails;
class SpeedHistory;

/// The details of the selected test run or cloud recording, of the table that was used last. GUI thread.
class DetailsDock final : public LateDock
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsDock)

public:
    enum class Page { Run, Recording };

    /// The actions belong to the two pages, with their keys. `settings` must outlive it.
    DetailsDock(Operations &operations, const QSettings &settings, const QList<QAction *> &ofRuns,
                const QList<QAction *> &ofRecordings, QWidget *parent);

    /// A null key or ID: none is selected, or several are.
    void setRun(const RunKey &run);
    void setRecording(const QUuid &recording);
    void setPage(Page page);
    /// Shows the dock with this page.
    void open(Page page);

Q_SIGNALS:
    void consoleWanted(const tallylight::RunKey &run);
    void autoStopWanted(const tallylight::RunKey &run);
    void copyWanted(const QString &text);
    void messageWanted(const tallylight::ui::MessageMaker &make);

private:
    [[nodiscard]] QWidget *make(QWidget *parent);
    [[nodiscard]] QWidget *widgetOf(Page page) const;

    Operations &m_operations;
    const QSettings &m_settings;
    const QList<QAction *> m_ofRuns;
    const QList<QAction *> m_ofRecordings;
    SpeedHistory *m_speeds;
    RunKey m_run;
    QUuid m_recording;
    Page m_page = Page::Run;
    // Null until they are shown.
    QPointer<QStackedWidget> m_pages;
    QPointer<RunDetails> m_runDetails;
    QPointer<RecordingDetails> m_recordingDetails;
};

} // namespace tallylight::ui
