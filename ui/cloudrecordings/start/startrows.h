#pragma once

#include "cloudrecordings/start/startfield.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QFormLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace tallylight::ui {

class FieldHint;

/// The labelled fields of one step, whatever forms they stand in, with the sentences under them. What is
/// wrong is said while somebody types, but not about fields that nobody has touched yet: an empty form is no
/// mistake. GUI thread; a child of the step's page.
class StartRows final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartRows)

public:
    explicit StartRows(QWidget *page);

    /// Takes the editor, whose object name must be set; `note` is a quiet sentence under it, or nullptr.
    void add(QFormLayout &form, StartField field, QWidget *editor, QLabel *note = nullptr);
    /// A line for IDs and addresses, left to right in every language.
    QLineEdit *addLine(QFormLayout &form, StartField field, const QString &name, QLabel *note = nullptr);

    /// A hidden row is not there: its finding is not shown either.
    void setVisible(StartField field, bool visible);
    [[nodiscard]] bool contains(StartField field) const { return m_rows.contains(field); }

    /// Shows what is wrong with the touched fields; all are touched after touchAll().
    void show(const StartFindings &findings);
    void touchAll();
    /// A fresh form: nothing is touched.
    void forgetTouches();
    /// Is there an error, not mere advice, at a field of these rows?
    [[nodiscard]] bool hasError(const StartFindings &findings) const;
    /// Puts the keyboard into the first field that has an error.
    void focusFirstError(const StartFindings &findings);

    void retranslate();
    /// While true, changes come from the program and are not announced.
    void setQuiet(bool quiet) { m_quiet = quiet; }

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QFormLayout *form;
        QWidget *whole;
        QLabel *label;
        QWidget *editor;
        FieldHint *hint;
        bool visible = true;
    };
    void watch(QWidget *editor, StartField field);
    void touch(StartField field);

    QWidget *m_page;
    QHash<StartField, Row> m_rows;
    QSet<StartField> m_touched;
    StartFindings m_shown;
    bool m_quiet = false;
};

} // namespace tallylight::ui
