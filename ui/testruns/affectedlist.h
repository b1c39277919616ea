#pragma once

#include <QListWidget>

namespace tallylight::ui {

/// What is about to be changed, as part of the question: for reading, not for choosing.
class AffectedList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AffectedList)

public:
    explicit AffectedList(const QString &objectName, QWidget *parent = nullptr);

    /// Replaces the previous lines; as high as the lines need, up to eight.
    void showLines(const QStringList &lines);
};

} // namespace tallylight::ui
