#pragma once

#include "common/helptopic.h"

#include <optional>

namespace tallylight::ui {

/// One page of the help.
struct HelpPage
{
    QString title;
    QString html; ///< as QTextDocument shows it
    QString text; ///< what it says, at the places that QTextDocument gives the letters
    std::optional<HelpTopic> topic; ///< none: the page is made, not written
};

/// The page as it is written for this language ("pt_BR"), in Markdown; empty if there is none.
[[nodiscard]] QString helpSource(const QString &language, HelpTopic topic);
/// Reads a page that is written in Markdown. Its first heading is its title.
[[nodiscard]] HelpPage pageOf(HelpTopic topic, const QString &markdown);
/// A page that is made.
[[nodiscard]] HelpPage pageOf(const QString &title, const QString &html);

/// The file that a link between pages leads to ("lamp.md"), as a topic.
[[nodiscard]] std::optional<HelpTopic> topicOfLink(const QString &target);

/// A place where a word was found, as QTextDocument counts.
struct HelpHit
{
    int place;
    int length;
};
/// Where the query's words are in a text, in order; empty unless all of them are there. Neither case nor
/// accents count, and a word may be any part of another: Chinese is written without spaces.
[[nodiscard]] QList<HelpHit> hitsOf(const QString &query, const QString &text);

} // namespace tallylight::ui
