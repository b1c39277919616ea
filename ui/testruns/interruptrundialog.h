#pragma once

#include "common/growingdialog.h"
#include "common/translated.h"
#include "stores/stores.h"

#include <QList>

class QDialogButtonBox;
class QLabel;

namespace tallylight::ui {

class AffectedList;
class TypedNames;

/// Asks before test runs are interrupted and names each, because an interrupted run cannot be resumed
/// (wallarm/README 13.2). Deletes itself when closed.
class InterruptRunDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InterruptRunDialog)

public:
    InterruptRunDialog(const Stores &stores, QList<RunKey> keys, QWidget *parent);

private:
    void retranslate() override;
    void fillList();

    const Stores &m_stores;
    const QList<RunKey> m_keys;
    QLabel *m_question;
    QLabel *m_meaning;
    AffectedList *m_list;
    TypedNames *m_names;
    QDialogButtonBox *m_buttons;
};

} // namespace tallylight::ui
