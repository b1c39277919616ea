#pragma once

#include "cloudrecordings/start/startsection.h"

class QLabel;

namespace tallylight::ui {

class SecretEdit;

/// Broadcasting a web page to a CDN while it is recorded. The address contains a stream key: a secret.
class PushSection final : public StartSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PushSection)

public:
    PushSection(StartRows &rows, QWidget *parent);

    void load(const StartOrder &order) override;
    void save(StartOrder &order) const override;
    void adapt(const StartOrder &order) override;
    void retranslate() override;

private:
    SecretEdit *m_address;
    QLabel *m_note;
};

} // namespace tallylight::ui
