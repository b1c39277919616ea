#include "common/errortext.h"
#include "common/fold.h"
#include "testruns/idbox.h"
#include "testruns/limitfield.h"
#include "testruns/runform.h"
#include "testruns/timeoutfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

// The words of the form.
namespace tallylight::ui {

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
    if (m_validated)
        judge();
}

} // namespace tallylight::ui
