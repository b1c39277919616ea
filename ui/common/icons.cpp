#include "common/icons.h"

#include "common/pictureengine.h"
#include "common/symbolengine.h"

using namespace Qt::StringLiterals;

/// A static library's resources are left out unless they are requested; must be outside any namespace.
static void loadDrawings()
{
    Q_INIT_RESOURCE(tallylight);
}

namespace tallylight::ui {

QIcon icon(Symbol symbol)
{
    loadDrawings();
    return QIcon(new SymbolEngine(symbol, {}));
}

QIcon icon(Symbol symbol, const QColor &colour)
{
    loadDrawings();
    return QIcon(new SymbolEngine(symbol, colour));
}

QIcon applicationIcon()
{
    loadDrawings();
    return QIcon(new PictureEngine(u":/icons/tallylight.svg"_s));
}

QString symbolName(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Stop:
        return u"stop"_s;
    case Symbol::Refresh:
        return u"refresh"_s;
    case Symbol::Add:
        return u"add"_s;
    case Symbol::Connections:
        return u"connections"_s;
    case Symbol::Console:
        return u"console"_s;
    case Symbol::Copy:
        return u"copy"_s;
    case Symbol::CreateSimilar:
        return u"create-similar"_s;
    case Symbol::Retry:
        return u"retry"_s;
    case Symbol::Close:
        return u"close"_s;
    case Symbol::MenuDots:
        return u"menu-dots"_s;
    case Symbol::Cloud:
        return u"cloud"_s;
    case Symbol::Run:
        return u"run"_s;
    case Symbol::Lock:
        return u"lock"_s;
    case Symbol::Warning:
        return u"warning"_s;
    case Symbol::Info:
        return u"info"_s;
    case Symbol::Check:
        return u"check"_s;
    case Symbol::Clock:
        return u"clock"_s;
    case Symbol::Play:
        return u"play"_s;
    case Symbol::Pause:
        return u"pause"_s;
    case Symbol::Theme:
        return u"theme"_s;
    case Symbol::Language:
        return u"language"_s;
    case Symbol::Settings:
        return u"settings"_s;
    case Symbol::Help:
        return u"help"_s;
    case Symbol::Edit:
        return u"edit"_s;
    case Symbol::Remove:
        return u"remove"_s;
    case Symbol::Search:
        return u"search"_s;
    case Symbol::History:
        return u"history"_s;
    case Symbol::Unlock:
        return u"unlock"_s;
    case Symbol::ViewRuns:
        return u"view-runs"_s;
    case Symbol::ViewBoth:
        return u"view-both"_s;
    case Symbol::Person:
        return u"person"_s;
    case Symbol::ViewRecordings:
        return u"view-recordings"_s;
    }
    return {};
}

} // namespace tallylight::ui
