#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace tallylight::ui {

/// Why a button or an item of a menu is disabled, where that is the same in many places.
class Reasons final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::Reasons)

public:
    Reasons() = delete;

    //: Why a button below a list is disabled
    [[nodiscard]] static QString selectFirst() { return tr("Select an entry of the list first."); }
    //: Why buttons of the layout editor are disabled
    [[nodiscard]] static QString selectPane() { return tr("Select a pane first."); }
    //: Why a button is disabled: the service was asked and has not answered yet
    [[nodiscard]] static QString waiting() { return tr("The service has not answered yet."); }
    //: Why "Cancel" is disabled: no request of many is left that could be withdrawn
    [[nodiscard]] static QString allSent() { return tr("All requests have been sent."); }
    //: Why "Copy" is disabled
    [[nodiscard]] static QString nothingToCopy() { return tr("There is nothing to copy."); }
    //: Why "Export" is disabled
    [[nodiscard]] static QString nothingToExport() { return tr("There is nothing to export."); }
    //: Why "Delete view" and "Remove template" are disabled
    [[nodiscard]] static QString nothingSaved() { return tr("Nothing has been saved yet."); }
    //: Why "Back" is disabled
    [[nodiscard]] static QString firstStep() { return tr("This is the first step."); }
    //: Why "Undo" is disabled
    [[nodiscard]] static QString nothingToUndo() { return tr("There is nothing to undo."); }
    //: Why "Redo" is disabled
    [[nodiscard]] static QString nothingToRedo() { return tr("There is nothing to redo."); }
    //: Why "Add pane" is disabled
    [[nodiscard]] static QString noMorePanes() { return tr("A layout cannot have more panes."); }
    //: Why a column or a pane cannot be moved: it is the first or the last
    [[nodiscard]] static QString atTheEnd() { return tr("It is already at this end."); }
    //: Why "Clear sorting" is disabled
    [[nodiscard]] static QString notSorted() { return tr("The table is not sorted."); }
    //: Why "Sort ascending" is disabled
    [[nodiscard]] static QString cannotSort() { return tr("The table cannot be sorted by this column."); }
    //: Why "Hide" is disabled for a column
    [[nodiscard]] static QString cannotHide() { return tr("This column is always shown."); }
    //: Why "Save" is disabled
    [[nodiscard]] static QString nameFirst() { return tr("Enter a name first."); }
    //: Why the button that clears the filter is disabled
    [[nodiscard]] static QString noFilter() { return tr("No filter is set."); }
    //: Why items of menus are disabled that are for one of the services
    [[nodiscard]] static QString connectFirst() { return tr("Connect a service first."); }
    //: Why the button that opens a page about a kind of vulnerability is disabled
    [[nodiscard]] static QString noCwePage() { return tr("There is no public page about this."); }
    //: Why two fields are disabled when a similar test run is created
    [[nodiscard]] static QString notForCopies() { return tr("Wallarm does not accept this for a copy."); }
    //: Why a check box is disabled when a similar test run is created
    [[nodiscard]] static QString always() { return tr("A copy always uses the recorded requests."); }
    //: Why buttons are disabled for a moment: the message beside them was replaced under the mouse
    [[nodiscard]] static QString newMessage() { return tr("The message has just changed."); }
};

/// Enables it, or disables it with a reason, which is its tooltip and what screen readers say of it. While
/// enabled it has its usual tooltip.
void allow(QWidget &widget, bool yes, const QString &why, const QString &usualTip = {});
/// For an item that is in a menu only; see ActionSet for others.
void allow(QAction &item, bool yes, const QString &why);

} // namespace tallylight::ui
