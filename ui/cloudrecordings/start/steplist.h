#pragma once

#include <QListWidget>

namespace tallylight::ui {

/// The steps of a dialog at its side: numbered, ticked when they were passed, marked when something is wrong
/// in them. The mark is a shape and words, never a colour alone. A click or the arrow keys go to a step.
class StepList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepList)

public:
    enum class Mark { Open, Passed, Trouble };

    explicit StepList(QWidget *parent = nullptr);

    /// Translated; as many as there are steps.
    void setTitles(const QStringList &titles);
    void setMark(int step, Mark mark);
    [[nodiscard]] Mark mark(int step) const { return m_marks.value(step, Mark::Open); }

    [[nodiscard]] QSize sizeHint() const override;

private:
    void changeEvent(QEvent *event) override;
    void draw();

    QList<Mark> m_marks;
};

} // namespace tallylight::ui
