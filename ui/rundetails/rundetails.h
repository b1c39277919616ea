#pragma once

#include "common/message.h"
#include "common/translated.h"
#include "operations/operations.h"

#include <QUrl>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QSettings;
class QStackedLayout;
class QTabWidget;

namespace tallylight::ui {

class AnswerTab;
class HistoryTab;
class RunHead;
class RunOverview;
class SpeedHistory;
class VulnerabilityTab;

/// Everything that is known about one test run (wallarm/README 12.2, 13.5). Follows the store; while visible,
/// asks the service for what only the details need. GUI thread.
class RunDetails final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunDetails)

public:
    /// The run's page in the console; empty when it is unknown.
    using LinkOf = std::function<QUrl(const RunKey &)>;

    /// `settings`: how the user likes exports; both must outlive it.
    RunDetails(Operations &operations, const QSettings &settings, const SpeedHistory &speeds, LinkOf linkOf,
               QWidget *parent = nullptr);

    /// For a null key, or one that is not in the store, it asks the user to choose a run.
    void setRun(const RunKey &key);
    [[nodiscard]] const RunKey &run() const { return m_key; }

Q_SIGNALS:
    void consoleWanted(const tallylight::RunKey &key);
    void autoStopWanted(const tallylight::RunKey &key);
    void copyWanted(const QString &text);
    void messageWanted(const tallylight::ui::MessageMaker &make);

private:
    void showEvent(QShowEvent *event) override;
    void retranslate() override;
    void fill();

    Operations &m_operations;
    const LinkOf m_linkOf;
    RunKey m_key;
    const SpeedHistory &m_speeds;
    QStackedLayout *m_stack;
    QLabel *m_empty;
    QWidget *m_page;
    RunHead *m_head;
    QTabWidget *m_tabs;
    RunOverview *m_overview;
    VulnerabilityTab *m_vulnerabilities;
    HistoryTab *m_history;
    AnswerTab *m_answer;
    QPushButton *m_console;
};

} // namespace tallylight::ui
