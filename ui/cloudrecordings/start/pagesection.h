#pragma once

#include "agora/requests.h"
#include "cloudrecordings/start/startsection.h"

class QCheckBox;
class QComboBox;

namespace tallylight::ui {

class NumberBox;

/// How a web page is shown and recorded.
class PageSection final : public StartSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageSection)

public:
    PageSection(StartRows &rows, QWidget *parent);

    void load(const StartOrder &order) override;
    void save(StartOrder &order) const override;
    void adapt(const StartOrder &order) override;
    void retranslate() override;

private:
    QComboBox *m_size;
    QComboBox *m_sound;
    NumberBox *m_frames;
    QCheckBox *m_mobile;
    QCheckBox *m_paused;
    NumberBox *m_ready;
    NumberBox *m_fileLength;
    agora::WebConfig m_loaded; ///< members without a field here
};

} // namespace tallylight::ui
