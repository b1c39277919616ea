#pragma once

#include "cloudrecordings/start/startsection.h"

class QComboBox;

namespace tallylight::ui {

class SpanEdit;

/// File types, what each user's files contain, and screenshots.
class FilesSection final : public StartSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilesSection)

public:
    FilesSection(StartRows &rows, QWidget *parent);

    void load(const StartOrder &order) override;
    void save(StartOrder &order) const override;
    void adapt(const StartOrder &order) override;
    void retranslate() override;

private:
    QComboBox *m_types;
    QComboBox *m_streamMode;
    QComboBox *m_snapshots;
    SpanEdit *m_interval;
};

} // namespace tallylight::ui
