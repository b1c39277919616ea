#pragma once

#include "cloudrecordings/start/startpage.h"
#include "operations/recordings/storagetargets.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace tallylight::ui {

class StorageFields;

/// The step "Where to": a storage known by its name, or a new one, which can be kept.
class StoragePage final : public StartPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoragePage)

public:
    StoragePage(StorageTargets &targets, qint64 nowMs, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const StartOrder &order) override;
    void save(StartOrder &order) const override;
    void adapt(const StartOrder &order) override;
    [[nodiscard]] StartFindings ownFindings() const override;
    void retranslate() override;

    /// Keeps the new storage if the user wants that; its keys go to the keychain. Called at the start.
    void keepIfWanted();

private:
    void fillTargets();
    void describe();
    [[nodiscard]] QUuid chosen() const;
    [[nodiscard]] bool isNew() const { return chosen().isNull(); }

    StorageTargets &m_targets;
    QComboBox *m_target;
    QPushButton *m_manage;
    QLabel *m_about;
    StorageFields *m_fields;
    QCheckBox *m_keep;
    QLineEdit *m_name;
};

} // namespace tallylight::ui
