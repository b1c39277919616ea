#pragma once

#include "cloudrecordings/fields/startrows.h"
#include "common/collapsiblesection.h"

namespace tallylight {
struct StartOrder;
}

namespace tallylight::ui {

/// One foldable part of the "Details" step, with its part of the order. The rows belong to the page.
class StartSection : public CollapsibleSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartSection)

public:
    StartSection(StartRows &rows, const QString &name, QWidget *parent)
        : CollapsibleSection(name, parent), m_rows(rows)
    {
    }

    virtual void load(const StartOrder &order) = 0;
    virtual void save(StartOrder &order) const = 0;
    /// Shows what applies to the order, hides the rest (the whole section, if nothing does), and summarizes
    /// what is set in a few words.
    virtual void adapt(const StartOrder &order) = 0;
    virtual void retranslate() = 0;

protected:
    [[nodiscard]] StartRows &rows() const { return m_rows; }

private:
    StartRows &m_rows;
};

} // namespace tallylight::ui
