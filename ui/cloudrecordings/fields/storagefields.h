#pragma once

#include "agora/requests.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace tallylight::ui {

class MomentEdit;
class SecretEdit;
class StartRows;

/// The fields that describe a place in cloud storage: for the start dialog and for the list of storages.
/// Vendors and regions have their own names, which are not translated.
class StorageFields final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StorageFields)

public:
    /// Adds them to the form; `nowMs` is for the suggested expiry of temporary keys.
    StorageFields(StartRows &rows, QFormLayout &form, qint64 nowMs, QWidget *page);

    void load(const agora::StorageConfig &config);
    [[nodiscard]] agora::StorageConfig config() const;
    /// All of them; those that do not apply to the vendor stay hidden.
    void setVisible(bool visible);
    /// Stored keys need not be typed again.
    void setKeysKept(bool kept);
    void retranslate();

private:
    void adapt();
    void fillRegions();

    StartRows &m_rows;
    QComboBox *m_vendor;
    QComboBox *m_region;
    QLineEdit *m_endpoint;
    QLineEdit *m_bucket;
    QLineEdit *m_prefix;
    SecretEdit *m_accessKey;
    SecretEdit *m_secretKey;
    SecretEdit *m_token;
    MomentEdit *m_expiry;
    QComboBox *m_encryption;
    QLineEdit *m_tag;
    QLabel *m_keysNote;
    bool m_visible = true;
    bool m_keysKept = false;
};

} // namespace tallylight::ui
