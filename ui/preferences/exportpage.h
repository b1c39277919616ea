#pragma once

#include "preferences/preferencespage.h"

class QCheckBox;
class QComboBox;
class QSettings;

namespace tallylight::ui {

/// How the user likes CSV files.
class ExportPage final : public PreferencesPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportPage)

public:
    ExportPage(QSettings &settings, QWidget *parent);
    [[nodiscard]] QString title() const override;

private:
    void keep();
    void retranslate() override;

    QSettings &m_settings;
    QComboBox *m_separator;
    QLabel *m_separatorLabel;
    QLabel *m_separatorNote;
    QCheckBox *m_mark;
    QLabel *m_markNote;
};

} // namespace tallylight::ui
