#pragma once

#include <QListWidget>

namespace tallylight::ui {

/// What is going to be changed, in the question before it: to be read, not to be chosen from.
class RunList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunList)

public:
    explicit RunList(const QString &objectName, QWidget *parent = nullptr);

    /// Instead of the lines of before; as high as they are, up to eight.
    void showLines(const QStringList &lines);
};

} // namespace tallylight::ui
