#pragma once

#include <QLabel>

class QFormLayout;

namespace tallylight::ui {

/// A sentence directly under a field that says what is wrong with it; takes no room while it is empty.
/// Also becomes the field's accessible description.
class FieldHint final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldHint)

public:
    explicit FieldHint(QWidget *field, QWidget *parent = nullptr);

    /// Empty: nothing is wrong.
    void setProblem(const QString &sentence);
    /// Nothing is wrong, but worth a second look: another sign and colour.
    void setAdvice(const QString &sentence);
    [[nodiscard]] bool hasProblem() const { return !m_label->text().isEmpty(); }
    [[nodiscard]] QString problem() const { return m_label->text(); }

private:
    void changeEvent(QEvent *event) override;
    void say(const QString &sentence, bool advice);
    void drawIcon();
    void makeRoom();

    QWidget *m_field;
    QLabel *m_icon;
    QLabel *m_label;
    bool m_advice = false;
};

/// One row of the form: label, field, and its hint beneath. The label is the field's buddy, its accessible
/// name comes from there. Returns the hint, owned by the form's widget.
FieldHint *addRow(QFormLayout &form, QLabel *label, QWidget *field);

} // namespace tallylight::ui
