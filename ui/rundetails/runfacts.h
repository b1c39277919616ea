#pragma once

#include "common/icons.h"
#include "stores/stores.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace tallylight::ui {

/// What else is known about a run, line by line. The texts can be selected; buttons copy the identifiers and
/// set the automatic stop.
class RunFacts final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunFacts)

public:
    explicit RunFacts(QWidget *parent = nullptr);

    /// `autoStop` says when it will be stopped automatically, or is empty; `now` is for times of today and
    /// the duration of a run in progress.
    void show(const RunEntry &entry, const Stores &stores, const QString &autoStop, const QDateTime &now);
    /// Updates the words; the next show() updates the values.
    void retranslate();

Q_SIGNALS:
    /// The user wants the dialog that sets when the recording is stopped automatically.
    void autoStopWanted();
    void copyWanted(const QString &text);

private:
    struct Line
    {
        QLabel *caption;
        QLabel *value;
        QToolButton *button; ///< copies the value, or sets the automatic stop; nullptr: none
    };
    QToolButton *makeButton(const QString &name, Symbol symbol);

    std::vector<Line> m_lines;
};

} // namespace tallylight::ui
