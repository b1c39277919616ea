#pragma once

#include "window/workheights.h"

#include <QWidget>

class QSettings;
class QSplitter;

namespace tallylight::ui {

class CloudRecordingPanel;
class TestRunPage;

/// The two tables, one above the other. Of a service that is not connected nothing is seen; of the table that
/// is not wanted, or has no room, only its heading. What is wanted is kept in the settings. GUI thread.
class WorkPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkPage)

public:
    /// Takes both parts as children; the settings outlive it.
    WorkPage(TestRunPage &runs, CloudRecordingPanel &recordings, QSettings &settings,
             QWidget *parent = nullptr);

    /// Which services have a connection.
    void setServices(bool runs, bool recordings);
    void setView(WorkView view);
    /// What the user wants to see while both services are connected.
    [[nodiscard]] WorkView view() const { return m_view; }
    [[nodiscard]] bool hasBoth() const { return m_hasRuns && m_hasRecordings; }
    /// The table of test runs is there, not only its heading.
    [[nodiscard]] bool showsRuns() const;
    /// Focuses the table of test runs, or that of the cloud recordings if it is the only one there.
    void focusTable();
    void focusFilter();
    /// Unfolds the table, as far as it is folded.
    void showRuns();
    void showRecordings();
    void save();

Q_SIGNALS:
    void viewChanged();

private:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void arrange();
    void arrangeSoon();

    TestRunPage &m_runs;
    CloudRecordingPanel &m_recordings;
    QSettings &m_settings;
    QSplitter *m_split;
    WorkView m_view;
    std::optional<int> m_chosen; ///< the height that the user gave the cloud recordings
    bool m_hasRuns = false;
    bool m_hasRecordings = false;
    bool m_arranging = false;
    bool m_arrangeSoon = false;
};

} // namespace tallylight::ui
