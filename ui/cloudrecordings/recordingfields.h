#pragma once

#include "cloudrecordings/recordingcheck.h"
#include "common/translated.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace tallylight {
class ConnectionStore;
}

namespace tallylight::ui {

class FieldHint;
class IdEdit;

/// The labeled rows of a form about a recording, with the sentences below them.
class RecordingFields final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingFields)

public:
    explicit RecordingFields(QWidget *parent = nullptr);

    /// Takes the editor, whose object name must be set; label and accessible name come from the texts.
    void add(RecordingField field, QWidget *editor);
    /// A line for IDs, left to right in every language.
    IdEdit *addLine(RecordingField field, const QString &name);
    /// The Agora connections.
    QComboBox *addConnections(const ConnectionStore &connections, const QString &name);
    [[nodiscard]] QFormLayout &form() { return *m_form; }

    /// Shows what is wrong where, and focuses the first. False: something is wrong.
    bool showProblems(const RecordingProblems &problems);
    /// The same without moving the focus, while the user types.
    void refreshProblems(const RecordingProblems &problems);
    /// Shows what an operation rejected, by the field's code word; false: it is none of these fields.
    bool showRefusal(const QString &field);

private:
    struct Row
    {
        QLabel *label;
        QWidget *editor;
        FieldHint *hint;
    };
    void retranslate() override;

    QFormLayout *m_form;
    QHash<RecordingField, Row> m_rows;
    RecordingProblems m_shown;
};

} // namespace tallylight::ui
