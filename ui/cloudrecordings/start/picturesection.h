#pragma once

#include "agora/requests.h"
#include "cloudrecordings/start/startsection.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tallylight::ui {

/// How a mixed channel looks and sounds: size, layout, background, sound.
class PictureSection final : public StartSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureSection)

public:
    PictureSection(StartRows &rows, QWidget *parent);

    void load(const StartOrder &order) override;
    void save(StartOrder &order) const override;
    void adapt(const StartOrder &order) override;
    void retranslate() override;

private:
    void nameProfiles();
    void loadProfile(const agora::TranscodingConfig &config, int channelType);

    QComboBox *m_profile;
    QCheckBox *m_upright;
    QComboBox *m_layout;
    QLineEdit *m_largest;
    QLineEdit *m_background;
    QComboBox *m_sound;
    /// A template's value that is not among the recommended ones; it is then the last choice.
    std::optional<agora::TranscodingConfig> m_foreign;
    agora::Layout m_loaded; ///< members without a field here, such as the panes of a custom layout
};

} // namespace tallylight::ui
