#pragma once

#include "cloudrecordings/start/startsection.h"

class QComboBox;

namespace tallylight::ui {

class UidsEdit;

/// Audio, video or both, and whose.
class PeopleSection final : public StartSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleSection)

public:
    PeopleSection(StartRows &rows, QWidget *parent);

    void load(const StartOrder &order) override;
    void save(StartOrder &order) const override;
    void adapt(const StartOrder &order) override;
    void retranslate() override;

private:
    QComboBox *m_channelType;
    QComboBox *m_streams;
    QComboBox *m_videoStream;
    UidsEdit *m_audio;
    UidsEdit *m_video;
    QComboBox *m_group;
};

} // namespace tallylight::ui
