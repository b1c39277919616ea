#include "preferences/preferencespage.h"

#include "common/accesskeys.h"
#include "common/formlayout.h"
#include "common/plainlabel.h"
#include "common/textsize.h"

#include <QLabel>

namespace tallylight::ui {

PreferencesPage::PreferencesPage(const QString &name, QWidget *parent)
    : Translated(parent), m_form(new FormLayout(this))
{
    setObjectName(name);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

QLabel *PreferencesPage::addHeading()
{
    auto *heading = new QLabel(this);
    setRelativeFont(*heading, 1.1);
    if (m_form->rowCount() > 0)
        heading->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    m_form->addRow(heading);
    return heading;
}

QLabel *PreferencesPage::addRow(QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    m_form->addRow(label, field);
    return label;
}

void PreferencesPage::addWide(QWidget *field)
{
    field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // a button is not as wide as the page
    m_form->addRow(field);
}

QLabel *PreferencesPage::addNote()
{
    QLabel *note = plainLabel({}, this);
    m_form->addRow(note);
    return note;
}

void PreferencesPage::nameFields() const
{
    const auto labels = findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QLabel *label : labels) {
        if (label->buddy() != nullptr)
            label->buddy()->setAccessibleName(withoutAccessKey(label->text()));
    }
}

} // namespace tallylight::ui
