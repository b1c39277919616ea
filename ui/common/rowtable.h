#pragma once

#include "common/columnlayout.h"

#include <QTableView>

namespace tallylight::ui {

class TableHeader;

/// A table of things, one to a row, with the same gestures wherever there is one: rows are selected, many at
/// once; Return and a double click open the row's details, on its ⋮ button the menu; the menu of a row opens
/// by right click, by the menu key and by that button too, that of the headings by right click and by Ctrl+H.
class RowTable : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowTable)

public:
    /// With H. The Control key on macOS too, where Command+H hides the program; Qt calls it Meta there.
#ifdef Q_OS_MACOS
    static constexpr Qt::KeyboardModifier headingsModifier = Qt::MetaModifier;
#else
    static constexpr Qt::KeyboardModifier headingsModifier = Qt::ControlModifier;
#endif

    /// Rows and headings are as high as so many lines of text.
    explicit RowTable(const TableColumns &columns, int lines, QWidget *parent = nullptr);
    ~RowTable() override;

    /// Once; the model outlives the view.
    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] TableHeader &header() const
    {
        return *m_header;
    }
    /// With its headings and so many rows in view.
    [[nodiscard]] int heightFor(int rows) const;
    /// The section of the cursor.
    [[nodiscard]] int currentColumn() const;
    /// In the order in which they are shown, ascending.
    [[nodiscard]] QList<int> selectedRows() const;
    /// The selected rows as they are seen, for pasting elsewhere: cells divided by tabs, rows by line ends.
    [[nodiscard]] QString selectedText() const;
    /// What stands in the cell of the cursor; on the ⋮ button, which has nothing to copy, the row's name.
    [[nodiscard]] QString currentText() const;

Q_SIGNALS:
    /// The user wants the menu for the selected rows, at a position on the screen.
    void menuRequested(const QPoint &globalPlace);
    /// The details of the selected row are wanted.
    void opened();
    void escaped();
    void rowSelectionChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followFont();
    void shareSoon();
    [[nodiscard]] bool selectCurrent();
    [[nodiscard]] QPoint menuPlace(const QModelIndex &index) const;

    TableHeader *m_header;
    const int m_lines;
    bool m_shareSoon = false;
};

} // namespace tallylight::ui
