#pragma once

#include "common/translated.h"
#include "core/connection.h"
#include "operations/runs/fastcatalogue.h"
#include "wallarm/createrequest.h"
#include "wallarm/validation.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace tallylight::ui {

class FieldHint;
class CollapsibleSection;
class NamedIdBox;
class LimitField;
class TimeoutField;

/// The fields of a new run or of a copy (wallarm/README 13.3, 13.4). Knows no connection's store and sends
/// nothing.
class RunForm final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunForm)

public:
    enum class Kind { New, Copy };

    explicit RunForm(QWidget *parent = nullptr);

    /// An empty form. A user's credential also needs the node and the account.
    void begin(Kind kind, CredentialKind credential);
    /// The choices, as far as the service lists them; an ID can always be typed.
    void setPolicies(const Listed<wallarm::Policy> &policies);
    void setNodes(const Listed<wallarm::Node> &nodes);
    /// Fills in the account once it is known, unless the field already has one.
    void proposeAccount(const Identifier &account);
    /// For a copy: the suggested settings, and the record whose requests are used.
    void propose(const wallarm::RunSettings &settings, const Identifier &record, const QString &recordTitle);

    /// Puts a sentence under each wrong field; true when there is none.
    [[nodiscard]] bool validate();
    /// Marks what the service rejected, until the field is changed or validate() is called; parameters
    /// without a field are skipped.
    void showRefused(const QList<RefusedField> &refused);
    /// Puts the cursor into the first wrong field, and opens the section it is in.
    void focusProblem();
    void focusName();
    /// The node chosen or typed; empty when the credential implies it, or none is chosen yet.
    [[nodiscard]] Identifier node() const;
    [[nodiscard]] wallarm::CreateRequest createRequest() const;
    [[nodiscard]] wallarm::CopyRequest copyRequest() const;

Q_SIGNALS:
    void nodeChanged();

private:
    void retranslate() override;
    QWidget *buildAdvanced();
    void showForKind();
    [[nodiscard]] wallarm::RunSettings settings() const;
    [[nodiscard]] QString ownProblem(const QWidget *field) const;
    void judge();
    void edited(const QWidget *field);
    void showNotes();
    [[nodiscard]] QString idProblem(bool blank, bool valid, bool required) const;

    /// A field that can be wrong: by its own rule, or because the service rejected its parameter.
    struct Place
    {
        QWidget *field;
        FieldHint *hint;
        QString parameter; ///< the service's name for it
        QString refusedCode; ///< empty: not rejected
    };

    Kind m_kind = Kind::New;
    CredentialKind m_credential = CredentialKind::NodeToken;
    Identifier m_record;
    QString m_recordTitle;
    bool m_validated = false;
    // Why a list is incomplete: it is being read, or could not be read.
    enum class Reading { Done, UnderWay, Failed };
    Reading m_policiesAre = Reading::Done;
    Reading m_nodesAre = Reading::Done;

    QFormLayout *m_rows;
    QCheckBox *m_useBaselines;
    QLabel *m_useBaselinesText;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_descriptionLabel;
    QLineEdit *m_description;
    QLabel *m_recordNameLabel;
    QLineEdit *m_recordName;
    QLabel *m_policyLabel;
    NamedIdBox *m_policy;
    QLabel *m_nodeLabel;
    NamedIdBox *m_node;
    QLabel *m_accountLabel;
    QLineEdit *m_account;
    QList<Place> m_places; ///< in form order
    const Place *m_firstWrong = nullptr;

    CollapsibleSection *m_advanced;
    QCheckBox *m_stopOnFirstFail;
    QCheckBox *m_skipDuplicated;
    QCheckBox *m_skipExtensions;
    QLineEdit *m_extensions;
    QLabel *m_rpsLabel;
    LimitField *m_rps;
    QLabel *m_rpsPerBaselineLabel;
    LimitField *m_rpsPerBaseline;
    QLabel *m_timeoutLabel;
    TimeoutField *m_timeout;
};

} // namespace tallylight::ui
