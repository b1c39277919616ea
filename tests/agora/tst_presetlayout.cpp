#include "agora/encode.h"
#include "agora/presetlayout.h"
#include "agora/validation.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace tallylight::agora;

Q_DECLARE_METATYPE(tallylight::agora::Arrangement)

/// The numbers of agora/README 4.4.
class TstPresetLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panesAreWhereTheServicePutsThem_data()
    {
        QTest::addColumn<Arrangement>("arrangement");
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("pane");
        QTest::addColumn<QList<double>>("place");

        const auto row = [](const char *name, Arrangement arrangement, int users, int pane,
                            const QList<double> &place) {
            QTest::newRow(name) << arrangement << users << pane << place;
        };
        row("floating: the first fills the canvas", Arrangement::Floating, 5, 0, {0, 0, 1, 1});
        row("floating: bottom left first", Arrangement::Floating, 2, 1, {0.012, 0.753, 0.235, 0.235});
        row("floating: four in a row", Arrangement::Floating, 17, 4, {0.753, 0.753, 0.235, 0.235});
        row("floating: then the row above", Arrangement::Floating, 17, 5, {0.012, 0.506, 0.235, 0.235});
        row("floating: top right last", Arrangement::Floating, 17, 16, {0.753, 0.012, 0.235, 0.235});
        row("best fit: one", Arrangement::BestFit, 1, 0, {0, 0, 1, 1});
        row("best fit: two side by side", Arrangement::BestFit, 2, 1, {0.5, 0, 0.5, 1});
        row("best fit: three of four", Arrangement::BestFit, 3, 2, {0, 0.5, 0.5, 0.5});
        row("best fit: five of nine", Arrangement::BestFit, 5, 4, {0.333333, 0.333333, 0.333334, 0.333334});
        row("best fit: ten of sixteen", Arrangement::BestFit, 10, 9, {0.25, 0.5, 0.25, 0.25});
        row("best fit: seventeen have side margins", Arrangement::BestFit, 17, 0, {0.1, 0, 0.2, 0.2});
        row("best fit: the sixteenth ends at the margin", Arrangement::BestFit, 17, 15, {0.7, 0.6, 0.2, 0.2});
        row("best fit: the seventeenth in the middle", Arrangement::BestFit, 17, 16, {0.4, 0.8, 0.2, 0.2});
        row("vertical: alone", Arrangement::Vertical, 1, 0, {0, 0, 1, 1});
        row("vertical: the large one", Arrangement::Vertical, 5, 0, {0, 0, 0.8, 1});
        row("vertical: a fifth", Arrangement::Vertical, 5, 4, {0.8, 0.75, 0.2, 0.25});
        row("vertical: a seventh", Arrangement::Vertical, 7, 1, {0.857143, 0, 0.142857, 0.166667});
        row("vertical: a ninth", Arrangement::Vertical, 9, 8, {0.888889, 0.875, 0.111111, 0.125});
        row("vertical: a tenth", Arrangement::Vertical, 10, 1, {0.8, 0, 0.1, 0.125});
        row("vertical: the second column", Arrangement::Vertical, 17, 16, {0.9, 0.875, 0.1, 0.125});
    }
    void panesAreWhereTheServicePutsThem()
    {
        QFETCH(Arrangement, arrangement);
        QFETCH(int, users);
        QFETCH(int, pane);
        QFETCH(QList<double>, place);
        const QList<LayoutPane> panes = presetPanes(arrangement, users);
        QCOMPARE(panes.size(), users);
        const LayoutPane &found = panes.at(pane);
        QCOMPARE((QList{found.x, found.y, found.width, found.height}), place);
    }

    void everyPresetMayBeSentAsACustomLayout_data()
    {
        QTest::addColumn<Arrangement>("arrangement");
        QTest::newRow("floating") << Arrangement::Floating;
        QTest::newRow("best fit") << Arrangement::BestFit;
        QTest::newRow("vertical") << Arrangement::Vertical;
    }
    void everyPresetMayBeSentAsACustomLayout()
    {
        QFETCH(Arrangement, arrangement);
        for (int users = 1; users <= mostPanes; ++users) {
            Layout layout;
            layout.mixedVideoLayout = static_cast<int>(Arrangement::Custom);
            layout.panes = presetPanes(arrangement, users);
            for (const LayoutPane &pane : layout.panes)
                QVERIFY(pane.x + pane.width <= 1 && pane.y + pane.height <= 1);
            RequestDraft draft;
            draft.call = Call::UpdateLayout;
            draft.body = {{u"cname"_s, u"room"_s}, {u"uid"_s, u"9"_s}, {u"clientRequest"_s, encode(layout)}};
            QVERIFY(validate(draft).isEmpty());
        }
    }

    void numbersOfUsersAreBroughtIntoRange()
    {
        QCOMPARE(presetPanes(Arrangement::BestFit, 0).size(), 1);
        QCOMPARE(presetPanes(Arrangement::BestFit, 40).size(), mostPanes);
        QVERIFY(presetPanes(Arrangement::Custom, 4).isEmpty());
    }

    void whatIsTypedIntoALayoutIsChecked_data()
    {
        QTest::addColumn<QJsonObject>("request");
        QTest::addColumn<QString>("field");
        QTest::addColumn<Severity>("severity");

        const QJsonObject pane{
            {u"x_axis"_s, 0}, {u"y_axis"_s, 0}, {u"width"_s, 0.5}, {u"height"_s, 0.5}, {u"uid"_s, u"7"_s}};
        QJsonObject named = pane;
        named.insert(u"uid"_s, u"guest"_s);
        const auto custom = [](const QJsonArray &panes) {
            return QJsonObject{{u"mixedVideoLayout"_s, 3}, {u"layoutConfig"_s, panes}};
        };
        const auto preset = [](int number, const QString &member, const QString &value) {
            return QJsonObject{{u"mixedVideoLayout"_s, number}, {member, value}};
        };
        QTest::newRow("a name is no UID") << custom({named}) << u"layoutConfig/0/uid"_s << Severity::Error;
        QTest::newRow("one user twice")
            << custom({pane, pane}) << u"layoutConfig/1/uid"_s << Severity::Warning;
        QTest::newRow("an image on a disk")
            << preset(0, u"backgroundImage"_s, u"file:///c.jpg"_s) << u"backgroundImage"_s << Severity::Error;
        QTest::newRow("an image without a host") << preset(0, u"defaultUserBackgroundImage"_s, u"https://"_s)
                                                 << u"defaultUserBackgroundImage"_s << Severity::Error;
        QTest::newRow("an image by HTTP") << preset(0, u"backgroundImage"_s, u"http://example.com/c.jpg"_s)
                                          << u"backgroundImage"_s << Severity::Warning;
        QTest::newRow("the large user by name")
            << preset(2, u"maxResolutionUid"_s, u"guest"_s) << u"maxResolutionUid"_s << Severity::Error;
    }
    void whatIsTypedIntoALayoutIsChecked()
    {
        QFETCH(QJsonObject, request);
        QFETCH(QString, field);
        QFETCH(Severity, severity);
        RequestDraft draft;
        draft.call = Call::UpdateLayout;
        draft.body = {{u"cname"_s, u"room"_s}, {u"uid"_s, u"9"_s}, {u"clientRequest"_s, request}};
        const QList<Issue> issues = validate(draft);
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.first().field, u"/clientRequest/"_s + field);
        QCOMPARE(issues.first().severity, severity);
    }
};

TALLYLIGHT_TEST(TstPresetLayout);
#include "tst_presetlayout.moc"
