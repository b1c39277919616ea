#pragma once

#include "cloudrecordings/start/startsection.h"

class QComboBox;
class QLabel;

namespace tallylight::ui {

/// Which of Agora's two words for individual recording is sent; the recording keeps it. The last section: it
/// removes what the others have added and the newer word does not support.
class WordSection final : public StartSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WordSection)

public:
    WordSection(StartRows &rows, QWidget *parent);

    void load(const StartOrder &order) override;
    void save(StartOrder &order) const override;
    void adapt(const StartOrder &order) override;
    void retranslate() override;

private:
    QComboBox *m_word;
    QLabel *m_note;
};

} // namespace tallylight::ui
