#include "window/statusline.h"

#include "activity/batchprogress.h"
#include "common/accesskeys.h"
#include "common/autostoptext.h"
#include "common/durationtext.h"
#include "common/errortext.h"
#include "common/plaintip.h"
#include "connections/teamtexts.h"
#include "operations/teamsync/teamsync.h"

#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

#include <numeric>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

StatusLine::StatusLine(Operations &operations, QStatusBar &bar)
    : QObject(&bar)
    , m_operations(operations)
    , m_updated(new QLabel(&bar))
    , m_underWay(new QLabel(&bar))
    , m_selection(new QLabel(&bar))
    , m_daily(new QLabel(&bar))
    , m_team(new QToolButton(&bar))
    , m_progress(new BatchProgress(operations, &bar))
{
    m_updated->setObjectName(u"statusUpdated"_s);
    m_daily->setObjectName(u"statusDailyStop"_s);
    m_underWay->setObjectName(u"statusUnderWay"_s);
    m_selection->setObjectName(u"statusSelection"_s);
    for (QLabel *label : {m_updated, m_underWay, m_selection, m_daily})
        label->setContentsMargins(8, 0, 8, 0);
    m_team->setObjectName(u"statusTeam"_s);
    m_team->setAutoRaise(true);
    bar.setSizeGripEnabled(false);
    bar.addWidget(m_updated);
    bar.addWidget(m_selection);
    bar.addPermanentWidget(m_daily);
    bar.addPermanentWidget(m_team);
    bar.addPermanentWidget(m_progress);
    bar.addPermanentWidget(m_underWay);
    connect(m_team, &QToolButton::clicked, this, [this] { Q_EMIT teamWanted(m_teamsConnection); });
    connect(&operations.teams, &TeamSync::statusChanged, this, &StatusLine::showTeam);
    connect(&operations.stores.connections, &ConnectionStore::removed, this, &StatusLine::showTeam);
    connect(&operations.batches, &Batches::changed, this, &StatusLine::showUnderWay);
    connect(&operations.recovery, &Recovery::waitingChanged, this, &StatusLine::showUnderWay);
    connect(&operations.testRuns, &TestRunActions::listProgress, this,
            [this](const QUuid &connection, int runs) {
                m_listing[connection] = runs;
                showUnderWay();
            });
    connect(&operations.testRuns, &TestRunActions::listFinished, this, [this](const QUuid &connection) {
        m_listing.remove(connection);
        showUnderWay();
    });
    showUnderWay();
    tick();
}

void StatusLine::retranslate()
{
    const qint64 last = m_operations.poller.lastAnswerMs();
    const qint64 age = (m_operations.clock.nowMs() - last) / 1000;
    m_updated->setText(last == 0 ? QString() : updatedText(std::chrono::seconds(age)));
    m_daily->setText(nextDailyStopText(m_operations));
    m_daily->setVisible(!m_daily->text().isEmpty());
    showUnderWay();
    showTeam();
    showSelection(m_selectedRuns, m_selectedRecordings);
}

void StatusLine::showSelection(int runs, int recordings)
{
    m_selectedRuns = runs;
    m_selectedRecordings = recordings;
    QStringList parts;
    if (runs > 0) {
        //: Status bar: so many rows of the table of test runs are selected
        parts << tr("%Ln test run(s) selected", nullptr, runs);
    }
    if (recordings > 0) {
        //: Status bar: so many rows of the table of cloud recordings are selected
        parts << tr("%Ln cloud recording(s) selected", nullptr, recordings);
    }
    m_selection->setText(parts.join(u" · "_s));
    m_selection->setVisible(!parts.isEmpty());
}

void StatusLine::tick()
{
    retranslate();
    m_operations.clock.after(std::chrono::seconds(1), this, [this] { tick(); });
}

void StatusLine::showUnderWay()
{
    QStringList parts;
    if (const int open = m_operations.batches.underWay(); open > 0) {
        //: Status bar: stops without an outcome yet
        parts << tr("%Ln stop(s) under way", nullptr, open);
    }
    if (const int waiting = m_operations.recovery.waiting(); waiting > 0) {
        //: Status bar: stops from an earlier run of the program that continue when the connection's token is
        //: available
        parts << tr("%Ln stop(s) waiting for credentials", nullptr, waiting);
    }
    if (!m_listing.isEmpty()) {
        const auto runs = std::accumulate(m_listing.cbegin(), m_listing.cend(), 0);
        //: Status bar: "Load from Wallarm" is in progress; the number of test runs received so far
        parts << tr("Loading the list: %Ln test run(s) so far", nullptr, runs);
    }
    m_underWay->setText(parts.join(u" · "_s));
    m_underWay->setVisible(!parts.isEmpty());
}

/// One for the teams of all connections: the one in the worst state, and what any of them does not know yet.
void StatusLine::showTeam()
{
    TeamSyncStatus worst;
    QStringList sentences;
    qint64 untold = 0;
    const auto rank = [](const TeamSyncStatus &status) {
        switch (status.kind) {
        case TeamSyncStatus::Kind::Off:
            return 0;
        case TeamSyncStatus::Kind::Connected:
            return status.because ? 2 : 1;
        case TeamSyncStatus::Kind::ReadOnly:
            return 3;
        case TeamSyncStatus::Kind::NotConnected:
            break;
        }
        return 4;
    };
    for (const ConnectionEntry &entry : m_operations.stores.connections.all()) {
        const TeamMembership *team = m_operations.teams.membership(entry.connection.id);
        if (team == nullptr)
            continue;
        untold += team->status().untold;
        //: %1 is the name of a connection, %2 sentences about its team
        sentences << tr("%1: %2").arg(isolated(entry.connection.name),
                                      TeamTexts::explanation(team->row(), team->status()));
        if (rank(team->status()) > rank(worst)) {
            worst = team->status();
            m_teamsConnection = entry.connection.id;
        }
    }
    worst.untold = untold;
    const QString words = TeamTexts::state(worst);
    m_team->setVisible(!words.isEmpty());
    setWords(*m_team, words);
    const QString all = sentences.join(u'\n');
    if (all != m_team->accessibleDescription()) {
        m_team->setToolTip(plainTip(all));
        m_team->setAccessibleDescription(all);
    }
}

} // namespace tallylight::ui
