#include "testruns/runform.h"

#include "common/errortext.h"
#include "common/fieldhint.h"
#include "testruns/limitfield.h"
#include "testruns/testruntexts.h"
#include "testruns/timeoutfield.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int mostRps = 1000;
constexpr int mostRpsPerBaseline = 500;
// Rows of the form, in the order in which the constructor adds them.
enum Row { useBaselinesRow, nameRow, recordNameRow, descriptionRow, policyRow, nodeRow, accountRow };

constexpr int usualTimeout = 1800; // seconds

QLineEdit *lineEdit(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    return field;
}

QLineEdit *idEdit(const QString &name, QWidget *parent)
{
    QLineEdit *field = lineEdit(name, parent);
    field->setLayoutDirection(Qt::LeftToRight); // IDs read left to right in every language
    return field;
}

QCheckBox *checkBox(const QString &name, QWidget *parent)
{
    auto *box = new QCheckBox(parent);
    box->setObjectName(name);
    return box;
}

std::optional<QString> written(const QLineEdit &field)
{
    const QString text = field.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

Identifier identifier(const QLineEdit &field)
{
    return Identifier::fromInput(field.text()).value_or(Identifier());
}

} // namespace

RunForm::RunForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout)
    , m_useBaselines(checkBox(u"useBaselines"_s, this))
    , m_useBaselinesText(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_name(lineEdit(u"runName"_s, this))
    , m_descriptionLabel(new QLabel(this))
    , m_description(lineEdit(u"runDescription"_s, this))
    , m_recordNameLabel(new QLabel(this))
    , m_recordName(lineEdit(u"recordName"_s, this))
    , m_policyLabel(new QLabel(this))
    , m_policy(idEdit(u"policyId"_s, this))
    , m_nodeLabel(new QLabel(this))
    , m_node(idEdit(u"nodeId"_s, this))
    , m_accountLabel(new QLabel(this))
    , m_account(idEdit(u"accountId"_s, this))
{
    m_useBaselines->setChecked(true);
    m_useBaselines->setEnabled(false); // without it this would be a new run (spec wallarm 13.4)
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    m_rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    // A check box cannot wrap its text, and a record's name may be long.
    m_useBaselinesText->setWordWrap(true);
    m_useBaselinesText->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout;
    line->addWidget(m_useBaselines, 0, Qt::AlignTop);
    line->addWidget(m_useBaselinesText, 1);
    m_rows->addRow(line);
    m_nameHint = addRow(*m_rows, m_nameLabel, m_name);
    m_recordNameHint = addRow(*m_rows, m_recordNameLabel, m_recordName);
    addRow(*m_rows, m_descriptionLabel, m_description);
    m_policyHint = addRow(*m_rows, m_policyLabel, m_policy);
    m_nodeHint = addRow(*m_rows, m_nodeLabel, m_node);
    m_accountHint = addRow(*m_rows, m_accountLabel, m_account);
    column->addWidget(buildAdvanced());
    column->addStretch();
    for (QLineEdit *field : {m_name, m_policy, m_node, m_account, m_extensions}) {
        // Once something was found wrong, each correction is judged at once.
        connect(field, &QLineEdit::textEdited, this, [this] {
            if (m_validated)
                static_cast<void>(validate());
        });
    }
    retranslate();
}

QWidget *RunForm::buildAdvanced()
{
    m_advanced = new QGroupBox(this);
    m_advanced->setObjectName(u"advancedSettings"_s);
    m_advanced->setCheckable(true);
    m_advanced->setChecked(false);
    m_advancedContent = new QWidget(m_advanced);
    m_advancedContent->hide();
    auto *column = new QVBoxLayout(m_advanced);
    column->addWidget(m_advancedContent);
    connect(m_advanced, &QGroupBox::toggled, m_advancedContent, &QWidget::setVisible);

    auto *rows = new QFormLayout(m_advancedContent);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_stopOnFirstFail = checkBox(u"stopOnFirstFail"_s, m_advancedContent);
    m_skipDuplicated = checkBox(u"skipDuplicatedBaselines"_s, m_advancedContent);
    m_skipExtensions = checkBox(u"skipExtensions"_s, m_advancedContent);
    m_extensions = idEdit(u"extensions"_s, m_advancedContent);
    m_extensions->setPlaceholderText(u"jpg | png | ico"_s);
    m_extensionsHint = new FieldHint(m_extensions, m_advancedContent);
    connect(m_skipExtensions, &QCheckBox::toggled, m_extensions, &QWidget::setEnabled);
    m_rpsLabel = new QLabel(m_advancedContent);
    m_rps = new LimitField(u"rps"_s, mostRps, m_advancedContent);
    m_rpsPerBaselineLabel = new QLabel(m_advancedContent);
    m_rpsPerBaseline = new LimitField(u"rpsPerBaseline"_s, mostRpsPerBaseline, m_advancedContent);
    m_timeoutLabel = new QLabel(m_advancedContent);
    m_timeout = new TimeoutField(u"inactivityTimeout"_s, m_advancedContent);
    rows->addRow(m_stopOnFirstFail);
    rows->addRow(m_skipDuplicated);
    rows->addRow(m_skipExtensions);
    rows->addRow(m_extensions);
    rows->addRow(m_extensionsHint);
    rows->addRow(m_rpsLabel, m_rps);
    rows->addRow(m_rpsPerBaselineLabel, m_rpsPerBaseline);
    rows->addRow(m_timeoutLabel, m_timeout);
    return m_advanced;
}

void RunForm::begin(Kind kind, CredentialKind credential)
{
    m_kind = kind;
    m_credential = credential;
    m_record = {};
    m_validated = false;
    for (QLineEdit *field : {m_name, m_description, m_recordName, m_policy, m_node, m_account, m_extensions})
        field->clear();
    m_advanced->setChecked(false);
    m_stopOnFirstFail->setChecked(false);
    m_skipDuplicated->setChecked(true);
    m_skipExtensions->setChecked(false);
    m_extensions->setEnabled(false);
    m_rps->setValue({});
    m_rpsPerBaseline->setValue({});
    m_timeout->setSeconds(usualTimeout);
    showForKind();
    // A row that becomes visible takes its empty hint with it.
    for (FieldHint *hint :
         {m_nameHint, m_recordNameHint, m_policyHint, m_nodeHint, m_accountHint, m_extensionsHint})
        hint->setProblem({});
}

void RunForm::showForKind()
{
    const bool isNew = m_kind == Kind::New;
    const bool needsNode = m_credential != CredentialKind::NodeToken;
    m_rows->setRowVisible(useBaselinesRow, !isNew);
    m_rows->setRowVisible(recordNameRow, isNew);
    m_rows->setRowVisible(nodeRow, needsNode);
    m_rows->setRowVisible(accountRow, needsNode);
    // The service does not take these two for a copy (spec wallarm 6.3).
    m_skipDuplicated->setEnabled(isNew);
    m_timeout->setEnabled(isNew);
    m_timeoutLabel->setEnabled(isNew);
}

void RunForm::propose(const wallarm::RunSettings &settings, const Identifier &record,
                      const QString &recordTitle)
{
    m_record = record;
    m_recordTitle = recordTitle;
    m_name->setText(settings.name);
    m_description->setText(settings.description.value_or(QString()));
    m_policy->setText(settings.policyId.text());
    m_node->setText(settings.nodeId.text());
    m_account->setText(settings.clientId.text());
    m_stopOnFirstFail->setChecked(settings.stopOnFirstFail.value_or(false));
    m_skipExtensions->setChecked(settings.fileExtensionsToExclude.has_value());
    m_extensions->setText(settings.fileExtensionsToExclude.value_or(QString()));
    m_rps->setValue(settings.rps);
    m_rpsPerBaseline->setValue(settings.rpsPerBaseline);
    retranslate();
}

void RunForm::setProblem(QLineEdit *field, FieldHint *hint, const QString &problem)
{
    hint->setProblem(problem);
    if (!problem.isEmpty() && m_firstWrong == nullptr)
        m_firstWrong = field;
}

QString RunForm::idProblem(const QLineEdit &field, bool required) const
{
    if (field.text().trimmed().isEmpty())
        return required ? issueText({.why = wallarm::FormIssue::Why::Missing}) : QString();
    //: Under a field for an ID
    return Identifier::fromInput(field.text()) ? QString()
                                               : tr("This is not an ID: it has a sign that no ID has.");
}

bool RunForm::validate()
{
    m_validated = true;
    m_firstWrong = nullptr;
    const bool needsNode = m_credential != CredentialKind::NodeToken;
    const auto issue = wallarm::checkName(m_name->text().trimmed());
    setProblem(m_name, m_nameHint, issue.has_value() ? issueText(*issue) : QString());
    setProblem(m_policy, m_policyHint, idProblem(*m_policy, false));
    setProblem(m_node, m_nodeHint, needsNode ? idProblem(*m_node, true) : QString());
    setProblem(m_account, m_accountHint, needsNode ? idProblem(*m_account, true) : QString());
    const bool missing = m_skipExtensions->isChecked() && !written(*m_extensions).has_value();
    setProblem(m_extensions, m_extensionsHint,
               missing ? issueText({.why = wallarm::FormIssue::Why::Missing}) : QString());
    return m_firstWrong == nullptr;
}

void RunForm::focusProblem()
{
    if (m_firstWrong == m_extensions)
        m_advanced->setChecked(true);
    if (m_firstWrong != nullptr)
        m_firstWrong->setFocus(Qt::OtherFocusReason);
}

void RunForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

wallarm::RunSettings RunForm::settings() const
{
    wallarm::RunSettings settings;
    settings.name = m_name->text().trimmed();
    settings.description = written(*m_description);
    settings.policyId = identifier(*m_policy);
    settings.rps = m_rps->value();
    settings.rpsPerBaseline = m_rpsPerBaseline->value();
    if (m_stopOnFirstFail->isChecked())
        settings.stopOnFirstFail = true;
    if (m_skipExtensions->isChecked())
        settings.fileExtensionsToExclude = written(*m_extensions);
    if (m_credential != CredentialKind::NodeToken) {
        settings.nodeId = identifier(*m_node);
        settings.clientId = identifier(*m_account);
        settings.place = u"node"_s;
    }
    return settings;
}

wallarm::CreateRequest RunForm::createRequest() const
{
    wallarm::CreateRequest request;
    request.settings = settings();
    request.recordName = written(*m_recordName);
    request.skipDuplicatedBaselines = m_skipDuplicated->isChecked();
    request.inactivityTimeout = m_timeout->seconds();
    return request;
}

wallarm::CopyRequest RunForm::copyRequest() const
{
    return {.settings = settings(), .recordId = m_record};
}

void RunForm::retranslate()
{
    //: Check box, always ticked, of the form that copies a test run; %1 is the test record's name
    const QString use = tr("Use baselines from %1").arg(isolated(m_recordTitle));
    m_useBaselinesText->setText(use);
    m_useBaselines->setAccessibleName(use);
    //: Label of a field
    m_nameLabel->setText(tr("Test run name"));
    //: Label of a field
    m_descriptionLabel->setText(tr("Description"));
    //: Label of a field
    m_recordNameLabel->setText(tr("Test record name"));
    //: Shown in the empty field of the test record's name
    m_recordName->setPlaceholderText(tr("Same as the test run's name"));
    //: Label of a field: the ID of a test policy
    m_policyLabel->setText(tr("Policy ID"));
    //: Shown in the empty field of the policy's ID
    m_policy->setPlaceholderText(tr("Default Policy"));
    //: Label of a field: the ID of the FAST node
    m_nodeLabel->setText(tr("Node ID"));
    //: Label of a field: the number of the Wallarm account, called clientid by the service
    m_accountLabel->setText(tr("Account ID"));
    //: Group of fields that can be folded out
    m_advanced->setTitle(tr("Advanced settings"));
    //: Check box
    m_stopOnFirstFail->setText(tr("Stop on first fail"));
    //: Check box
    m_skipDuplicated->setText(tr("Skip duplicated baselines"));
    //: Check box; a field for the extensions is beneath
    m_skipExtensions->setText(tr("Skip following files extensions"));
    m_extensions->setAccessibleName(m_skipExtensions->text());
    //: Label of a slider
    m_rpsLabel->setText(tr("RPS per test run"));
    //: Label of a slider
    m_rpsPerBaselineLabel->setText(tr("RPS per baseline"));
    //: Label of a slider: recording stops by itself when no request has come for so long
    m_timeoutLabel->setText(tr("Stop baseline recording after"));
    m_rps->setCaption(m_rpsLabel->text());
    m_rpsPerBaseline->setCaption(m_rpsPerBaselineLabel->text());
    m_timeout->setCaption(m_timeoutLabel->text());
    if (m_validated)
        static_cast<void>(validate());
}

void RunForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tallylight::ui
