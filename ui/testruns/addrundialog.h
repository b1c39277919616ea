#pragma once

#include "common/growingdialog.h"
#include "common/translated.h"
#include "core/result.h"
#include "stores/runkey.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class FieldHint;
class IdEdit;

/// Adds a test run by its ID or a pasted console link. The run is looked up first: if the service does not
/// know it, the field says so, and only a run that cannot be looked up now can be added anyway. Open with
/// open(); it deletes itself.
class AddRunDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddRunDialog)

public:
    /// `connection` is preselected; if null, the first one is.
    AddRunDialog(Operations &operations, const QUuid &connection, QWidget *parent = nullptr);

    /// An ID or a link, as if it were typed.
    void setInput(const QString &input);

Q_SIGNALS:
    /// The run is in the table.
    void added(const tallylight::RunKey &key);

private:
    enum class State { Idle, LookingUp, Empty, NoId, NotFound, Failed };

    void accept() override;
    void take(const Result<RunKey> &found);
    void addAnyway();
    void close(const RunKey &key);
    void setState(State state);
    void retranslate() override;
    [[nodiscard]] QUuid connection() const;

    Operations &m_operations;
    QLabel *m_connectionLabel;
    QComboBox *m_connection;
    QLabel *m_inputLabel;
    IdEdit *m_input;
    FieldHint *m_hint;
    QLabel *m_help;
    QDialogButtonBox *m_buttons;
    QPushButton *m_anyway;
    State m_state = State::Idle;
    Error m_error; ///< for Failed
};

} // namespace tallylight::ui
