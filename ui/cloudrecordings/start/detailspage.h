#pragma once

#include "cloudrecordings/start/startpage.h"

namespace tallylight::ui {

class StartSection;

/// The step "Details": everything that can usually stay as it is, folded.
class DetailsPage final : public StartPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPage)

public:
    explicit DetailsPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const StartOrder &order) override;
    void save(StartOrder &order) const override;
    void adapt(const StartOrder &order) override;
    void retranslate() override;

private:
    QList<StartSection *> m_sections;
};

} // namespace tallylight::ui
