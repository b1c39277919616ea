#pragma once

#include "operations/recordings/starttemplates.h"

#include <QCoreApplication>

namespace tallylight::ui {

/// The results of saving, exporting and importing templates, in words.
class TemplateTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::TemplateTexts)

public:
    [[nodiscard]] static QString saved(const QString &name);
    [[nodiscard]] static QString exported(int templates);
    [[nodiscard]] static QString notWritten();
    [[nodiscard]] static QString notRead();
    /// "Imported.", and one line for each thing that was left out.
    [[nodiscard]] static QString imported(const QList<ImportFinding> &findings);
    [[nodiscard]] static QString notImported(const Error &error);

private:
    [[nodiscard]] static QString finding(const ImportFinding &finding);
};

} // namespace tallylight::ui
