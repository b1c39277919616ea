#pragma once

#include "common/translated.h"
#include "help/helppage.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace tallylight::ui {

class Languages;

/// The help: a list of topics, a field that searches in all of them, and the page. It has no parent, so a
/// dialog that waits for an answer does not block it. GUI thread.
class HelpWindow final : public Translated<QDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpWindow)

public:
    /// `sheet` makes the page with the shortcuts from a title, in the current language.
    HelpWindow(const Languages &languages, std::function<QString(const QString &title)> sheet);

    void showTopic(HelpTopic topic);
    void showShortcuts();
    /// Makes all pages again, in the current language.
    void reload();

private:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;
    void build();
    void search();
    void showRow(int row);
    void showPage();
    void markHits();
    void follow(const QUrl &link);

    const Languages &m_languages;
    const std::function<QString(const QString &title)> m_sheet;
    QList<HelpPage> m_pages; ///< in the order of the list
    QLineEdit *m_search;
    QListWidget *m_topics;
    QLabel *m_found;
    QTextBrowser *m_page;
};

} // namespace tallylight::ui
