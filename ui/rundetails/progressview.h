#pragma once

#include "wallarm/testrun.h"

#include <QWidget>

class QLabel;

namespace tallylight::ui {

class StackedBar;

/// How far the testing is (wallarm/README 12.2): while recording goes on the bar has no end and the words no
/// percentage; remaining time as "about …".
class ProgressView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressView)

public:
    explicit ProgressView(QWidget *parent = nullptr);

    void show(const wallarm::TestRun &run);
    /// New words; the figures come with the next show().
    void retranslate();

private:
    StackedBar *m_bar;
    QLabel *m_words;
    QLabel *m_remaining;
};

} // namespace tallylight::ui
