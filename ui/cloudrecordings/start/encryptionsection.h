#pragma once

#include "cloudrecordings/start/startsection.h"

class QComboBox;

namespace tallylight::ui {

class SecretEdit;

/// The encryption of the channel, which the recorder must know.
class EncryptionSection final : public StartSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EncryptionSection)

public:
    EncryptionSection(StartRows &rows, QWidget *parent);

    void load(const StartOrder &order) override;
    void save(StartOrder &order) const override;
    void adapt(const StartOrder &order) override;
    void retranslate() override;

private:
    QComboBox *m_kind;
    SecretEdit *m_secret;
    SecretEdit *m_salt;
};

} // namespace tallylight::ui
