#pragma once

#include "common/growingdialog.h"
#include "common/translated.h"

#include <QUuid>

class QDialogButtonBox;
class QLabel;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class FieldHint;
class IdEdit;
class PasteEdit;
class PastedList;

/// For a recording that runs and is billed while its recording ID is unknown: finds the ID in what people can
/// get, such as names of recorded files or webhook events (agora/README 15.1). Call open(); deletes itself
/// when closed. GUI thread.
class GiveSidDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GiveSidDialog)

public:
    GiveSidDialog(Operations &operations, const QUuid &recording, QWidget *parent = nullptr);

private:
    void retranslate() override;
    void read();
    void give();

    enum class Trouble { None, Missing, NotFound, Several, Unusable };

    Operations &m_operations;
    const QUuid m_recording;
    QLabel *m_intro;
    PasteEdit *m_paste;
    PastedList *m_list;
    QLabel *m_sidLabel;
    IdEdit *m_sid;
    FieldHint *m_hint = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    Trouble m_trouble = Trouble::None;
};

} // namespace tallylight::ui
