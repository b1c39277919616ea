#include "common/desktopwishes.h"
#include "common/fieldhint.h"
#include "common/icons.h"
#include "common/lamppainter.h"
#include "common/language.h"
#include "common/secretedit.h"
#include "common/style.h"
#include "common/theme.h"
#include "support/testmain.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOption>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace tallylight::ui;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QImage lamp(LampShape shape, qreal phase, bool isStale = false, LampBadge badge = LampBadge::None)
{
    QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLamp(painter, image.rect(), {shape, isStale, phase, badge}, lightPalette());
    return image;
}

} // namespace

class TstLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QTest::newRow("high contrast") << paletteFor(Theme::Light, {}, {.moreContrast = true});
        QTest::newRow("high contrast, dark") << paletteFor(Theme::Dark, {}, {.moreContrast = true});
    }
    void textIsReadable()
    {
        QFETCH(QPalette, palette);
        const Tones colours = tones(palette);
        const QColor text = palette.color(QPalette::Text);
        const QList<std::pair<QColor, QColor>> pairs{
            {palette.color(QPalette::WindowText), palette.color(QPalette::Window)},
            {text, palette.color(QPalette::Base)},
            {text, palette.color(QPalette::AlternateBase)},
            {text, selectionColour(palette)},
            {colours.quiet, selectionColour(palette)},
            {palette.color(QPalette::ButtonText), palette.color(QPalette::Button)},
            {palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)},
            {palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)},
            {palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)},
            {palette.color(QPalette::Link), palette.color(QPalette::Window)},
            {colours.good, palette.color(QPalette::Window)},
            {colours.warning, palette.color(QPalette::Window)},
            {colours.trouble, palette.color(QPalette::Window)},
            {colours.quiet, palette.color(QPalette::Window)},
        };
        for (const auto &[front, back] : pairs)
            QVERIFY2(contrast(front, back) >= 4.5, qPrintable(front.name() + u" on "_s + back.name()));
    }

    void edgesAreSeen_data() { textIsReadable_data(); }
    void edgesAreSeen()
    {
        QFETCH(QPalette, palette);
        for (const QPalette::ColorRole around : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
            QVERIFY(contrast(tones(palette).edge, palette.color(around)) >= 3);
        const Style style;
        for (const QStyle::PrimitiveElement element :
             {QStyle::PE_PanelLineEdit, QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
            for (const QStyle::State state :
                 {QStyle::State_Enabled | QStyle::State_Off, QStyle::State_Enabled | QStyle::State_On}) {
                QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
                image.fill(palette.color(QPalette::Window));
                QStyleOptionFrame option;
                option.rect = image.rect();
                option.lineWidth = 1;
                option.palette = palette;
                option.state = state;
                QPainter painter(&image);
                style.drawPrimitive(element, &option, &painter, nullptr);
                double most = 0; // along a line through the middle, from the outside to the edge
                for (int x = 0; x < 3; ++x)
                    most = std::max(most, contrast(image.pixelColor(x, 8), palette.color(QPalette::Window)));
                QVERIFY2(most >= 3, qPrintable(u"%1: %2"_s.arg(element).arg(most)));
            }
        }
    }

    void edgesAroundButtonsAreSeen_data() { textIsReadable_data(); }
    void edgesAroundButtonsAreSeen()
    {
        QFETCH(const QPalette, palette);
        const Style style;
        const auto look = [&](QStyle::ComplexControl control, QStyleOptionComplex &option) {
            QImage image(60, 24, QImage::Format_ARGB32_Premultiplied);
            image.fill(palette.color(QPalette::Window));
            option.rect = image.rect();
            option.palette = palette;
            option.state = QStyle::State_Enabled;
            QPainter painter(&image);
            style.drawComplexControl(control, &option, &painter, nullptr);
            double most = 0;
            for (int y = 0; y < 3; ++y)
                most = std::max(most, contrast(image.pixelColor(20, y), palette.color(QPalette::Window)));
            return most;
        };
        QStyleOptionSpinBox numbers;
        numbers.frame = true;
        QVERIFY(look(QStyle::CC_SpinBox, numbers) >= 3);
        QStyleOptionComboBox choice;
        choice.editable = true;
        QVERIFY(look(QStyle::CC_ComboBox, choice) >= 3);
    }

    /// A selected one is pale, with the same text as the others.
    void cellsOfTables_data()
    {
        QTest::addColumn<QStyle::State>("state");
        QTest::addColumn<QColor>("fill");
        const QStyle::State usual = QStyle::State_Enabled | QStyle::State_Active;
        QTest::newRow("selected") << (usual | QStyle::State_Selected) << selectionColour(lightPalette());
        QTest::newRow("not selected") << usual << lightPalette().color(QPalette::Base);
    }
    void cellsOfTables()
    {
        QFETCH(const QStyle::State, state);
        QFETCH(const QColor, fill);
        QImage image(80, 24, QImage::Format_ARGB32_Premultiplied);
        image.fill(lightPalette().color(QPalette::Base));
        QStyleOptionViewItem cell;
        cell.rect = image.rect();
        cell.palette = lightPalette();
        cell.state = state;
        cell.showDecorationSelected = true;
        cell.displayAlignment = Qt::AlignCenter;
        cell.features = QStyleOptionViewItem::HasDisplay;
        cell.text = u"MMMM"_s;
        QPainter painter(&image);
        Style().drawControl(QStyle::CE_ItemViewItem, &cell, &painter, nullptr);
        painter.end();
        QCOMPARE(image.pixelColor(1, 12).rgb(), fill.rgb());
        double most = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                most = std::max(most, contrast(image.pixelColor(x, y), fill));
        }
        QVERIFY2(most > 7, qPrintable(QString::number(most)));
    }

    /// Each window that opens asks for it in all sizes.
    void theProgramsIconIsDrawnOnce()
    {
        const QSize size(48, 48);
        QCOMPARE(applicationIcon().pixmap(size).cacheKey(), applicationIcon().pixmap(size).cacheKey());
        QVERIFY(!applicationIcon().pixmap(size).toImage().allGray());
        QVERIFY(applicationIcon().pixmap(size).toImage() != applicationIcon().pixmap(size / 2).toImage());
    }

    void themesHaveCodes()
    {
        for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
            QCOMPARE(themeFromCode(themeCode(theme)), theme);
        QCOMPARE(themeFromCode(u"mauve"_s), Theme::System);
    }

    void aThemeChangesThePalette()
    {
        applyTheme(Theme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        applyTheme(Theme::Light);
        QVERIFY(!isDark(QApplication::palette()));
        QVERIFY(qobject_cast<Style *>(QApplication::style()) != nullptr);
    }

    /// Cut in the middle of a letter, "Any dom" would be a word.
    void aNarrowChoiceEndsInDots_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<bool>("hasIcon");
        QTest::newRow("left to right") << Qt::LeftToRight << false;
        QTest::newRow("left to right, with an icon") << Qt::LeftToRight << true;
        QTest::newRow("right to left") << Qt::RightToLeft << false;
        QTest::newRow("right to left, with an icon") << Qt::RightToLeft << true;
    }
    void aNarrowChoiceEndsInDots()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(bool, hasIcon);
        applyTheme(Theme::Light);
        const auto picture = [&](const QString &text) {
            QComboBox box;
            box.setLayoutDirection(direction);
            box.addItem(hasIcon ? icon(Symbol::Stop) : QIcon(), text);
            box.resize(120, 30);
            return box.grab().toImage();
        };
        const QString words = u"Any domain of the account"_s;
        QImage dotted;
        for (qsizetype letters = words.size() - 1; letters > 0; --letters) {
            const QImage shorter = picture(words.first(letters).trimmed() + u'…');
            if (shorter == picture(words))
                dotted = shorter;
        }
        QVERIFY(!dotted.isNull());
    }

    void everyLampLooksDifferent()
    {
        QList<QImage> greys; // not by color alone: the shapes differ without it
        for (const LampShape shape :
             {LampShape::Lit, LampShape::Hollow, LampShape::Ring, LampShape::Off, LampShape::Dash}) {
            const QImage grey = lamp(shape, 0.25).convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(!greys.contains(grey));
            greys << grey;
        }
        QVERIFY(lamp(LampShape::Ring, 0.25) != lamp(LampShape::Ring, 0.5));
        for (const LampShape shape :
             {LampShape::Lit, LampShape::Hollow, LampShape::Ring, LampShape::Off, LampShape::Dash}) {
            const QImage grey = lamp(shape, 0.25, true).convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(!greys.contains(grey));
            greys << grey;
        }
        QCOMPARE(lamp(LampShape::Lit, 0.25), lamp(LampShape::Lit, 0.5));
        QVERIFY(lamp(LampShape::Lit, 0.25, false, LampBadge::Paused) != lamp(LampShape::Lit, 0.25));
        QVERIFY(lamp(LampShape::Lit, 0.25, false, LampBadge::Paused)
                != lamp(LampShape::Lit, 0.25, false, LampBadge::NoId));
    }

    void lampsDifferInHighContrast_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << paletteFor(Theme::Light, {}, {.moreContrast = true});
        QTest::newRow("dark") << paletteFor(Theme::Dark, {}, {.moreContrast = true});
    }
    void lampsDifferInHighContrast()
    {
        QFETCH(const QPalette, palette);
        QVERIFY(isHighContrast(palette));
        QVERIFY(contrast(tones(palette).lamp, palette.color(QPalette::Base)) >= 7);
        QList<QImage> greys;
        for (const LampBadge badge : {LampBadge::None, LampBadge::Paused, LampBadge::NoId}) {
            for (const LampShape shape :
                 {LampShape::Lit, LampShape::Hollow, LampShape::Ring, LampShape::Off, LampShape::Dash}) {
                QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
                image.fill(palette.color(QPalette::Base));
                QPainter painter(&image);
                paintLamp(painter, image.rect(), {shape, false, 0.25, badge}, palette);
                painter.end();
                const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
                QVERIFY(!greys.contains(grey) || (badge != LampBadge::None && shape != LampShape::Lit));
                greys << grey;
            }
        }
    }

    void everySymbolIsDrawn()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(Symbol::Unlock); ++i) {
            const auto symbol = static_cast<Symbol>(i);
            const QImage image = icon(symbol).pixmap(24).toImage();
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(symbolName(symbol))),
                     qPrintable(symbolName(symbol)));
            QVERIFY2(image.pixelColor(0, 0).alpha() == 0, qPrintable(symbolName(symbol)));
            QImage empty(image.size(), image.format());
            empty.fill(Qt::transparent);
            QVERIFY2(image != empty, qPrintable(symbolName(symbol)));
            names << symbolName(symbol);
        }
        QCOMPARE(names.size(), static_cast<int>(Symbol::Unlock) + 1);
        for (const int size : {16, 64}) { // with our own engine: Qt's plug-in for it may not be installed
            const QPixmap drawn = applicationIcon().pixmap(size);
            QCOMPARE(drawn.size(), QSize(size, size));
            const QColor middle = drawn.toImage().pixelColor(size / 2, size / 2);
            QVERIFY2(middle.red() > 2 * middle.blue() && middle.alpha() == 255, qPrintable(middle.name()));
        }
    }

    void symbolsFollowTheTheme()
    {
        applyTheme(Theme::Light);
        const QIcon stop = icon(Symbol::Stop);
        const QColor dark = stop.pixmap(24).toImage().pixelColor(12, 12);
        applyTheme(Theme::Dark);
        const QColor light = stop.pixmap(24).toImage().pixelColor(12, 12);
        applyTheme(Theme::Light);
        QVERIFY(light.lightness() > dark.lightness() + 100);
    }

    void thereAreFiveLanguagesInTheirOwnWords()
    {
        QCOMPARE(Languages::all().size(), 5);
        Languages languages;
        QVERIFY(!languages.setLanguage(u"xx"_s));
        QVERIFY(languages.setLanguage(u"en"_s));
        QCOMPARE(languages.code(), u"en"_s);
    }

    void aProblemIsToldUnderItsField()
    {
        QWidget form;
        QLineEdit field(&form);
        FieldHint hint(&field, &form);
        hint.setProblem(u"Too long."_s);
        QVERIFY(hint.hasProblem() && !hint.isHidden());
        QCOMPARE(field.accessibleDescription(), u"Too long."_s);
        hint.setProblem({});
        QVERIFY(hint.isHidden());
        QVERIFY(field.accessibleDescription().isEmpty());
    }

    void aSecretIsHiddenAndCleaned()
    {
        SecretEdit edit;
        QCOMPARE(edit.echoMode(), QLineEdit::Password);
        edit.setText(u" sample \u200btoken "_s);
        QCOMPARE(edit.secret(), u"sampletoken"_s);
        edit.actions().value(0)->setChecked(true);
        QCOMPARE(edit.echoMode(), QLineEdit::Normal);
    }
};

TALLYLIGHT_TEST(TstLook);
#include "tst_look.moc"
