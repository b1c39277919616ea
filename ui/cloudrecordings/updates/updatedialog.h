#pragma once

#include "cloudrecordings/fields/startfield.h"
#include "common/growingdialog.h"
#include "common/translated.h"
#include "operations/recordings/recordingupdates.h"

class QDialogButtonBox;
class QFormLayout;
class QLabel;

namespace tallylight {
struct Operations;
struct RecordingEntry;
} // namespace tallylight

namespace tallylight::ui {

class CollapsibleSection;
class RequestView;
class SecretEdit;
class StartRows;
class StorageFields;
class UidsEdit;

/// Changes what a running recording records (whose audio and video), where a page is pushed to, or its
/// storage keys; one of these, by `kind`. The request can be viewed with its secrets masked. Listeners of
/// RecordingUpdates report the outcome. Call open(); deletes itself when closed. GUI thread.
class UpdateDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpdateDialog)

public:
    /// Subscription, RtmpTarget or Credentials. The recording must be known.
    UpdateDialog(Operations &operations, const QUuid &recording, UpdateKind kind, QWidget *parent = nullptr);

private:
    void buildSubscription(QFormLayout &form, const RecordingEntry &entry);
    void buildTarget(QFormLayout &form);
    void buildCredentials(QFormLayout &form, const RecordingEntry &entry);
    void check();
    void send();
    void retranslate() override;
    [[nodiscard]] UpdateOrder order() const;
    [[nodiscard]] agora::Subscription subscription() const;
    [[nodiscard]] StartFindings findings() const;
    [[nodiscard]] Result<Done> begin() const;

    Operations &m_operations;
    const QUuid m_recording;
    const UpdateKind m_kind;
    QLabel *m_intro;
    StartRows *m_rows;
    UidsEdit *m_audio = nullptr; ///< nullptr: not for this kind, or this medium is not recorded
    UidsEdit *m_video = nullptr;
    SecretEdit *m_target = nullptr;
    StorageFields *m_storage = nullptr;
    CollapsibleSection *m_fold;
    RequestView *m_request;
    QLabel *m_refusal;
    QDialogButtonBox *m_buttons;
};

} // namespace tallylight::ui
