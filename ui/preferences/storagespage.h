#pragma once

#include "preferences/preferencespage.h"

class QPushButton;

namespace tallylight {
struct Operations;
class StorageTargets;
} // namespace tallylight

namespace tallylight::ui {

/// Where recordings can be stored.
class StoragesPage final : public PreferencesPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoragesPage)

public:
    StoragesPage(Operations &operations, QWidget *parent);
    [[nodiscard]] QString title() const override;

private:
    void retranslate() override;

    StorageTargets &m_targets;
    QLabel *m_names;
    QPushButton *m_edit;
};

} // namespace tallylight::ui
