#pragma once

#include "core/connection.h"

#include <QStackedWidget>

namespace tallylight {
class Records;
} // namespace tallylight

namespace tallylight::ui {

class RecordsPage;
class WelcomePage;

/// The middle of the window: the tables; without a connection, the page that says why there is none. These
/// pages are made when they are first shown. GUI thread.
class CentrePages final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CentrePages)

public:
    /// Takes `work`, and shows nothing before showWork() or showIdle().
    CentrePages(Records &records, QWidget *work, QWidget *parent);

    void showWork() { setCurrentWidget(m_work); }
    [[nodiscard]] bool showsWork() const { return currentWidget() == m_work; }
    /// Nothing until it is known what the ledger holds.
    void showIdle();

Q_SIGNALS:
    void demoWanted();
    void connectWanted(tallylight::Service service);
    void quitWanted();

private:
    void makeWelcome();
    void makeRecords();

    Records &m_records;
    QWidget *m_work;
    WelcomePage *m_welcome = nullptr;
    RecordsPage *m_recordsPage = nullptr;
};

} // namespace tallylight::ui
