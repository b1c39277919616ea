#pragma once

#include "cloudrecordings/fields/startfield.h"
#include "common/translated.h"
#include "operations/recordings/startorder.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class CheckPage;
class StartPage;
class StepList;
class StoragePage;
class TemplateMenu;
class TimePage;

/// Starts a cloud recording in the steps in which people think: what, where to, how long, details, check.
/// Every step can be opened at any time; problems are shown at their fields. Call open(); deletes itself when
/// closed. GUI thread.
class StartDialog final : public Translated<QDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartDialog)

public:
    /// `connection` is preselected; null: the first Agora connection.
    StartDialog(Operations &operations, const QUuid &connection, QWidget *parent = nullptr);

    /// Fills in all steps, as a template does. UID and connection stay unless it has its own.
    void load(const StartOrder &order);
    /// What would be started now.
    [[nodiscard]] StartOrder order() const;
    /// Asks first when something was entered.
    void reject() override;

Q_SIGNALS:
    void started(const QUuid &recording);

private:
    void keyPressEvent(QKeyEvent *event) override;
    void build();
    void retranslate() override;
    void setTexts();
    void goTo(int step);
    void leave(int step);
    void refresh();
    void showTrouble(int step);
    void next();
    void start();
    void stopLater(const QUuid &recording);
    void useTemplate(const StartOrder &order);
    void tell(const QString &text, bool trouble);
    [[nodiscard]] int last() const { return static_cast<int>(m_pages.size()) - 1; }
    [[nodiscard]] bool hasTrouble(int step) const;

    Operations &m_operations;
    StartOrder m_base; ///< what was loaded; keeps what no page has a field for
    StartFindings m_findings;
    StepList *m_steps;
    QStackedWidget *m_stack;
    StoragePage *m_storage;
    TimePage *m_time;
    CheckPage *m_check;
    QList<StartPage *> m_pages;
    TemplateMenu *m_templates;
    QLabel *m_notice;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    int m_step = 0;
    bool m_loading = false;
    bool m_closing = false; ///< the user has confirmed it
};

} // namespace tallylight::ui
