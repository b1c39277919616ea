#pragma once

#include "stores/runkey.h"
#include "testruns/testruncolumns.h"

#include <QTableView>

#include <optional>

namespace tallylight::ui {

class RunHeader;
class TestRunModel;

/// The table of test runs. Rows are selected, many at once; the menu of a row opens by right click, by the
/// menu key, by Return and by its ⋮ button, that of the headings by right click and by Ctrl+H. What the
/// service changes leaves the row under the mouse, or else the cursor's, where it is on the screen.
class TestRunView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestRunView)

public:
    /// With H. The Control key on macOS too, where Command+H hides the program; Qt calls it Meta there.
#ifdef Q_OS_MACOS
    static constexpr Qt::KeyboardModifier headingsModifier = Qt::MetaModifier;
#else
    static constexpr Qt::KeyboardModifier headingsModifier = Qt::ControlModifier;
#endif

    explicit TestRunView(TestRunModel &model, QWidget *parent = nullptr);

    /// In the order in which they are shown.
    [[nodiscard]] QList<RunKey> selectedKeys() const;
    /// Top to bottom, what of the table is on the screen.
    [[nodiscard]] QList<RunKey> keysInView() const;
    [[nodiscard]] bool isSelected(const RunKey &key) const;
    /// Selects the run and scrolls to it; nothing when it is not shown.
    void select(const RunKey &key);

    [[nodiscard]] TestRunModel &runs() const { return m_model; }
    [[nodiscard]] RunHeader &header() const { return *m_header; }
    /// The column of the cursor.
    [[nodiscard]] RunColumn currentColumn() const;

Q_SIGNALS:
    /// The menu for the selected rows is wanted, at a place on the screen.
    void menuRequested(const QPoint &globalPlace);
    void selectedKeysChanged();

private:
    /// A row that is to stay where it is seen.
    struct Anchor
    {
        RunKey key;
        int y = 0; ///< its upper edge in the viewport
    };

    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void retranslate();
    void setUpHeaders();
    void keepPlace();
    void dropAnchor();
    void restorePlace();
    [[nodiscard]] int anchorRow() const;
    [[nodiscard]] bool selectCurrent();
    [[nodiscard]] QPoint menuPlace(const QModelIndex &index) const;

    TestRunModel &m_model;
    RunHeader *m_header;
    std::optional<Anchor> m_anchor; // until the event loop comes round
};

} // namespace tallylight::ui
