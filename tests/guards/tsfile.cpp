#include "guards/tsfile.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {
TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value("type"_L1).toString();
            if (!message.numerus) {
                message.forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
                continue;
            }
            while (xml.readNextStartElement())
                message.forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

bool isCount(const QString &placeholder)
{
    return placeholder == u"%n" || placeholder == u"%Ln";
}
} // namespace

TsFile readTs(const QString &text)
{
    TsFile file;
    QXmlStreamReader xml(text);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"TS")
            file.language = xml.attributes().value("language"_L1).toString();
        else if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            file.messages << readMessage(xml, context);
    }
    if (xml.hasError())
        file.error = xml.errorString();
    return file;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(?:\\d{1,2}|n)"_s);
    QStringList result;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        result << it.next().captured();
    result.removeDuplicates();
    result.sort();
    return result;
}

QStringList complaints(const TsMessage &message, qsizetype pluralForms)
{
    QStringList result;
    const auto complain = [&](const QString &what) { result << message.key() + u": "_s + what; };
    if (!message.type.isEmpty())
        complain(message.type);
    const auto wanted = message.numerus ? pluralForms : 1;
    if (message.forms.size() != wanted)
        complain(u"%1 forms instead of %2"_s.arg(message.forms.size()).arg(wanted));
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        const QString &form = message.forms.at(i);
        if (form.trimmed().isEmpty()) {
            complain(u"empty"_s);
            continue;
        }
        QStringList needed = placeholders(message.source);
        QStringList given = placeholders(form);
        // "no run", "one run", "two runs" may express the number as a word; the forms for many may not.
        const bool inAWord = message.numerus && i + 1 < message.forms.size() && i < 3;
        if (inAWord && std::none_of(given.begin(), given.end(), isCount))
            needed.removeIf(isCount);
        if (given != needed)
            complain(u"has '%1', needs '%2'"_s.arg(given.join(u' '), needed.join(u' ')));
    }
    return result;
}

} // namespace tallylight::tests
