#pragma once

#include "cloudrecordings/fields/startfield.h"
#include "common/helptopic.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QFormLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace tallylight::ui {

class FieldHint;

/// The labeled fields of one step, in whatever forms they are, with the sentences below them. Problems are
/// shown while the user types, but not for untouched fields: an empty form is not a mistake. GUI thread; a
/// child of the step's page.
class StartRows final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartRows)

public:
    explicit StartRows(QWidget *page);

    /// Takes the editor, whose object name must be set; `note` is a gray sentence below it, or nullptr.
    void add(QFormLayout &form, StartField field, QWidget *editor, QLabel *note = nullptr);
    /// A line for IDs and addresses, left to right in every language.
    QLineEdit *addLine(QFormLayout &form, StartField field, const QString &name, QLabel *note = nullptr);

    /// A small link below the field to what the help says about it.
    void addHelp(StartField field, HelpTopic topic);

    /// A hidden row shows no finding either.
    void setVisible(StartField field, bool visible);
    [[nodiscard]] bool contains(StartField field) const { return m_rows.contains(field); }

    /// Shows what is wrong with the touched fields; after touchAll(), all count as touched.
    void show(const StartFindings &findings);
    void touchAll();
    /// A fresh form: nothing is touched.
    void forgetTouches();
    [[nodiscard]] bool isTouched() const { return !m_touched.isEmpty(); }
    /// Whether a field in these rows has an error, not just advice.
    [[nodiscard]] bool hasError(const StartFindings &findings) const;
    /// Focuses the first field with an error.
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
        qsizetype place; ///< from the top
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
