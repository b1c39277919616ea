#include "cloudrecordings/fields/storagefields.h"

#include "agora/numberednames.h"
#include "cloudrecordings/fields/momentedit.h"
#include "cloudrecordings/fields/startrows.h"
#include "cloudrecordings/fields/starttexts.h"
#include "common/secretedit.h"
#include "core/text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {
constexpr int needsEndpoint = 11; // S3-compatible stores
/// -1: none, because what was loaded is not among the choices. Nothing is selected in its place.
int chosen(const QComboBox &box)
{
    return box.currentIndex() < 0 ? -1 : box.currentData().toInt();
}

constexpr qint64 sixHours = 6LL * 3600 * 1000;
} // namespace

StorageFields::StorageFields(StartRows &rows, QFormLayout &form, qint64 nowMs, QWidget *page)
    : QObject(page)
    , m_rows(rows)
    , m_vendor(new QComboBox(page))
    , m_region(new QComboBox(page))
    , m_accessKey(new SecretEdit(page))
    , m_secretKey(new SecretEdit(page))
    , m_token(new SecretEdit(page))
    , m_expiry(new MomentEdit(u"storageExpiry"_s, nowMs + sixHours, page))
    , m_encryption(new QComboBox(page))
    , m_keysNote(new QLabel(page))
{
    m_vendor->setObjectName(u"storageVendor"_s);
    for (const agora::NumberedName &vendor : agora::vendors()) {
        if (!vendor.legacy)
            m_vendor->addItem({}, vendor.value);
    }
    m_region->setObjectName(u"storageRegion"_s);
    m_accessKey->setObjectName(u"storageAccessKey"_s);
    m_secretKey->setObjectName(u"storageSecretKey"_s);
    m_token->setObjectName(u"storageToken"_s);
    m_encryption->setObjectName(u"storageEncryption"_s);
    for (const auto &code : {QString(), u"aes256"_s, u"kms"_s})
        m_encryption->addItem(code, code);
    m_keysNote->setWordWrap(true);
    m_keysNote->setForegroundRole(QPalette::PlaceholderText);
    m_keysNote->setObjectName(u"storageKeysNote"_s);
    rows.add(form, StartField::Vendor, m_vendor);
    rows.add(form, StartField::Region, m_region);
    m_endpoint = rows.addLine(form, StartField::Endpoint, u"storageEndpoint"_s);
    m_bucket = rows.addLine(form, StartField::Bucket, u"storageBucket"_s);
    m_prefix = rows.addLine(form, StartField::Prefix, u"storagePrefix"_s);
    m_prefix->setPlaceholderText(u"qa/smoke"_s);
    rows.add(form, StartField::AccessKey, m_accessKey);
    rows.add(form, StartField::SecretKey, m_secretKey, m_keysNote);
    rows.add(form, StartField::TemporaryToken, m_token);
    rows.add(form, StartField::TemporaryExpiry, m_expiry);
    rows.add(form, StartField::StorageEncryption, m_encryption);
    m_tag = rows.addLine(form, StartField::StorageTag, u"storageTag"_s);
    m_tag->setPlaceholderText(u"key=value"_s);
    connect(m_vendor, &QComboBox::currentIndexChanged, this, [this] {
        fillRegions();
        adapt();
    });
    connect(m_token, &QLineEdit::textChanged, this, &StorageFields::adapt);
    fillRegions();
    retranslate();
    adapt();
}

void StorageFields::load(const agora::StorageConfig &config)
{
    const int vendor = m_vendor->findData(config.vendor);
    if (vendor < 0 && agora::find(agora::vendors(), config.vendor) != nullptr)
        m_vendor->addItem(StartTexts::vendor(config.vendor), config.vendor); // of an old template
    m_vendor->setCurrentIndex(m_vendor->findData(config.vendor));
    fillRegions();
    if (const auto *old = agora::find(agora::regions(config.vendor), config.region);
        m_region->findData(config.region) < 0 && old != nullptr)
        m_region->addItem(old->text(), config.region);
    m_region->setCurrentIndex(m_region->findData(config.region));
    m_endpoint->setText(config.endpoint.value_or(QString()));
    m_bucket->setText(config.bucket);
    m_prefix->setText(config.fileNamePrefix.join(u'/'));
    m_accessKey->setText(config.accessKey);
    m_secretKey->setText(config.secretKey);
    m_token->setText(config.stsToken.value_or(QString()));
    m_expiry->setMoment(config.stsExpiration ? std::optional(*config.stsExpiration * 1000) : std::nullopt);
    m_encryption->setCurrentIndex(qMax(0, m_encryption->findData(config.sse.value_or(QString()))));
    m_tag->setText(config.tag.value_or(QString()));
    adapt();
}

