#include "common/language.h"

#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

const QString builtIn = u":/i18n"_s;

QString ownFile(const QString &folder, const QString &code)
{
    return u"%1/tallylight_%2.qm"_s.arg(folder, code);
}

/// English keeps the user's own country, for the order of day and month.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale plain(code);
    return system.language() == plain.language() && code == "en"_L1 ? system : plain;
}

/// Every visible word comes through here, so this is where all labels can be corrected.
class RightToLeftCatalogue final : public QTranslator
{
    Q_DISABLE_COPY_MOVE(RightToLeftCatalogue)

public:
    RightToLeftCatalogue() = default;

    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        return ledFromTheRight(QTranslator::translate(context, source, comment, n));
    }
};

std::unique_ptr<QTranslator> catalogueOf(const QString &code)
{
    if (QLocale(code).textDirection() == Qt::RightToLeft)
        return std::make_unique<RightToLeftCatalogue>();
    return std::make_unique<QTranslator>();
}

} // namespace

QString ledFromTheRight(const QString &text)
{
    // With Arabic words, values, or a label's colon, there is something that could change places.
    static const QRegularExpression hasPlaces(u"\\p{Arabic}|%L?(?:\\d|n)|:\\s*$"_s);
    static const QRegularExpression leads(u"^[^\\p{L}%]*\\p{Arabic}"_s);
    return text.contains(leads) || !text.contains(hasPlaces) ? text : QChar(0x200f) + text;
}

const QList<Language> &Languages::all()
{
    static const QList<Language> list{
        {u"en"_s, u"English"_s}, {u"pt_BR"_s, u"Português (Brasil)"_s}, {u"tr"_s, u"Türkçe"_s},
        {u"ar"_s, u"العربية"_s}, {u"zh_CN"_s, u"简体中文"_s},
    };
    return list;
}

Languages::Languages(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder)) { }

Languages::~Languages() = default;

bool Languages::load(std::unique_ptr<QTranslator> translator, const QString &name, const QString &folder)
{
    if (!translator->load(name, folder))
        return false;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
    return true;
}

bool Languages::setLanguage(const QString &code)
{
    QString wanted = code;
    wanted.replace(u'-', u'_');
    if (!std::ranges::any_of(all(), [&](const Language &l) { return l.code == wanted; }))
        return false;
    const QString own = !m_folder.isEmpty() && QFile::exists(ownFile(m_folder, wanted)) ? m_folder : builtIn;
    // The sources are in English, which works without its file: that has only plural forms.
    if (wanted != "en"_L1 && !QFile::exists(ownFile(own, wanted)))
        return false;
    if (wanted == m_code)
        return true;

    // Locale and direction first: Qt notifies the widgets when the translators change.
    const QLocale locale = localeOf(wanted);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    m_installed.clear();
    // Qt's own words. Deployments on Windows and macOS have all of Qt's catalogues in one file.
    const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (!load(std::make_unique<QTranslator>(), u"qtbase_"_s + wanted, ofQt))
        load(std::make_unique<QTranslator>(), u"qt_"_s + wanted, ofQt);
    load(catalogueOf(wanted), u"tallylight_"_s + wanted, own);
    m_code = wanted;
    Q_EMIT changed(m_code);
    return true;
}

QString Languages::systemLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        for (const Language &language : all()) {
            // "zh-Hans-CN" and "pt" match ours too; traditional Chinese does not.
            const QLocale wished(name);
            if (wished.language() == QLocale(language.code).language()
                && wished.script() == QLocale(language.code).script())
                return language.code;
        }
    }
    return u"en"_s;
}

} // namespace tallylight::ui
