#include "cloudrecordings/recordingfields.h"

#include "common/fieldhint.h"
#include "common/formlayout.h"
#include "common/idedit.h"
#include "connections/colourbox.h"
#include "stores/connectionstore.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace tallylight::ui {

RecordingFields::RecordingFields(QWidget *parent) : Translated(parent), m_form(new FormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void RecordingFields::add(RecordingField field, QWidget *editor)
{
    auto *label = new QLabel(this);
    const bool looked = field == RecordingField::ResourceId; // the first of the IDs
    FieldHint *hint =
        addRow(*m_form, label, editor, looked ? std::optional(HelpTopic::AgoraIds) : std::nullopt);
    m_rows.insert(field, {label, editor, hint});
    retranslate();
}

IdEdit *RecordingFields::addLine(RecordingField field, const QString &name)
{
    auto *edit = new IdEdit(this);
    edit->setObjectName(name);
    add(field, edit);
    return edit;
}

QComboBox *RecordingFields::addConnections(const ConnectionStore &connections, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    for (const ConnectionEntry &entry : connections.all()) {
        const Connection &connection = entry.connection;
        if (connection.service == Service::AgoraCloudRecording)
            box->addItem(ColourBox::swatch(connection.colour), connection.name, connection.id);
    }
    add(RecordingField::Connection, box);
    return box;
}

void RecordingFields::refreshProblems(const RecordingProblems &problems)
{
    m_shown = problems;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const auto problem = problems.constFind(row.key());
        row->hint->setProblem(problem == problems.cend() ? QString()
                                                         : RecordingFieldTexts::problem(*problem));
    }
}

bool RecordingFields::showProblems(const RecordingProblems &problems)
{
    refreshProblems(problems);
    if (problems.isEmpty())
        return true;
    const auto first = m_rows.constFind(problems.firstKey());
    if (first != m_rows.cend())
        first->hint->focusField();
    return false;
}

bool RecordingFields::showRefusal(const QString &field)
{
    const auto refused = refusedField(field);
    if (!refused || !m_rows.contains(refused->first))
        return false;
    showProblems({{refused->first, refused->second}});
    return true;
}

void RecordingFields::retranslate()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        row->label->setText(RecordingFieldTexts::label(row.key()));
        row->editor->setAccessibleName(row->label->text());
        const auto problem = m_shown.constFind(row.key());
        if (problem != m_shown.cend())
            row->hint->setProblem(RecordingFieldTexts::problem(*problem));
    }
}

} // namespace tallylight::ui
