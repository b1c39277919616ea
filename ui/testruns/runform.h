#pragma once

#include "core/connection.h"
#include "operations/fastcatalogue.h"
#include "wallarm/createrequest.h"
#include "wallarm/validation.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace tallylight::ui {

class FieldHint;
class Fold;
class IdBox;
class LimitField;
class TimeoutField;

/// The fields of a new run or of a copy (wallarm/README 13.3, 13.4). Knows no connection's store and sends
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
    /// What there is to choose from, so far as the service lists it; an ID can be typed in any case.
    void setPolicies(const Listed<wallarm::Policy> &policies);
    void setNodes(const Listed<wallarm::Node> &nodes);
    /// Fills the account in, once it is known, unless there is one already.
    void proposeAccount(const Identifier &account);
    /// For a copy: the settings proposed, and the record whose requests are used.
    void propose(const wallarm::RunSettings &settings, const Identifier &record, const QString &recordTitle);

    /// Puts a sentence under each wrong field; true when there is none.
    [[nodiscard]] bool validate();
    /// Marks what the service refused, until the field is changed or validate() is called; parameters that no
    /// field stands for are left out.
    void showRefused(const QList<RefusedField> &refused);
    /// Puts the cursor into the first wrong field, and opens the section it is in.
    void focusProblem();
    void focusName();
    /// The node chosen or typed; empty when the credential stands for it, or none is chosen yet.
    [[nodiscard]] Identifier node() const;
    [[nodiscard]] wallarm::CreateRequest createRequest() const;
    [[nodiscard]] wallarm::CopyRequest copyRequest() const;

Q_SIGNALS:
    void nodeChanged();

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    QWidget *buildAdvanced();
    void showForKind();
    [[nodiscard]] wallarm::RunSettings settings() const;
    [[nodiscard]] QString ownProblem(const QWidget *field) const;
    void judge();
    void edited(const QWidget *field);
    void showNotes();
    [[nodiscard]] QString idProblem(bool blank, bool valid, bool required) const;

    /// A field that can be wrong: by its own rule, or because the service refused its parameter.
    struct Place
    {
        QWidget *field;
        FieldHint *hint;
        QString parameter; ///< the service's name for it
        QString refusedCode; ///< empty: not refused
    };

    Kind m_kind = Kind::New;
    CredentialKind m_credential = CredentialKind::NodeToken;
    Identifier m_record;
    QString m_recordTitle;
    QWidget *m_firstWrong = nullptr;
    bool m_validated = false;
    // Why a list is not whole: it is on its way, or could not be read.
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
    IdBox *m_policy;
    QLabel *m_nodeLabel;
    IdBox *m_node;
    QLabel *m_accountLabel;
    QLineEdit *m_account;
    QList<Place> m_places; ///< in the order of the form

    Fold *m_advanced;
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
