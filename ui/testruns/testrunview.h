#pragma once

#include "stores/runkey.h"

#include <QTableView>

namespace tallylight::ui {

class TestRunModel;

/// The table of test runs. Rows are selected, many at once; the menu of a row opens by right click, by the
/// menu key, by Return and by its ⋮ button.
class TestRunView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestRunView)

public:
    explicit TestRunView(TestRunModel &model, QWidget *parent = nullptr);

    /// In the order in which they are shown.
    [[nodiscard]] QList<RunKey> selectedKeys() const;
    [[nodiscard]] bool isSelected(const RunKey &key) const;
    /// Selects the run and scrolls to it; nothing when it is not shown.
    void select(const RunKey &key);

    /// Puts a check item for each column that may be hidden into the menu.
    void fillColumnMenu(QMenu &menu);
    /// Only where there is more than one; the user's own choice goes before.
    void setConnectionColumnWanted(bool wanted);
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    /// The menu for the selected rows is wanted, at a place on the screen.
    void menuRequested(const QPoint &globalPlace);
    void selectedKeysChanged();

private:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void retranslate();
    void setUpHeader();
    void showColumnMenu(const QPoint &place);
    [[nodiscard]] bool selectCurrent();
    [[nodiscard]] QPoint menuPlace(const QModelIndex &index) const;

    TestRunModel &m_model;
};

} // namespace tallylight::ui
