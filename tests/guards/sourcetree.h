#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <functional>

namespace tallylight::tests {

/// C++ text with comments blanked out, and with the insides of string and character literals too when
/// `literals` is false. Line numbers stay.
[[nodiscard]] QString withoutComments(const QString &text, bool literals = true);

struct SourceFile
{
    QString path; ///< from the top of the repository, with '/'
    QString text;

    [[nodiscard]] bool isCpp() const { return path.endsWith(u".cpp") || path.endsWith(u".h"); }
    /// "ledger" for app/ledger/…, "ui" for ui/…, empty for what lies directly in app/
    [[nodiscard]] QString library() const;
};

/// The files below these folders of the repository; a name that is a file gives that file.
[[nodiscard]] QList<SourceFile> filesIn(const QStringList &folders);
/// The .cpp and .h files of app, ui and tests.
[[nodiscard]] QList<SourceFile>
cppFiles(const QStringList &folders = {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")});

/// "path:line: matched text" of each match in the code, comments and literals left out.
[[nodiscard]] QStringList matchesInCode(const SourceFile &file, const QRegularExpression &pattern);
/// The same in the whole text.
[[nodiscard]] QStringList matchesInText(const SourceFile &file, const QRegularExpression &pattern);

} // namespace tallylight::tests
