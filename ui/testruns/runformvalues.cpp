#include "testruns/idbox.h"
#include "testruns/limitfield.h"
#include "testruns/runform.h"
#include "testruns/timeoutfield.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

// What goes into the form and comes out of it.
namespace tallylight::ui {

namespace {

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

} // namespace tallylight::ui