agora::StorageConfig StorageFields::config() const
{
    agora::StorageConfig config;
    config.vendor = chosen(*m_vendor);
    config.region = chosen(*m_region);
    config.bucket = plainForm(m_bucket->text());
    config.accessKey = m_accessKey->secret();
    config.secretKey = m_secretKey->secret();
    // An extra slash at either end is not a folder; one in the middle is an error to show.
    QString folder = plainForm(m_prefix->text());
    while (folder.startsWith(u'/'))
        folder.remove(0, 1);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    if (!folder.isEmpty())
        config.fileNamePrefix = folder.split(u'/');
    if (agora::takesTemporaryCredentials(config.vendor) && !m_token->secret().isEmpty()) {
        config.stsToken = m_token->secret();
        if (const auto moment = m_expiry->moment())
            config.stsExpiration = *moment / 1000;
    }
    if (config.vendor == needsEndpoint)
        config.endpoint = plainForm(m_endpoint->text());
    const QString encryption = m_encryption->currentData().toString();
    if (agora::takesEncryption(config.vendor) && !encryption.isEmpty())
        config.sse = encryption;
    const QString tag = withoutInvisible(m_tag->text());
    if (agora::takesTag(config.vendor) && !tag.isEmpty())
        config.tag = tag;
    return config;
}

void StorageFields::setVisible(bool visible)
{
    m_visible = visible;
    adapt();
}

void StorageFields::setKeysKept(bool kept)
{
    m_keysKept = kept;
    retranslate();
}

void StorageFields::adapt()
{
    const int vendor = chosen(*m_vendor);
    const bool temporary = agora::takesTemporaryCredentials(vendor);
    const std::pair<StartField, bool> shown[] = {
        {StartField::Vendor, true},
        {StartField::Region, !agora::ignoresRegion(vendor)},
        {StartField::Endpoint, vendor == needsEndpoint},
        {StartField::Bucket, true},
        {StartField::Prefix, true},
        {StartField::AccessKey, true},
        {StartField::SecretKey, true},
        {StartField::TemporaryToken, temporary},
        {StartField::TemporaryExpiry, temporary && !m_token->text().isEmpty()},
        {StartField::StorageEncryption, agora::takesEncryption(vendor)},
        {StartField::StorageTag, agora::takesTag(vendor)}};
    for (const auto &[field, fits] : shown)
        m_rows.setVisible(field, m_visible && fits);
}

void StorageFields::fillRegions()
{
    const QSignalBlocker quiet(m_region);
    m_region->clear();
    for (const agora::NumberedName &region : agora::regions(chosen(*m_vendor))) {
        if (!region.legacy)
            m_region->addItem(region.text(), region.value);
    }
}

void StorageFields::retranslate()
{
    for (int i = 0; i < m_vendor->count(); ++i)
        m_vendor->setItemText(i, StartTexts::vendor(m_vendor->itemData(i).toInt()));
    //: Choice after "Server-side encryption:"; the others are names of techniques
    m_encryption->setItemText(0, tr("bucket default"));
    //: In an empty field for a key that is in the keychain already
    const QString kept = m_keysKept ? tr("Saved. Type only to replace it") : QString();
    m_accessKey->setPlaceholderText(kept);
    m_secretKey->setPlaceholderText(kept);
    //: Below the fields for the keys of a cloud storage
    m_keysNote->setText(
        tr("Write-only keys are enough. Wrong keys are noticed only after the start, when no files appear."));
    //: In an empty field: the token belongs to keys that are valid for only a few hours
    m_token->setPlaceholderText(tr("Only for temporary keys"));
}

} // namespace tallylight::ui
