#pragma once

#include "preferences/preferencespage.h"

class QComboBox;
class QSettings;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

/// How often the services are asked.
class UpdatingPage final : public PreferencesPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpdatingPage)

public:
    UpdatingPage(Operations &operations, QSettings &settings, QWidget *parent);
    [[nodiscard]] QString title() const override;

private:
    void retranslate() override;

    QComboBox *m_interval;
    QLabel *m_label;
    QLabel *m_note;
};

} // namespace tallylight::ui
