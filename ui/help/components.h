#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tallylight::ui {

/// A part of the program that others made, or the program itself.
struct Component
{
    QString name;
    QString version; ///< that runs, and that it was built with where they can differ; empty: unknown
    QString license; ///< its name, the same in every language
    QStringList texts; ///< names of the license's texts, in order; see licenseText()
    QString library; ///< how the names of its shared libraries begin; empty: it has none
};

/// The program comes first. tests/program compares them with what the program is linked to and what
/// Qt loads for it.
[[nodiscard]] const QList<Component> &components();
/// From the files in the program; empty: there is none.
[[nodiscard]] QString licenseText(const QString &name);
/// One line for each component whose version is known, and one for the compiler; the same in every language.
[[nodiscard]] QStringList versionLines();

} // namespace tallylight::ui
