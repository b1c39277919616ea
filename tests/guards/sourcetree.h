#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <functional>

namespace tallylight::tests {

/// C++ text with comments blanked out, and the contents of string and character literals too when `literals`
/// is false. Line numbers stay the same.
[[nodiscard]] QString withoutComments(const QString &text, bool literals = true);

struct SourceFile
{
    QString path; ///< from the top of the repository, with '/'
    QString text;

    [[nodiscard]] bool isCpp() const { return path.endsWith(u".cpp") || path.endsWith(u".h"); }
    /// "ledger" for app/ledger/…, "window" for ui/window/…, empty for files directly in app/
    [[nodiscard]] QString library() const;
};

/// The files below these folders of the repository; the name of a file gives that file.
[[nodiscard]] QList<SourceFile> filesIn(const QStringList &folders);
/// The .cpp and .h files of app, ui and tests.
[[nodiscard]] QList<SourceFile>
cppFiles(const QStringList &folders = {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")});

/// "path:line: matched text" for each match in the code, ignoring comments and literals.
[[nodiscard]] QStringList matchesInCode(const SourceFile &file, const QRegularExpression &pattern);
/// The same in the whole text.
[[nodiscard]] QStringList matchesInText(const SourceFile &file, const QRegularExpression &pattern);

} // namespace tallylight::tests
