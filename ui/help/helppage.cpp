#include "help/helppage.h"

#include "common/searchtext.h"

#include <QFile>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A static library's resources are left out unless they are requested; must be outside any namespace.
static void loadHelpPages()
{
    Q_INIT_RESOURCE(help);
}

namespace tallylight::ui {

namespace {

/// A text as it is searched, and which of its letters each byte stands for.
struct Searchable
{
    QByteArray bytes;
    QList<int> places;
};

Searchable searchable(const QString &text)
{
    Searchable result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const QByteArray letter = foldedWithoutAccents(text.mid(i, pair ? 2 : 1));
        result.bytes += letter;
        result.places.resize(result.bytes.size(), static_cast<int>(i));
        i += pair ? 1 : 0;
    }
    result.places << static_cast<int>(text.size());
    return result;
}

} // namespace

QString helpSource(const QString &language, HelpTopic topic)
{
    loadHelpPages();
    QFile file(u":/help/%1/%2.md"_s.arg(language, helpTopicCode(topic)));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HelpPage pageOf(HelpTopic topic, const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectCommonMark);
    HelpPage page = pageOf(document.firstBlock().text(), document.toHtml());
    page.topic = topic;
    return page;
}

HelpPage pageOf(const QString &title, const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return {title, html, document.toPlainText(), {}};
}

std::optional<HelpTopic> topicOfLink(const QString &target)
{
    const auto found = std::ranges::find_if(
        helpTopics(), [&target](HelpTopic topic) { return target == helpTopicCode(topic) + u".md"_s; });
    return found == helpTopics().end() ? std::nullopt : std::optional(*found);
}

QList<HelpHit> hitsOf(const QString &query, const QString &text)
{
    const Searchable where = searchable(text);
    QList<HelpHit> hits;
    const QList<QByteArray> words = foldedWithoutAccents(query).simplified().split(' ');
    for (const QByteArray &word : words) {
        qsizetype found = word.isEmpty() ? -1 : where.bytes.indexOf(word);
        if (found < 0)
            return {};
        for (; found >= 0; found = where.bytes.indexOf(word, found + word.size())) {
            const int place = where.places.at(found);
            hits << HelpHit{place, where.places.at(found + word.size()) - place};
        }
    }
    std::ranges::sort(hits, {}, &HelpHit::place);
    return hits;
}

} // namespace tallylight::ui
