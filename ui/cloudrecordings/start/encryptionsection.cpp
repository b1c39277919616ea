#include "cloudrecordings/start/encryptionsection.h"

#include "agora/numberednames.h"
#include "common/secretedit.h"
#include "operations/recordings/startorder.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {
constexpr int firstWithSalt = 7; // agora/README 4.2
}

EncryptionSection::EncryptionSection(StartRows &rows, QWidget *parent)
    : StartSection(rows, u"startEncryption"_s, parent)
    , m_kind(new QComboBox(this))
    , m_secret(new SecretEdit(this))
    , m_salt(new SecretEdit(this))
{
    m_kind->setObjectName(u"startEncryptionKind"_s);
    for (const agora::NumberedName &kind : agora::decryptionModes())
        m_kind->addItem(kind.text(), kind.value);
    m_secret->setObjectName(u"startEncryptionSecret"_s);
    m_salt->setObjectName(u"startEncryptionSalt"_s);
    rows.add(form(), StartField::Encryption, m_kind);
    rows.add(form(), StartField::EncryptionSecret, m_secret);
    rows.add(form(), StartField::EncryptionSalt, m_salt);
}

void EncryptionSection::load(const StartOrder &order)
{
    const agora::RecordingConfig config = order.request.recording.value_or(agora::RecordingConfig());
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(config.decryptionMode.value_or(0))));
    m_secret->setText(config.secret.value_or(QString()));
    m_salt->setText(config.salt.value_or(QString()));
}

void EncryptionSection::save(StartOrder &order) const
{
    if (order.mode == agora::Mode::Web)
        return;
    agora::RecordingConfig &config = *order.request.recording;
    config.decryptionMode.reset();
    config.secret.reset();
    config.salt.reset();
    const int kind = m_kind->currentData().toInt();
    if (kind == 0)
        return;
    config.decryptionMode = kind;
    config.secret = m_secret->secret();
    if (kind >= firstWithSalt)
        config.salt = m_salt->secret();
}

void EncryptionSection::adapt(const StartOrder &order)
{
    setVisible(order.mode != agora::Mode::Web);
    const int kind = m_kind->currentData().toInt();
    rows().setVisible(StartField::EncryptionSecret, kind != 0);
    rows().setVisible(StartField::EncryptionSalt, kind >= firstWithSalt);
    setSummary(m_kind->currentText());
}

void EncryptionSection::retranslate()
{
    //: Heading of some fields
    setTitle(tr("Encryption"));
    //: Choice after "Channel encryption:"; the others are names of techniques
    m_kind->setItemText(0, tr("the channel is not encrypted"));
}

} // namespace tallylight::ui
