#pragma once

#include "common/growingdialog.h"
#include "common/translated.h"
#include "operations/operations.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace tallylight::ui {

class TimeBox;

/// "Stop every day…": sets, changes or removes the time of day at which everything that records in a
/// connection is stopped. Open with open(); it deletes itself.
class DailyStopDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DailyStopDialog)

public:
    DailyStopDialog(const Operations &operations, const QUuid &connection, QWidget *parent = nullptr);

private:
    void retranslate() override;
    void build();

    const Operations &m_operations;
    const QUuid m_connection;
    QLabel *m_title;
    QLabel *m_daysLabel;
    QComboBox *m_days;
    QLabel *m_timeLabel;
    TimeBox *m_time;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
    QPushButton *m_remove;
};

} // namespace tallylight::ui
