#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace tallylight::ui {

struct Language
{
    QString code; ///< "pt_BR": as in the names of the .qm files
    QString ownName; ///< in the language itself, never translated
};

/// The text of a right-to-left language as it is shown. Qt lays a text out by its first strong letter: a text
/// that starts with a Latin word or a value would run from left to right, and its values would change places.
/// Such a text gets a zero-width mark in front (U+200F). A text of a single word stays unchanged.
[[nodiscard]] QString ledFromTheRight(const QString &text);

/// The application's language: Qt's and our own translators, default locale, layout direction. One per
/// application; Qt sends QEvent::LanguageChange to the widgets.
class Languages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Languages)

public:
    /// The folder of tallylight_<code>.qm; a folder given by the user takes precedence over the built-in
    /// files.
    explicit Languages(QString folder = {}, QObject *parent = nullptr);
    ~Languages() override;

    [[nodiscard]] static const QList<Language> &all();
    /// Also accepts "pt-BR". False: no such language, or its file is missing; English is then used if nothing
    /// was set before.
    bool setLanguage(const QString &code);
    [[nodiscard]] QString code() const { return m_code; }
    /// The first of our languages among the system's preferred ones, otherwise "en".
    [[nodiscard]] static QString systemLanguage();

Q_SIGNALS:
    void changed(const QString &code);

private:
    /// False: there is no such file.
    bool load(std::unique_ptr<QTranslator> translator, const QString &name, const QString &folder);

    const QString m_folder;
    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace tallylight::ui
