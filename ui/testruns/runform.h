#pragma once

#include "core/connection.h"
#include "wallarm/createrequest.h"
#include "wallarm/validation.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;

namespace tallylight::ui {

class FieldHint;
class LimitField;
class TimeoutField;

/// The fields of a new run or of a copy (spec wallarm 13.3, 13.4). Knows no connection's store and sends
/// nothing.
class RunForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunForm)

public:
    enum class Kind { New, Copy };

    explicit RunForm(QWidget *parent = nullptr);

    /// An empty form. A user's credential needs the node and the account as well.
    void begin(Kind kind, CredentialKind credential);
    /// For a copy: the settings proposed, and the record whose requests are used.
    void propose(const wallarm::RunSettings &settings, const Identifier &record, const QString &recordTitle);

    /// Puts a sentence under each wrong field; true when there is none.
    [[nodiscard]] bool validate();
    /// Puts the cursor into the first wrong field.
    void focusProblem();
    void focusName();
    [[nodiscard]] wallarm::CreateRequest createRequest() const;
    [[nodiscard]] wallarm::CopyRequest copyRequest() const;

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    QWidget *buildAdvanced();
    void showForKind();
    [[nodiscard]] wallarm::RunSettings settings() const;
    void setProblem(QLineEdit *field, FieldHint *hint, const QString &problem);
    [[nodiscard]] QString idProblem(const QLineEdit &field, bool required) const;

    Kind m_kind = Kind::New;
    CredentialKind m_credential = CredentialKind::NodeToken;
    Identifier m_record;
    QString m_recordTitle;
    QLineEdit *m_firstWrong = nullptr;
    bool m_validated = false;

    QFormLayout *m_rows;
    QCheckBox *m_useBaselines;
    QLabel *m_useBaselinesText;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    FieldHint *m_nameHint;
    QLabel *m_descriptionLabel;
    QLineEdit *m_description;
    QLabel *m_recordNameLabel;
    QLineEdit *m_recordName;
    FieldHint *m_recordNameHint;
    QLabel *m_policyLabel;
    QLineEdit *m_policy;
    FieldHint *m_policyHint;
    QLabel *m_nodeLabel;
    QLineEdit *m_node;
    FieldHint *m_nodeHint;
    QLabel *m_accountLabel;
    QLineEdit *m_account;
    FieldHint *m_accountHint;

    QGroupBox *m_advanced;
    QWidget *m_advancedContent;
    QCheckBox *m_stopOnFirstFail;
    QCheckBox *m_skipDuplicated;
    QCheckBox *m_skipExtensions;
    QLineEdit *m_extensions;
    FieldHint *m_extensionsHint;
    QLabel *m_rpsLabel;
    LimitField *m_rps;
    QLabel *m_rpsPerBaselineLabel;
    LimitField *m_rpsPerBaseline;
    QLabel *m_timeoutLabel;
    TimeoutField *m_timeout;
};

} // namespace tallylight::ui
