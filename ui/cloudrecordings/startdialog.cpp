#include "cloudrecordings/startdialog.h"

#include "agora/enums.h"
#include "cloudrecordings/recordingfields.h"
#include "common/errortext.h"
#include "common/secretedit.h"
#include "core/text.h"
#include "operations/operations.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

/// High and random: a UID must differ from every other one in the channel (spec agora 1).
QString proposedUid()
{
    constexpr quint32 low = 2'000'000'000;
    constexpr quint32 high = 4'000'000'000;
    return QString::number(QRandomGenerator::global()->bounded(low, high));
}

SecretEdit *secretEdit(const QString &name, QWidget *parent)
{
    auto *edit = new SecretEdit(parent);
    edit->setObjectName(name);
    return edit;
}

constexpr int needsEndpoint = 11; // a store of its own address: not in this short form

} // namespace

StartDialog::StartDialog(Operations &operations, const QUuid &connection, QWidget *parent)
    : GrowingDialog(parent)
    , m_operations(operations)
    , m_cost(new QLabel(this))
    , m_refusal(new QLabel(this))
    , m_fields(new RecordingFields(this))
    , m_connection(m_fields->addConnections(operations.stores.connections, u"startConnection"_s))
    , m_appId(m_fields->addLine(RecordingField::AppId, u"startAppId"_s))
    , m_channel(m_fields->addLine(RecordingField::Channel, u"startChannel"_s))
    , m_uid(m_fields->addLine(RecordingField::Uid, u"startUid"_s))
{
    setObjectName(u"startDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_cost->setWordWrap(true);
    m_cost->setObjectName(u"startCost"_s);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setObjectName(u"startRefusal"_s);
    m_refusal->hide();
    buildFields();
    // Last, so that the keyboard reaches them after the fields.
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"startStart"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"startCancel"_s);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_cost, m_fields, m_refusal})
        column->addWidget(widget);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(520);

    m_uid->setText(proposedUid());
    m_connection->setCurrentIndex(qMax(0, m_connection->findData(connection)));
    proposeAppId();
    fillRegions();
    const auto edited = [this] {
        if (m_checked)
            m_fields->refreshProblems(checkStart(form()));
    };
    for (QLineEdit *edit :
         std::initializer_list<QLineEdit *>{m_appId, m_channel, m_uid, m_bucket, m_accessKey, m_secretKey})
        connect(edit, &QLineEdit::textChanged, this, edited);
    connect(m_connection, &QComboBox::currentIndexChanged, this, &StartDialog::proposeAppId);
    connect(m_vendor, &QComboBox::currentIndexChanged, this, &StartDialog::fillRegions);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &StartDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    m_channel->setFocus();
}

void StartDialog::buildFields()
{
    QFormLayout &form = m_fields->form();
    m_token = secretEdit(u"startToken"_s, m_fields);
    m_tokenLabel = new QLabel(m_fields);
    m_tokenLabel->setBuddy(m_token);
    form.addRow(m_tokenLabel, m_token);
    m_idle = new QSpinBox(m_fields);
    m_idle->setObjectName(u"startIdle"_s);
    m_idle->setRange(5, 2'592'000);
    m_idle->setValue(StartForm().maxIdleSeconds);
    m_idle->setGroupSeparatorShown(true);
    m_fields->add(RecordingField::IdleTime, m_idle);
    m_vendor = new QComboBox(m_fields);
    m_vendor->setObjectName(u"startVendor"_s);
    for (const agora::NumberedName &vendor : agora::vendors()) {
        if (!vendor.legacy && vendor.value != needsEndpoint)
            m_vendor->addItem(vendor.text(), vendor.value);
    }
    m_vendorLabel = new QLabel(m_fields);
    m_vendorLabel->setBuddy(m_vendor);
    form.addRow(m_vendorLabel, m_vendor);
    m_region = new QComboBox(m_fields);
    m_region->setObjectName(u"startRegion"_s);
    m_fields->add(RecordingField::Region, m_region);
    m_bucket = m_fields->addLine(RecordingField::Bucket, u"startBucket"_s);
    m_accessKey = secretEdit(u"startAccessKey"_s, m_fields);
    m_fields->add(RecordingField::AccessKey, m_accessKey);
    m_secretKey = secretEdit(u"startSecretKey"_s, m_fields);
    m_fields->add(RecordingField::SecretKey, m_secretKey);
}

StartForm StartDialog::form() const
{
    StartForm form;
    form.connection = m_connection->currentData().toUuid();
    form.appId = withoutSpaces(m_appId->text());
    form.cname = withoutInvisible(m_channel->text());
    form.uid = withoutSpaces(m_uid->text());
    form.token = m_token->secret();
    form.maxIdleSeconds = m_idle->value();
    form.vendor = m_vendor->currentData().toInt();
    form.region = m_region->currentData().toInt();
    form.bucket = withoutSpaces(m_bucket->text());
    form.accessKey = m_accessKey->secret();
    form.secretKey = m_secretKey->secret();
    return form;
}

void StartDialog::proposeAppId()
{
    const ConnectionEntry *entry = m_operations.stores.connections.find(m_connection->currentData().toUuid());
    if (entry != nullptr && !entry->connection.appId.isEmpty())
        m_appId->setText(entry->connection.appId);
}

void StartDialog::fillRegions()
{
    m_region->clear();
    const int vendor = m_vendor->currentData().toInt();
    if (agora::ignoresRegion(vendor)) {
        //: In the list of regions of a cloud storage that needs none
        m_region->addItem(tr("No region needed"), 0);
    } else {
        for (const agora::NumberedName &region : agora::regions(vendor)) {
            if (!region.legacy)
                m_region->addItem(region.text(), region.value);
        }
    }
    m_region->setEnabled(m_region->count() > 1);
}

void StartDialog::start()
{
    m_checked = true;
    if (!m_fields->showProblems(checkStart(form())))
        return;
    const Result<QUuid> begun = m_operations.recordings.start(form());
    if (begun) {
        Q_EMIT started(*begun);
        accept();
    } else if (!m_fields->showRefusal(begun.error().field)) {
        m_refusal->setText(errorText(begun.error()));
        m_refusal->show();
    }
}

void StartDialog::changeEvent(QEvent *event)
{
    GrowingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        if (m_region->count() == 1)
            fillRegions();
        retranslate();
    }
}

void StartDialog::retranslate()
{
    //: Title of a window
    setWindowTitle(tr("Start cloud recording"));
    //: At the top of the window "Start cloud recording"
    m_cost->setText(
        tr("Records all users of the channel into one file in your own storage. Agora bills it from the "
           "start until it is "
           "stopped or the channel has been empty for the time below, also when this program is closed."));
    //: Field: token of a channel that asks for one
    m_tokenLabel->setText(tr("Channel token (optional):"));
    m_token->setAccessibleName(m_tokenLabel->text());
    //: Field: which company's storage the files go to
    m_vendorLabel->setText(tr("Third-party cloud storage:"));
    m_vendor->setAccessibleName(m_vendorLabel->text());
    //: After the number in a field for a time
    m_idle->setSuffix(tr(" s"));
    //: Button: starts the recording
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Start cloud recording"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace tallylight::ui
