#pragma once

#include "preferences/preferencespage.h"

class QComboBox;
class QSettings;

namespace tallylight::ui {

class Languages;

/// Language, theme and text size.
class GeneralPage final : public PreferencesPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneralPage)

public:
    GeneralPage(Languages &languages, QSettings &settings, QWidget *parent);
    [[nodiscard]] QString title() const override;

private:
    void retranslate() override;

    Languages &m_languages;
    QSettings &m_settings;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_size;
    QLabel *m_languageLabel;
    QLabel *m_themeLabel;
    QLabel *m_sizeLabel;
};

} // namespace tallylight::ui
