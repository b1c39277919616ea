#pragma once

#include "testruns/runfilter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace tallylight::ui {

class Chip;
class RunValueBox;
class TestRunModel;

/// What of the table is shown: a chip with a number for each kind of state and for the runs that record now,
/// choices of domain, policy and age, and the words, whose field stands elsewhere.
class RunFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunFilterBar)

public:
    RunFilterBar(TestRunModel &model, QLineEdit &words, QWidget *parent = nullptr);

    [[nodiscard]] RunFilter filter() const;
    void setFilter(const RunFilter &filter);

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void build();
    Chip *addChip(const QString &name);
    void takeFilter();
    void showCounts();
    void drawSigns();
    void fillAges();

    TestRunModel &m_model;
    QLineEdit &m_words;
    std::array<Chip *, allRunGroups.size()> m_groups{};
    Chip *m_recording = nullptr;
    RunValueBox *m_domain;
    RunValueBox *m_policy;
    QComboBox *m_age;
    QToolButton *m_clear;
    bool m_setting = false; // many parts at once, one filter
    bool m_countsShown = true; // false: they are to be shown when the event loop comes round
};

} // namespace tallylight::ui
