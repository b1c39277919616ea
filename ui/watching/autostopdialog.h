#pragma once

#include "common/growingdialog.h"
#include "common/translated.h"
#include "operations/operations.h"
#include "stores/runkey.h"

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace tallylight::ui {

class AutoStopForm;

/// "Stop automatically": sets, changes or removes the rule of one or several test runs, or of one or several
/// cloud recordings. Open with open(); it deletes itself.
class AutoStopDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AutoStopDialog)

public:
    /// Not empty, and all of one kind.
    AutoStopDialog(const Operations &operations, QList<Subject> subjects, QWidget *parent = nullptr);

private:
    void retranslate() override;
    void set();
    void remove();
    [[nodiscard]] bool hasRule() const;
    /// Why it cannot be set; empty: it can.
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QString setByColleague() const;
    [[nodiscard]] agora::Currency currency() const;

    const Operations &m_operations;
    const QList<Subject> m_subjects;
    QLabel *m_title;
    AutoStopForm *m_form;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
    QPushButton *m_remove;
};

} // namespace tallylight::ui
