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
    QString ownName; ///< in itself, never translated
};

/// A right-to-left language's text as it is shown. Qt lays a text out by its first strong letter: one that
/// begins with a Latin word or a value would run from left to right, and its values would change places. It
/// gets a mark in front that has no width (U+200F). What has one word alone stays as it is.
[[nodiscard]] QString ledFromTheRight(const QString &text);

/// The application's language: translators of Qt and of ours, default locale, direction of the layout.
/// One for each application; the widgets get QEvent::LanguageChange from Qt.
class Languages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Languages)

public:
    /// Where tallylight_<code>.qm are; a folder given by the user goes before what is built in.
    explicit Languages(QString folder = {}, QObject *parent = nullptr);
    ~Languages() override;

    [[nodiscard]] static const QList<Language> &all();
    /// Accepts "pt-BR" too. False: there is no such language, or its file is missing; English is then used
    /// when nothing was set before.
    bool setLanguage(const QString &code);
    [[nodiscard]] QString code() const { return m_code; }
    /// The first of ours among the system's preferred ones, else "en".
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
