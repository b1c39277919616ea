#include "cloudrecordings/start/templatetexts.h"

#include "common/errortext.h"
#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

QString TemplateTexts::saved(const QString &name)
{
    //: %1 is the name of a template
    return tr("Saved as template “%1”, without keys and tokens.").arg(isolated(name));
}

QString TemplateTexts::exported(int templates)
{
    //: After writing templates into a file
    return tr("%Ln template(s) exported, without keys and tokens.", nullptr, templates);
}

QString TemplateTexts::notWritten()
{
    //: A file could not be written
    return tr("The file could not be written. Choose another place.");
}

QString TemplateTexts::notRead()
{
    //: A file could not be read
    return tr("The file could not be read.");
}

QString TemplateTexts::imported(const QList<ImportFinding> &findings)
{
    //: After reading templates from a file
    QStringList lines{tr("The templates were imported.")};
    for (const ImportFinding &each : findings)
        lines << finding(each);
    if (lines.size() > mostLines)
        lines = lines.first(mostLines) << u"…"_s;
    return lines.join(u'\n');
}

QString TemplateTexts::notImported(const Error &error)
{
    if (error.field == "size"_L1)
        return notRead();
    if (error.field == "version"_L1) {
        //: A file with templates could not be read
        return tr("The file was written by a newer Tallylight.");
    }
    //: A file with templates could not be read
    return tr("The file contains no templates.");
}

QString TemplateTexts::finding(const ImportFinding &finding)
{
    //: Used instead of a template's name when what was left out belongs to the whole file
    const QString name = finding.templateName.isEmpty() ? tr("File") : isolated(finding.templateName);
    const QString member = isolated(finding.member);
    switch (finding.kind) {
    case ImportFinding::Kind::UnknownMember:
        //: After reading a template; %1 is its name, %2 the location in the file
        return tr("%1: %2 is unknown and was left out.").arg(name, member);
    case ImportFinding::Kind::WrongType:
        //: After reading a template; %1 is its name, %2 the location in the file
        return tr("%1: the value of %2 is not of the right type and was left out.").arg(name, member);
    case ImportFinding::Kind::Secret:
        //: After reading a template; %1 is its name, %2 the location in the file
        return tr("%1: %2 is a secret and was left out.").arg(name, member);
    case ImportFinding::Kind::UnknownTarget:
        //: After reading a template; %1 is its name
        return tr("%1: its storage is not set up here. Enter the keys when you use it.").arg(name);
    case ImportFinding::Kind::Renamed:
        //: After reading a template; %1 is its old name, %2 its new one
        return tr("%1: this name was already used, so the template is now called %2.").arg(name, member);
    case ImportFinding::Kind::Unreadable:
        break;
    }
    //: After reading a file with templates; %1 is the name of one or the word "File", %2 the location in the
    //: file
    return tr("%1: %2 is not a template and was left out.").arg(name, member);
}

} // namespace tallylight::ui
