#pragma once

#include "common/translated.h"

#include <QListWidget>

namespace tallylight::ui {

/// The steps of a dialog, at its side: numbered, checked off when passed, marked when something in them is
/// wrong. The mark is a shape and words, never only a color. A click or the arrow keys go to a step.
class StepList final : public Translated<QListWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepList)

public:
    enum class Mark { Open, Passed, Trouble };

    explicit StepList(QWidget *parent = nullptr);

    /// Translated; one per step.
    void setTitles(const QStringList &titles);
    void setMark(int step, Mark mark);
    [[nodiscard]] Mark mark(int step) const { return m_marks.value(step, Mark::Open); }

    [[nodiscard]] QSize sizeHint() const override;

private:
    void changeEvent(QEvent *event) override;
    void retranslate() override { draw(); }
    void draw();

    QList<Mark> m_marks;
};

} // namespace tallylight::ui
