#pragma once

#include "common/helptopic.h"

#include <QLabel>

#include <optional>

class QFormLayout;

namespace tallylight::ui {

/// A sentence directly under a field that says what is wrong with it; takes no space while empty. Also
/// becomes the field's accessible description, and is spoken when it changes while the user is in the field.
class FieldHint final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldHint)

public:
    explicit FieldHint(QWidget *field, QWidget *parent = nullptr);

    /// Empty: nothing is wrong.
    void setProblem(const QString &sentence);
    /// Nothing is wrong, but it deserves a second look: another icon and color.
    void setAdvice(const QString &sentence);
    [[nodiscard]] bool hasProblem() const { return !m_label->text().isEmpty(); }
    [[nodiscard]] QString problem() const { return m_label->text(); }
    /// Has a screen reader speak the sentence, to a user who is elsewhere.
    void speak() const;
    /// Leads the user to the field; one who is there already hears the sentence again.
    void focusField() const;
    /// Visible only with a sentence, and only with its field.
    void setVisible(bool visible) override;

private:
    void changeEvent(QEvent *event) override;
    void say(const QString &sentence, bool advice);
    [[nodiscard]] bool hasKeyboard() const;
    void drawIcon();
    void makeRoom();

    QWidget *m_field;
    QLabel *m_icon;
    QLabel *m_label;
    bool m_advice = false;
};

/// One row of the form: label, field, and below it the hint. The field is the label's buddy and gets its
/// accessible name from it. With a topic, a link to the help is below the field. Returns the hint, owned by
/// the form's widget.
FieldHint *addRow(QFormLayout &form, QLabel *label, QWidget *field, std::optional<HelpTopic> where = {});

} // namespace tallylight::ui
