#include "guards/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {
QString blanked(const QString &text)
{
    QString result = text;
    std::replace_if(
        result.begin(), result.end(), [](QChar c) { return c != u'\n'; }, u' ');
    return result;
}

QStringList matches(const QString &path, const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto line = QStringView(text).left(match.capturedStart()).count(u'\n') + 1;
        found << u"%1:%2: %3"_s.arg(path).arg(line).arg(match.captured().trimmed());
    }
    return found;
}

SourceFile read(const QString &absolute)
{
    QFile file(absolute);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(absolute));
    const QDir top(QStringLiteral(TALLYLIGHT_SOURCE_DIR));
    return {top.relativeFilePath(absolute), QString::fromUtf8(file.readAll())};
}
} // namespace

QString withoutComments(const QString &text, bool literals)
{
    // Earlier alternatives take precedence: a number may contain ' as a separator, a literal may contain a
    // comment marker.
    static const QRegularExpression token(
        uR"re((?<comment>//[^\n]*|/\*.*?\*/)|(?<raw>R"(?<mark>[^(\s]*)\(.*?\)\k<mark>")|)re"
        uR"re((?<literal>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|(?<number>\b\d[\w'.]*))re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString result;
    result.reserve(text.size());
    qsizetype end = 0;
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        const bool keep = match.hasCaptured(u"number") || (literals && !match.hasCaptured(u"comment"));
        result += keep ? match.captured() : blanked(match.captured());
        end = match.capturedEnd();
    }
    result += QStringView(text).sliced(end);
    return result;
}

QString SourceFile::library() const
{
    const bool shipped = path.startsWith(u"app/") || path.startsWith(u"ui/");
    return shipped && path.count(u'/') > 1 ? path.section(u'/', 1, 1) : QString();
}

QList<SourceFile> filesIn(const QStringList &folders)
{
    QList<SourceFile> result;
    const QDir top(QStringLiteral(TALLYLIGHT_SOURCE_DIR));
    for (const QString &folder : folders) {
        if (QFileInfo(top.filePath(folder)).isFile())
            result << read(top.filePath(folder));
        QDirIterator it(top.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            result << read(it.next());
    }
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return result;
}

QList<SourceFile> cppFiles(const QStringList &folders)
{
    QList<SourceFile> result = filesIn(folders);
    result.removeIf([](const SourceFile &file) { return !file.isCpp(); });
    return result;
}

QStringList matchesInCode(const SourceFile &file, const QRegularExpression &pattern)
{
    return matches(file.path, withoutComments(file.text, false), pattern);
}

QStringList matchesInText(const SourceFile &file, const QRegularExpression &pattern)
{
    return matches(file.path, file.text, pattern);
}

} // namespace tallylight::tests
