#pragma once

#include "cloudrecordings/start/startsection.h"

class QComboBox;

namespace tallylight::ui {

/// The part of the world in which the recorder runs.
class AreaSection final : public StartSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AreaSection)

public:
    AreaSection(StartRows &rows, QWidget *parent);

    void load(const StartOrder &order) override;
    void save(StartOrder &order) const override;
    void adapt(const StartOrder &order) override;
    void retranslate() override;

private:
    QComboBox *m_area;
};

} // namespace tallylight::ui
