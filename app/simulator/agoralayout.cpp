// The video layout of mix mode: agora/README 4.3, 4.4.
#include "simulator/agorachecker.h"

#include <QRegularExpression>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {

void checkPanes(const QJsonObject &layout, AgoraChecker &checker)
{
    const QJsonValue value = layout["layoutConfig"_L1];
    const QString path = u"layoutConfig"_s;
    const int kind = layout["mixedVideoLayout"_L1].toInt();
    if (value.isUndefined() ? kind == 3 : kind != 3 || !value.isArray()) {
        checker.refuse(path);
        return;
    }
    const QJsonArray panes = value.toArray();
    if (panes.size() > 17)
        checker.refuse(path);
    for (const auto &element : panes) {
        const QJsonObject pane = element.toObject();
        for (const auto &name : {u"x_axis"_s, u"y_axis"_s, u"width"_s, u"height"_s})
            checker.fraction(pane, u"layoutConfig."_s + name);
        if (pane["x_axis"_L1].toDouble() + pane["width"_L1].toDouble() > 1.000001
            || pane["y_axis"_L1].toDouble() + pane["height"_L1].toDouble() > 1.000001)
            checker.refuse(path);
        if (pane.contains("alpha"_L1))
            checker.fraction(pane, u"layoutConfig.alpha"_s);
        checker.integer(pane, u"layoutConfig.render_mode"_s, 0, 1);
        checker.text(pane, u"layoutConfig.uid"_s);
    }
}

} // namespace

void checkLayout(const QJsonObject &layout, AgoraChecker &checker)
{
    static const QRegularExpression colour(u"^#[0-9A-Fa-f]{6}$"_s);
    checker.integer(layout, u"mixedVideoLayout"_s, 0, 3);
    if (layout.contains("backgroundColor"_L1)
        && !colour.match(layout["backgroundColor"_L1].toString()).hasMatch())
        checker.refuse(u"backgroundColor"_s);
    for (const auto &name : {u"maxResolutionUid"_s, u"backgroundImage"_s, u"defaultUserBackgroundImage"_s})
        checker.text(layout, name);
    checkPanes(layout, checker);
    for (const auto &element : layout["backgroundConfig"_L1].toArray()) {
        const QJsonObject background = element.toObject();
        checker.text(background, u"backgroundConfig.uid"_s, true);
        checker.text(background, u"backgroundConfig.image_url"_s, true);
        checker.integer(background, u"backgroundConfig.render_mode"_s, 0, 1);
    }
}

} // namespace tallylight::simulator
