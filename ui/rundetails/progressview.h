#pragma once

#include "wallarm/testrun.h"

#include <QWidget>

class QLabel;

namespace tallylight::ui {

class StackedBar;

/// The progress of testing (wallarm/README 12.2): while it is recording, the bar has no end and the words
/// have no percentage; remaining time as "about …".
class ProgressView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressView)

public:
    explicit ProgressView(QWidget *parent = nullptr);

    void show(const wallarm::TestRun &run);
    /// Updates the words; the next show() updates the figures.
    void retranslate();

private:
    StackedBar *m_bar;
    QLabel *m_words;
    QLabel *m_remaining;
};

} // namespace tallylight::ui
