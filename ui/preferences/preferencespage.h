#pragma once

#include "common/translated.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace tallylight::ui {

/// One page of the preferences: rows of a label and a field, and sentences below them. What the user chooses
/// applies at once: connect each field to a function that keeps it in the settings and applies it; menus that
/// offer the same call the same function.
///
/// To add a setting to a page: make its field, addRow() or addWide() it in the constructor, set its words in
/// retranslate(). To add a group: addHeading() before its rows. To add a page: derive from this, and name it
/// in PreferencesDialog::addPages(), at its place in the list. Give every label an access key; keys of other
/// pages do not matter, because only one page is shown.
class PreferencesPage : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesPage)

public:
    /// Its name in the list.
    [[nodiscard]] virtual QString title() const = 0;

protected:
    /// `name`: the object's, for tests.
    PreferencesPage(const QString &name, QWidget *parent);

    /// A heading over the rows that follow.
    QLabel *addHeading();
    /// The label is the field's buddy; its text also names the field for screen readers, see nameFields().
    QLabel *addRow(QWidget *field);
    /// A check box, or a button that opens something.
    void addWide(QWidget *field);
    /// A sentence below the row before it.
    QLabel *addNote();
    /// Call at the end of retranslate().
    void nameFields() const;

private:
    QFormLayout *m_form;
};

} // namespace tallylight::ui
