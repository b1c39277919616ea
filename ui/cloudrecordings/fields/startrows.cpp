#include "cloudrecordings/fields/startrows.h"

#include "cloudrecordings/fields/compositeedit.h"
#include "cloudrecordings/fields/starttexts.h"
#include "common/collapsiblesection.h"
#include "common/fieldhint.h"
#include "common/helplink.h"
#include "common/idedit.h"
#include "common/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tallylight::ui {

namespace {

/// The widget that represents an editor: screen readers say its name, and its hint is found by its object
/// name.
QWidget *spoken(QWidget *editor)
{
    return editor->focusProxy() == nullptr ? editor : editor->focusProxy();
}

} // namespace

StartRows::StartRows(QWidget *page) : QObject(page), m_page(page) { }

void StartRows::add(QFormLayout &form, StartField field, QWidget *editor, QLabel *note)
{
    auto *whole = new QWidget(m_page);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    // A number does not need the width of a sentence.
    column->addWidget(editor, 0, qobject_cast<QSpinBox *>(editor) ? Qt::AlignLeading : Qt::Alignment());
    auto *hint = new FieldHint(spoken(editor), whole);
    column->addWidget(hint);
    if (note != nullptr)
        column->addWidget(note);
    auto *label = new QLabel(m_page);
    label->setBuddy(spoken(editor));
    form.addRow(label, whole);
    m_rows.insert(field, {&form, whole, label, editor, hint, m_rows.size()});
    watch(editor, field);
}

QLineEdit *StartRows::addLine(QFormLayout &form, StartField field, const QString &name, QLabel *note)
{
    auto *edit = new IdEdit(m_page);
    edit->setObjectName(name);
    add(form, field, edit, note);
    return edit;
}

void StartRows::addHelp(StartField field, HelpTopic topic)
{
    const Row &row = m_rows[field];
    auto *column = static_cast<QVBoxLayout *>(row.whole->layout());
    column->insertWidget(2, new HelpLink(topic, *spoken(row.editor), row.whole), 0,
                         Qt::AlignLeading); // after the hint
}

void StartRows::watch(QWidget *editor, StartField field)
{
    const auto changed = [this, field] { touch(field); };
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, this, changed);
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        connect(number, &QSpinBox::valueChanged, this, changed);
    else if (auto *box = qobject_cast<QComboBox *>(editor))
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    else if (auto *moment = qobject_cast<QDateTimeEdit *>(editor))
        connect(moment, &QDateTimeEdit::dateTimeChanged, this, changed);
    else if (auto *button = qobject_cast<QAbstractButton *>(editor))
        connect(button, &QAbstractButton::toggled, this, changed);
    else if (auto *several = qobject_cast<CompositeEdit *>(editor))
        connect(several, &CompositeEdit::edited, this, changed);
}

void StartRows::touch(StartField field)
{
    if (m_quiet)
        return;
    m_touched.insert(field);
    Q_EMIT edited();
}

void StartRows::setVisible(StartField field, bool visible)
{
    Row &row = m_rows[field];
    row.visible = visible;
    row.form->setRowVisible(row.whole, visible);
}

void StartRows::show(const StartFindings &findings)
{
    m_shown = findings;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const auto found = findings.constFind(row.key());
        const bool shown = found != findings.cend() && row->visible && m_touched.contains(row.key());
        if (shown && found->advice)
            row->hint->setAdvice(StartTexts::problem(found->problem));
        else
            row->hint->setProblem(shown ? StartTexts::problem(found->problem) : QString());
    }
}

void StartRows::touchAll()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        m_touched.insert(row.key());
}

void StartRows::forgetTouches()
{
    m_touched.clear();
}

bool StartRows::hasError(const StartFindings &findings) const
{
    for (auto found = findings.cbegin(); found != findings.cend(); ++found) {
        if (!found->advice && m_rows.contains(found.key()))
            return true;
    }
    return false;
}

void StartRows::focusFirstError(const StartFindings &findings)
{
    const Row *first = nullptr;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const auto found = findings.constFind(row.key());
        const bool wrong = found != findings.cend() && !found->advice;
        if (wrong && (first == nullptr || row->place < first->place))
            first = &*row;
    }
    if (first == nullptr)
        return;
    CollapsibleSection::reveal(first->editor);
    first->hint->focusField();
}

void StartRows::retranslate()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        row->label->setText(StartTexts::label(row.key()));
        spoken(row->editor)->setAccessibleName(row->label->text());
    }
    show(m_shown);
}

} // namespace tallylight::ui
