#include "preferences/generalpage.h"

#include "common/language.h"
#include "common/settingskeys.h"
#include "common/textsize.h"
#include "preferences/choices.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

GeneralPage::GeneralPage(Languages &languages, QSettings &settings, QWidget *parent)
    : PreferencesPage(u"preferencesGeneral"_s, parent)
    , m_languages(languages)
    , m_settings(settings)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_size(new QComboBox(this))
    , m_languageLabel(addRow(m_language))
    , m_themeLabel(addRow(m_theme))
    , m_sizeLabel(addRow(m_size))
{
    m_language->setObjectName(u"preferencesLanguage"_s);
    m_language->addItem(QString(), QString());
    for (const Language &each : Languages::all())
        m_language->addItem(each.ownName, each.code);
    m_theme->setObjectName(u"preferencesTheme"_s);
    for (const Theme each : {Theme::System, Theme::Light, Theme::Dark})
        m_theme->addItem(QString(), static_cast<int>(each));
    m_size->setObjectName(u"preferencesTextSize"_s);
    for (const int each : textSizes())
        m_size->addItem(QString(), each);
    m_language->setCurrentIndex(
        qMax(0, m_language->findData(m_settings.value(settingskeys::language).toString())));
    m_theme->setCurrentIndex(
        static_cast<int>(themeFromCode(m_settings.value(settingskeys::theme).toString())));
    m_size->setCurrentIndex(qMax(0, m_size->findData(textSize(m_settings))));

    // Queued: the change gives the list that is in use other words.
    connect(
        m_language, &QComboBox::activated, this,
        [this](int row) { chooseLanguage(m_language->itemData(row).toString(), m_languages, m_settings); },
        Qt::QueuedConnection);
    connect(m_theme, &QComboBox::activated, this,
            [this](int row) { chooseTheme(static_cast<Theme>(m_theme->itemData(row).toInt()), m_settings); });
    connect(m_size, &QComboBox::activated, this,
            [this](int row) { chooseTextSize(m_size->itemData(row).toInt(), m_settings); });
    retranslate();
}

QString GeneralPage::title() const
{
    //: Page of the preferences: language, theme, text size
    return tr("General");
}

void GeneralPage::retranslate()
{
    //: Field: the language of the program
    m_languageLabel->setText(tr("&Language:"));
    //: First of the languages: whichever the desktop has
    m_language->setItemText(0, tr("Same as the system"));
    //: Field: light or dark
    m_themeLabel->setText(tr("&Theme:"));
    for (int row = 0; row < m_theme->count(); ++row)
        m_theme->setItemText(row, themeName(static_cast<Theme>(m_theme->itemData(row).toInt())));
    //: Field: how large all texts are
    m_sizeLabel->setText(tr("Text &size:"));
    for (int row = 0; row < m_size->count(); ++row) {
        //: A size of texts: percent of the system's
        m_size->setItemText(row, tr("%1%").arg(QLocale().toString(m_size->itemData(row).toInt())));
    }
    nameFields();
}

} // namespace tallylight::ui
