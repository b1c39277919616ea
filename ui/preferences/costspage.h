#pragma once

#include "preferences/preferencespage.h"

class QComboBox;
class QPushButton;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

/// Prices, which belong to a connection to Agora.
class CostsPage final : public PreferencesPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CostsPage)

public:
    CostsPage(Operations &operations, QWidget *parent);
    [[nodiscard]] QString title() const override;

private:
    void retranslate() override;

    QLabel *m_note;
    QComboBox *m_connection;
    QLabel *m_label;
    QPushButton *m_prices;
};

} // namespace tallylight::ui
