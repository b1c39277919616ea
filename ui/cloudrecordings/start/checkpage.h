#pragma once

#include "cloudrecordings/start/startpage.h"
#include "cloudrecordings/start/timepage.h"

class QFormLayout;
class QPlainTextEdit;
class QPushButton;

namespace tallylight {
class StorageTargets;
}

namespace tallylight::ui {

class CollapsibleSection;

/// The last step: what will be done, in words, and the two requests letter for letter, secrets masked.
class CheckPage final : public StartPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckPage)

public:
    CheckPage(const StorageTargets &targets, TimePage::RatesOf rates, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const StartOrder &) override { }
    void save(StartOrder &) const override { }
    void adapt(const StartOrder &order) override;
    void retranslate() override;

    /// What deserves a second look, whichever page it is on.
    void setFindings(const StartFindings &findings);

private:
    const StorageTargets &m_targets;
    const TimePage::RatesOf m_rates;
    QFormLayout *m_lines;
    QLabel *m_advice;
    CollapsibleSection *m_request;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace tallylight::ui
