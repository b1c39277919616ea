#pragma once

#include "common/growingdialog.h"
#include "common/translated.h"
#include "operations/operations.h"
#include "operations/recordingnow.h"

class QDialogButtonBox;
class QLabel;

namespace tallylight::ui {

class AffectedList;
class TypedNames;

/// Names everything that records or may record, in one connection or in all, and stops it when the user
/// confirms, by typing the names of protected connections: each once, with a report for each. What begins to
/// record meanwhile was not confirmed and is left alone. Call open(); deletes itself when closed. GUI thread.
class StopAllDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopAllDialog)

public:
    /// A null connection: all.
    StopAllDialog(Operations &operations, const QUuid &connection, QWidget *parent = nullptr);

private:
    void build();
    void retranslate() override;
    /// The same again with what is known by now; once per turn of the event loop.
    void tellSoon();
    void tell();
    [[nodiscard]] QString lineOf(const Subject &subject) const;
    [[nodiscard]] QString whyNot(const Subject &subject) const;

    Operations &m_operations;
    const QUuid m_connection;
    const RecordingNow m_asked; ///< what the user was asked about
    bool m_telling = false;
    QLabel *m_question;
    AffectedList *m_list;
    QLabel *m_meaning;
    QLabel *m_others;
    AffectedList *m_otherList;
    TypedNames *m_names;
    QDialogButtonBox *m_buttons;
};

} // namespace tallylight::ui
