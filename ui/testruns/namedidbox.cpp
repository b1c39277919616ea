#include "testruns/namedidbox.h"

#include "common/errortext.h"
#include "common/plaintip.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

/// A name is shown on one line, whatever the service sent.
QString oneLine(const QString &name)
{
    return name.simplified();
}

} // namespace

NamedIdBox::NamedIdBox(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setObjectName(name);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr); // it would complete the beginning of an ID to someone else's name
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    lineEdit()->setObjectName(name + u"Input"_s);
    connect(this, &QComboBox::editTextChanged, this, &NamedIdBox::edited);
}

void NamedIdBox::offer(const QList<NamedId> &entries)
{
    const Identifier chosen = value();
    const QString typed = currentText();
    m_entries = entries;
    const NamedId *known = chosen.isEmpty() ? nullptr : entryFor(chosen.text());
    fill(known != nullptr ? titleOf(*known) : typed);
}

void NamedIdBox::setNoneText(const QString &text)
{
    const QString shown = isBlank() ? text : currentText();
    m_none = text;
    fill(shown);
}

void NamedIdBox::setNote(const QString &text)
{
    if (text == m_note)
        return;
    m_note = text;
    fill(currentText());
}

void NamedIdBox::setValue(const Identifier &id)
{
    const NamedId *known = id.isEmpty() ? nullptr : entryFor(id.text());
    fill(id.isEmpty() ? m_none : known != nullptr ? titleOf(*known) : id.text());
}

Identifier NamedIdBox::value() const
{
    if (isBlank())
        return {};
    const NamedId *known = entryFor(currentText().trimmed());
    return known != nullptr ? known->id : Identifier::fromInput(currentText()).value_or(Identifier());
}

bool NamedIdBox::isBlank() const
{
    const QString text = currentText().trimmed();
    return text.isEmpty() || text == m_none;
}

/// The wheel scrolls the surrounding panel; a choice must not change on the way.
void NamedIdBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void NamedIdBox::fill(const QString &shown)
{
    const QString before = currentText();
    {
        const QSignalBlocker quiet(this);
        clear();
        if (!m_none.isEmpty())
            addItem(m_none);
        for (const NamedId &entry : m_entries) {
            addItem(titleOf(entry));
            setItemData(count() - 1, plainTip(entry.id.text()), Qt::ToolTipRole);
        }
        addNote();
        const int index = findText(shown, Qt::MatchExactly | Qt::MatchCaseSensitive);
        setCurrentIndex(shown.isEmpty() ? -1 : index);
        setEditText(shown);
    }
    if (shown != before)
        Q_EMIT edited();
}

void NamedIdBox::addNote()
{
    if (m_note.isEmpty())
        return;
    addItem(m_note);
    if (auto *items = qobject_cast<QStandardItemModel *>(model()))
        items->item(count() - 1)->setEnabled(false);
}

/// Each title leads to one entry: the ID follows a name that is not unique, or that could be mistaken for
/// another entry's ID.
QString NamedIdBox::titleOf(const NamedId &entry) const
{
    const QString name = oneLine(entry.name);
    if (name.isEmpty())
        return entry.id.text();
    const bool mistakable =
        name == m_none || name == m_note || std::ranges::any_of(m_entries, [&](const NamedId &other) {
            return other.id != entry.id && (oneLine(other.name) == name || other.id.text() == name);
        });
    //: A name that is not unique, and the ID that tells it from the others
    return mistakable ? tr("%1 (%2)").arg(name, isolated(entry.id.text())) : name;
}

/// IDs take precedence over names.
const NamedId *NamedIdBox::entryFor(const QString &text) const
{
    auto found = std::ranges::find_if(m_entries, [&](const NamedId &e) { return e.id.text() == text; });
    if (found == m_entries.end())
        found = std::ranges::find_if(m_entries, [&](const NamedId &e) { return titleOf(e) == text; });
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace tallylight::ui
