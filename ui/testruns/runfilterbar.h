#pragma once

#include "common/translated.h"
#include "testruns/runfilter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace tallylight::ui {

class FilterChip;
class RunValueBox;
class TestRunModel;

/// What part of the table is shown: a chip with a number for each kind of state, for the runs recording now
/// and, in a team, for those of this program, choices of domain, policy and age, and the search words, whose
/// field is elsewhere.
class RunFilterBar final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunFilterBar)

public:
    RunFilterBar(TestRunModel &model, QLineEdit &words, QWidget *parent = nullptr);

    [[nodiscard]] RunFilter filter() const;
    void setFilter(const RunFilter &filter);

    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void retranslate() override;
    void build();
    FilterChip *addChip(const QString &name);
    void takeFilter();
    void showCounts();
    void drawSigns();
    void fillAges();
    void showMine();
    void fit();
    void followFont();
    [[nodiscard]] int widthOf(bool isShort) const;

    TestRunModel &m_model;
    QLineEdit &m_words;
    std::array<FilterChip *, allRunGroups.size()> m_groups{};
    FilterChip *m_recording = nullptr;
    FilterChip *m_mine = nullptr; ///< only in a team
    RunValueBox *m_domain;
    RunValueBox *m_policy;
    QComboBox *m_age;
    QToolButton *m_clear;
    bool m_setting = false; // many parts change at once, one filter results
    bool m_countsShown = true; // false: they will be updated in the next turn of the event loop
};

} // namespace tallylight::ui
