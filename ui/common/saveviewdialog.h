#pragma once

#include "common/growingdialog.h"
#include "common/translated.h"

#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tallylight::ui {

class FieldHint;

/// Asks for the name of a saved view; says so when a view of that name exists and would be replaced. Deletes
/// itself when closed.
class SaveViewDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SaveViewDialog)

public:
    SaveViewDialog(QStringList taken, QWidget *parent);

    [[nodiscard]] QString name() const;

private:
    void retranslate() override;
    void judge();

    const QStringList m_taken;
    QLabel *m_label;
    QLineEdit *m_name;
    FieldHint *m_hint;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace tallylight::ui
