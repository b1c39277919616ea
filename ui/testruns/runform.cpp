#include "testruns/runform.h"

#include "common/collapsiblesection.h"
#include "common/errortext.h"
#include "common/fieldhint.h"
#include "common/formlayout.h"
#include "common/idedit.h"
#include "common/reasons.h"
#include "testruns/limitfield.h"
#include "testruns/namedidbox.h"
#include "testruns/testruntexts.h"
#include "testruns/timeoutfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

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
    auto *field = new IdEdit(parent);
    field->setObjectName(name);
    return field;
}

QCheckBox *checkBox(const QString &name, QWidget *parent)
{
    auto *box = new QCheckBox(parent);
    box->setObjectName(name);
    return box;
}

template <class Reading> Reading readingOf(bool loading, bool failed)
{
    return loading ? Reading::UnderWay : failed ? Reading::Failed : Reading::Done;
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
    : Translated(parent)
    , m_rows(new FormLayout)
    , m_useBaselines(checkBox(u"useBaselines"_s, this))
    , m_useBaselinesText(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_name(lineEdit(u"runName"_s, this))
    , m_descriptionLabel(new QLabel(this))
    , m_description(lineEdit(u"runDescription"_s, this))
    , m_recordNameLabel(new QLabel(this))
    , m_recordName(lineEdit(u"recordName"_s, this))
    , m_policyLabel(new QLabel(this))
    , m_policy(new NamedIdBox(u"policyId"_s, this))
    , m_nodeLabel(new QLabel(this))
    , m_node(new NamedIdBox(u"nodeId"_s, this))
    , m_accountLabel(new QLabel(this))
    , m_account(idEdit(u"accountId"_s, this))
{
    m_useBaselines->setChecked(true);
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
    const auto place = [this](QLabel *label, QWidget *field, const QString &parameter) {
        m_places << Place{field, addRow(*m_rows, label, field), parameter, {}};
    };
    place(m_nameLabel, m_name, u"name"_s);
    place(m_recordNameLabel, m_recordName, u"test_record_name"_s);
    place(m_descriptionLabel, m_description, u"desc"_s);
    place(m_policyLabel, m_policy, u"policy_id"_s);
    place(m_nodeLabel, m_node, u"node_id"_s);
    place(m_accountLabel, m_account, u"clientid"_s);
    column->addWidget(buildAdvanced());
    column->addStretch();
    for (QLineEdit *field : {m_name, m_recordName, m_description, m_account, m_extensions})
        connect(field, &QLineEdit::textEdited, this, [this, field] { edited(field); });
    for (NamedIdBox *box : {m_policy, m_node})
        connect(box, &NamedIdBox::edited, this, [this, box] { edited(box); });
    for (LimitField *field : {m_rps, m_rpsPerBaseline})
        connect(field, &LimitField::changed, this, [this, field] { edited(field); });
    connect(m_timeout, &TimeoutField::changed, this, [this] { edited(m_timeout); });
    connect(m_node, &NamedIdBox::edited, this, &RunForm::nodeChanged);
    retranslate();
}

QWidget *RunForm::buildAdvanced()
{
    m_advanced = new CollapsibleSection(u"advancedSettings"_s, this);
    QWidget *content = m_advanced->content();
    QFormLayout &rows = m_advanced->form();
    rows.setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_stopOnFirstFail = checkBox(u"stopOnFirstFail"_s, content);
    m_skipDuplicated = checkBox(u"skipDuplicatedBaselines"_s, content);
    m_skipExtensions = checkBox(u"skipExtensions"_s, content);
    m_extensions = idEdit(u"extensions"_s, content);
    m_extensions->setPlaceholderText(u"jpg | png | ico"_s);
    connect(m_skipExtensions, &QCheckBox::toggled, m_extensions, &QWidget::setEnabled);
    m_rpsLabel = new QLabel(content);
    m_rps = new LimitField(u"rps"_s, mostRps, content);
    m_rpsPerBaselineLabel = new QLabel(content);
    m_rpsPerBaseline = new LimitField(u"rpsPerBaseline"_s, mostRpsPerBaseline, content);
    m_timeoutLabel = new QLabel(content);
    m_timeout = new TimeoutField(u"inactivityTimeout"_s, content);
    rows.addRow(m_stopOnFirstFail);
    rows.addRow(m_skipDuplicated);
    rows.addRow(m_skipExtensions);
    rows.addRow(m_extensions);
    auto *extensionsHint = new FieldHint(m_extensions, content);
    rows.addRow(extensionsHint);
    m_places << Place{m_extensions, extensionsHint, u"file_extensions_to_exclude"_s, {}};
    const auto place = [this, &rows](QLabel *label, QWidget *field, const QString &parameter) {
        m_places << Place{field, addRow(rows, label, field), parameter, {}};
    };
    place(m_rpsLabel, m_rps, u"rps"_s);
    place(m_rpsPerBaselineLabel, m_rpsPerBaseline, u"rps_per_baseline"_s);
    place(m_timeoutLabel, m_timeout, u"inactivity_timeout"_s);
    return m_advanced;
}

void RunForm::begin(Kind kind, CredentialKind credential)
{
    m_kind = kind;
    m_credential = credential;
    m_record = {};
    m_validated = false;
    for (QLineEdit *field : {m_name, m_description, m_recordName, m_account, m_extensions})
        field->clear();
    for (NamedIdBox *box : {m_policy, m_node}) {
        box->offer({}); // from another connection
        box->setValue({});
    }
    m_advanced->setOpen(false);
    m_stopOnFirstFail->setChecked(false);
    m_skipDuplicated->setChecked(true);
    m_skipExtensions->setChecked(false);
    m_extensions->setEnabled(false);
    m_rps->setValue({});
    m_rpsPerBaseline->setValue({});
    m_timeout->setSeconds(usualTimeout);
    showForKind();
    for (Place &place : m_places) {
        place.refusedCode.clear();
        place.hint->setProblem({});
    }
}

void RunForm::showForKind()
{
    const bool isNew = m_kind == Kind::New;
    const bool needsNode = m_credential != CredentialKind::NodeToken;
    m_rows->setRowVisible(useBaselinesRow, !isNew);
    m_rows->setRowVisible(recordNameRow, isNew);
    m_rows->setRowVisible(nodeRow, needsNode);
    m_rows->setRowVisible(accountRow, needsNode);
    // For a copy, the service does not accept these two (wallarm/README 6.3).
    allow(*m_skipDuplicated, isNew, Reasons::notForCopies());
    m_timeout->setEnabled(isNew);
    m_timeoutLabel->setEnabled(isNew);
}

/// After something was found wrong, each correction is checked immediately.
void RunForm::edited(const QWidget *field)
{
    for (Place &place : m_places) {
        if (place.field == field)
            place.refusedCode.clear();
    }
    if (m_validated)
        judge();
}

void RunForm::setPolicies(const Listed<wallarm::Policy> &policies)
{
    QList<NamedId> entries;
    for (const wallarm::Policy &policy : policies.items)
        entries << NamedId{policy.id, policy.name};
    m_policiesAre = readingOf<Reading>(policies.loading, policies.error.has_value());
    m_policy->offer(entries);
    showNotes();
}

void RunForm::setNodes(const Listed<wallarm::Node> &nodes)
{
    QList<NamedId> entries;
    for (const wallarm::Node &node : nodes.items)
        entries << NamedId{node.id, node.hostname};
    m_nodesAre = readingOf<Reading>(nodes.loading, nodes.error.has_value());
    m_node->offer(entries);
    showNotes();
}

void RunForm::proposeAccount(const Identifier &account)
{
    if (m_account->text().isEmpty())
        m_account->setText(account.text());
}

Identifier RunForm::node() const
{
    return m_credential == CredentialKind::NodeToken ? Identifier() : m_node->value();
}

QString RunForm::idProblem(bool blank, bool valid, bool required) const
{
    if (blank)
        return required ? issueText({.why = wallarm::FormIssue::Why::Missing}) : QString();
    //: Under a field for an ID
    return valid ? QString() : tr("This is not a valid ID. It contains a character that IDs cannot have.");
}

QString RunForm::ownProblem(const QWidget *field) const
{
    const bool needsNode = m_credential != CredentialKind::NodeToken;
    if (field == m_name) {
        const auto issue = wallarm::checkName(m_name->text().trimmed());
        return issue.has_value() ? issueText(*issue) : QString();
    }
    if (field == m_policy)
        return idProblem(m_policy->isBlank(), m_policy->isValid(), false);
    if (field == m_node && needsNode)
        return idProblem(m_node->isBlank(), m_node->isValid(), true);
    if (field == m_account && needsNode) {
        const bool isId = Identifier::fromInput(m_account->text()).has_value();
        return idProblem(m_account->text().trimmed().isEmpty(), isId, true);
    }
    if (field == m_extensions && m_skipExtensions->isChecked() && m_extensions->text().trimmed().isEmpty())
        return issueText({.why = wallarm::FormIssue::Why::Missing});
    return {};
}

bool RunForm::validate()
{
    for (Place &place : m_places)
        place.refusedCode.clear();
    judge();
    return m_firstWrong == nullptr;
}

void RunForm::showRefused(const QList<RefusedField> &refused)
{
    for (Place &place : m_places) {
        const auto found = std::ranges::find(refused, place.parameter, &RefusedField::name);
        place.refusedCode = found == refused.end() ? QString() : found->code;
    }
    judge();
    for (const Place &place : m_places) {
        if (place.hint->hasProblem())
            CollapsibleSection::reveal(place.field);
    }
}

void RunForm::judge()
{
    m_validated = true;
    m_firstWrong = nullptr;
    for (const Place &place : m_places) {
        QString problem = ownProblem(place.field);
        if (problem.isEmpty() && !place.refusedCode.isEmpty()) {
            //: Under a field whose value the service refused; %1 is the service's code for the reason
            problem = tr("The service refused this value: %1").arg(isolated(place.refusedCode));
        }
        place.hint->setProblem(problem);
        if (!problem.isEmpty() && m_firstWrong == nullptr)
            m_firstWrong = &place;
    }
}

void RunForm::focusProblem()
{
    if (m_firstWrong == nullptr)
        return;
    CollapsibleSection::reveal(m_firstWrong->field);
    m_firstWrong->hint->focusField();
}

void RunForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void RunForm::propose(const wallarm::RunSettings &settings, const Identifier &record,
                      const QString &recordTitle)
{
    m_record = record;
    m_recordTitle = recordTitle;
    m_name->setText(settings.name);
    m_description->setText(settings.description.value_or(QString()));
    m_policy->setValue(settings.policyId);
    m_node->setValue(settings.nodeId);
    m_account->setText(settings.clientId.text());
    m_stopOnFirstFail->setChecked(settings.stopOnFirstFail.value_or(false));
    m_skipExtensions->setChecked(settings.fileExtensionsToExclude.has_value());
    m_extensions->setText(settings.fileExtensionsToExclude.value_or(QString()));
    m_rps->setValue(settings.rps);
    m_rpsPerBaseline->setValue(settings.rpsPerBaseline);
    retranslate();
}

wallarm::RunSettings RunForm::settings() const
{
    wallarm::RunSettings settings;
    settings.name = m_name->text().trimmed();
    settings.description = written(*m_description);
    settings.policyId = m_policy->value();
    settings.rps = m_rps->value();
    settings.rpsPerBaseline = m_rpsPerBaseline->value();
    if (m_stopOnFirstFail->isChecked())
        settings.stopOnFirstFail = true;
    if (m_skipExtensions->isChecked())
        settings.fileExtensionsToExclude = written(*m_extensions);
    if (m_credential != CredentialKind::NodeToken) {
        settings.nodeId = m_node->value();
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

void RunForm::showNotes()
{
    const auto note = [](Reading reading) {
        switch (reading) {
        case Reading::Done:
            return QString();
        case Reading::UnderWay:
            //: Last line of a drop-down list while its names are being read
            return tr("Loading…");
        case Reading::Failed:
            //: Last line of a drop-down list whose names could not be read from the service
            return tr("The names could not be read. Type the ID.");
        }
        return QString();
    };
    m_policy->setNote(note(m_policiesAre));
    m_node->setNote(note(m_nodesAre));
}

void RunForm::retranslate()
{
    //: Check box, always checked, in the form that copies a test run; %1 is the test record's name
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
    //: Label of a choice: the test policy's name, or its ID typed in
    m_policyLabel->setText(tr("Test policy"));
    //: First in the list of test policies, and shown in the empty field
    m_policy->setNoneText(tr("Default Policy"));
    m_policy->lineEdit()->setPlaceholderText(tr("Default Policy"));
    //: Label of a choice: the FAST node's name, or its ID typed in
    m_nodeLabel->setText(tr("Node"));
    //: Shown in the empty field of the FAST node
    m_node->lineEdit()->setPlaceholderText(tr("Choose a node or type its ID"));
    for (const auto &[box, label] : {std::pair(m_policy, m_policyLabel), std::pair(m_node, m_nodeLabel)}) {
        box->setAccessibleName(label->text());
        box->lineEdit()->setAccessibleName(label->text());
    }
    showNotes();
    //: Label of a field: the number of the Wallarm account, called clientid by the service
    m_accountLabel->setText(tr("Account ID"));
    //: Group of fields that can be unfolded
    m_advanced->setTitle(tr("Advanced settings"));
    //: Check box
    m_stopOnFirstFail->setText(tr("Stop on first fail"));
    //: Check box
    m_skipDuplicated->setText(tr("Skip duplicated baselines"));
    //: Check box; below it is a field for the extensions
    m_skipExtensions->setText(tr("Skip following files extensions"));
    m_extensions->setAccessibleName(m_skipExtensions->text());
    //: Label of a slider
    m_rpsLabel->setText(tr("RPS per test run"));
    //: Label of a slider
    m_rpsPerBaselineLabel->setText(tr("RPS per baseline"));
    //: Label of a slider: recording stops automatically when no request has come for this long
    m_timeoutLabel->setText(tr("Stop baseline recording after"));
    m_rps->setCaption(m_rpsLabel->text());
    m_rpsPerBaseline->setCaption(m_rpsPerBaselineLabel->text());
    m_timeout->setCaption(m_timeoutLabel->text());
    // Without it this would be a new run (wallarm/README 13.4).
    allow(*m_useBaselines, false, Reasons::always());
    allow(*m_skipDuplicated, m_skipDuplicated->isEnabled(), Reasons::notForCopies());
    if (m_validated)
        judge();
}

} // namespace tallylight::ui
