#pragma once

#include "stores/runkey.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class FieldHint;

/// Adds a test run by its ID or a pasted console link. Open with open(); it deletes itself.
class AddRunDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddRunDialog)

public:
    /// `connection` is proposed; a null one leaves the first.
    AddRunDialog(Operations &operations, const QUuid &connection, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It is in the table and being read.
    void added(const tallylight::RunKey &key);

private:
    void changeEvent(QEvent *event) override;
    void accept() override;
    void retranslate();
    void showProblem();

    Operations &m_operations;
    QLabel *m_connectionLabel;
    QComboBox *m_connection;
    QLabel *m_inputLabel;
    QLineEdit *m_input;
    FieldHint *m_hint;
    QLabel *m_help;
    QDialogButtonBox *m_buttons;
    bool m_wrong = false;
};

} // namespace tallylight::ui
