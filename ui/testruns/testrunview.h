#pragma once

#include "stores/runkey.h"
#include "testruns/testruncolumns.h"

#include <QTableView>

#include <optional>

namespace tallylight::ui {

class RunHeader;
class TestRunModel;

/// The table of test runs. Rows can be selected, many at once. A row's menu opens by right click, menu key,
/// Return and its ⋮ button; the headings' menu by right click and Ctrl+H. Changes by the service leave the
/// row under the mouse, or otherwise the cursor's, where it is on the screen.
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
    /// The rows that are on screen, top to bottom.
    [[nodiscard]] QList<RunKey> keysInView() const;
    [[nodiscard]] bool isSelected(const RunKey &key) const;
    /// Selects the run and scrolls to it; does nothing when it is not shown.
    void select(const RunKey &key);

    [[nodiscard]] TestRunModel &runs() const { return m_model; }
    [[nodiscard]] RunHeader &header() const { return *m_header; }
    /// The cursor's column.
    [[nodiscard]] RunColumn currentColumn() const;

Q_SIGNALS:
    /// The user wants the menu for the selected rows, at a position on the screen.
    void menuRequested(const QPoint &globalPlace);
    void selectedKeysChanged();

private:
    /// A row that should stay where it is on the screen.
    struct Anchor
    {
        RunKey key;
        int y = 0; ///< its top edge in the viewport
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
    std::optional<Anchor> m_anchor; // until the next turn of the event loop
};

} // namespace tallylight::ui
