#pragma once

#include "operations/operations.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;
class QPushButton;

namespace tallylight::ui {

/// The service's answer as it came, without secrets: searchable, copyable. It is read when the tab is opened,
/// only for the chosen run, and forgotten with it.
class AnswerTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerTab)

public:
    explicit AnswerTab(RunInspector &inspector, QWidget *parent = nullptr);

    /// A null key: no run.
    void setRun(const RunKey &key);
    void retranslate();

Q_SIGNALS:
    void copyWanted(const QString &text);

private:
    enum class Found { Next, Previous };

    void showEvent(QShowEvent *event) override;
    void load();
    void tell();
    void find(Found which);
    void mark();

    RunInspector &m_inspector;
    RunKey m_key;
    bool m_isStale = true;
    std::optional<Result<wallarm::RawAnswer>> m_answer;
    QLineEdit *m_search;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_status;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_again;
};

/// As much of an answer as a box can show without freezing the window: lines of at most 5,000 characters,
/// 200,000 in total.
[[nodiscard]] QString shownPart(const QString &answer);

} // namespace tallylight::ui
