#include "preferences/exportpage.h"

#include "common/tableexport.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using Separator = ExportHabit::Separator;

ExportPage::ExportPage(QSettings &settings, QWidget *parent)
    : PreferencesPage(u"preferencesExport"_s, parent)
    , m_settings(settings)
    , m_separator(new QComboBox(this))
    , m_separatorLabel(addRow(m_separator))
    , m_separatorNote(addNote())
    , m_mark(new QCheckBox(this))
{
    addWide(m_mark);
    m_markNote = addNote();
    m_separator->setObjectName(u"preferencesSeparator"_s);
    for (const Separator each : {Separator::ByLanguage, Separator::Comma, Separator::Semicolon})
        m_separator->addItem(QString(), static_cast<int>(each));
    m_mark->setObjectName(u"preferencesMark"_s);
    const ExportHabit habit = exportHabit(settings);
    m_separator->setCurrentIndex(static_cast<int>(habit.separator));
    m_mark->setChecked(habit.byteOrderMark);
    connect(m_separator, &QComboBox::activated, this, &ExportPage::keep);
    connect(m_mark, &QCheckBox::toggled, this, &ExportPage::keep);
    retranslate();
}

void ExportPage::keep()
{
    keepExportHabit({.separator = static_cast<Separator>(m_separator->currentData().toInt()),
                     .byteOrderMark = m_mark->isChecked()},
                    m_settings);
}

QString ExportPage::title() const
{
    //: Page of the preferences: how tables are saved to files
    return tr("Export");
}

void ExportPage::retranslate()
{
    //: Field: the character between the values of a CSV file
    m_separatorLabel->setText(tr("&Separator in CSV files:"));
    const QStringList separators{
        //: The separator of a CSV file
        tr("As usual for the language"),
        //: The separator of a CSV file
        tr("Comma"),
        //: The separator of a CSV file
        tr("Semicolon"),
    };
    for (int row = 0; row < m_separator->count(); ++row)
        m_separator->setItemText(row, separators.at(row));
    //: Below the choice of a separator
    m_separatorNote->setText(tr("The other one can still be chosen when a file is saved."));
    //: Check box; the byte order mark is three bytes at the beginning of a file
    m_mark->setText(tr("Begin CSV files with a &byte order mark"));
    //: Below that check box
    m_markNote->setText(tr("Excel needs it to read letters with accents, Arabic and Chinese. Some programs "
                           "take it for a part of the first heading."));
    nameFields();
}

} // namespace tallylight::ui
