#pragma once

#include "cloudrecordings/fields/startfield.h"
#include "common/growingdialog.h"
#include "common/translated.h"
#include "operations/recordings/storagetargets.h"

class QDialogButtonBox;
class QLineEdit;

namespace tallylight::ui {

class StartRows;
class StorageFields;

/// One storage: its name, where it is, and its keys. Call open(); deletes itself when closed. GUI thread.
class StorageTargetEditor final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StorageTargetEditor)

public:
    /// A null `target`: a new one.
    StorageTargetEditor(StorageTargets &targets, const QUuid &target, qint64 nowMs,
                        QWidget *parent = nullptr);

private:
    void retranslate() override;
    void check();
    void save();
    [[nodiscard]] StartFindings findings() const;
    /// An empty field keeps the key that is in the keychain.
    [[nodiscard]] bool keepsKeys() const;

    StorageTargets &m_targets;
    const QUuid m_target;
    const qint64 m_nowMs;
    StartRows *m_rows;
    QLineEdit *m_name = nullptr;
    StorageFields *m_fields = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    bool m_nameTaken = false;
};

} // namespace tallylight::ui
