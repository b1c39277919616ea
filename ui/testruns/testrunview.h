#pragma once

#include "common/rowtable.h"
#include "common/translated.h"
#include "stores/runkey.h"

#include <optional>

namespace tallylight::ui {

class TestRunModel;

/// The table of test runs. What the service changes leaves the row under the mouse, or else the cursor's,
/// where it is on the screen.
class TestRunView final : public Translated<RowTable>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestRunView)

public:
    explicit TestRunView(TestRunModel &model, QWidget *parent = nullptr);

    /// In the order in which they are shown.
    [[nodiscard]] QList<RunKey> selectedKeys() const;
    /// The rows that are on screen, top to bottom.
    [[nodiscard]] QList<RunKey> keysInView() const;
    [[nodiscard]] bool isSelected(const RunKey &key) const;
    /// Selects the run and scrolls to it; does nothing when it is not shown.
    void select(const RunKey &key);

    [[nodiscard]] TestRunModel &runs() const { return m_model; }

private:
    /// A row that should stay where it is on the screen.
    struct Anchor
    {
        RunKey key;
        int y = 0; ///< its top edge in the viewport
    };

    void retranslate() override;
    void keepPlace();
    void dropAnchor();
    void restorePlace();
    [[nodiscard]] int anchorRow() const;

    TestRunModel &m_model;
    std::optional<Anchor> m_anchor; // until the next turn of the event loop
};

} // namespace tallylight::ui
