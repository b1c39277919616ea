#pragma once

#include <QList>
#include <QMetaType>
#include <QStringList>

#include <functional>

class QDialog;
class QWidget;

namespace tallylight::tests {

class Desk;

/// How a person comes to a dialog of the window.
struct DialogDoor
{
    QString name;
    QString action; ///< opens it, or the dialog that leads to it
    QStringList
        buttons; ///< in that dialog, and in the one it opens; empty: the action opens the dialog itself
    QString dialog; ///< its object name
};

/// Each dialog that the filled window can open. In the order of this list, one window can open all of them.
[[nodiscard]] QList<DialogDoor> dialogDoors();
/// With a test run and a cloud recording selected, both recording. Null: the action is missing or disabled.
[[nodiscard]] QDialog *openDialog(Desk &desk, const DialogDoor &door);
/// The dialogs that led to the one that was closed.
void closeLeading(const DialogDoor &door);
/// Opens each of them, one after another, and calls `look` with it, at each of its steps if it has some, and
/// with a name for the reader of a failure.
void forEachDialog(Desk &desk, const std::function<void(QWidget &dialog, const QString &where)> &look);

} // namespace tallylight::tests

Q_DECLARE_METATYPE(tallylight::tests::DialogDoor)
