#include "soak/secretmark.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QWidget>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {

QList<QByteArray> forms()
{
    const QByteArray mark(secretMark);
    const QString text = QString::fromLatin1(mark);
    QList<QByteArray> all{
        mark, mark.toHex(), mark.toHex().toUpper(),
        QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)))};
    for (int before = 0; before < 3; ++before) { // without the characters that depend on its neighbors
        const QByteArray coded = (QByteArray(before, '\0') + mark).toBase64(QByteArray::OmitTrailingEquals);
        const int mixed = before == 0 ? 0 : before + 1;
        all << coded.mid(mixed, (mark.size() + before) / 3 * 4 - mixed);
    }
    return all;
}

/// What the rows below this one show, explain and say; a view may also be of a tree.
QString cellsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QString all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::StatusTipRole,
                                   Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                all += cell.data(role).toString() + u'\n';
        }
        all += cellsOf(model, model.index(row, 0, parent));
    }
    return all;
}

QString cellsOf(const QAbstractItemView *view)
{
    return view == nullptr || view->model() == nullptr ? QString() : cellsOf(*view->model());
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

bool holdsMark(const QByteArray &bytes)
{
    static const QList<QByteArray> all = forms();
    return std::ranges::any_of(all, [&](const QByteArray &form) { return bytes.contains(form); });
}

QStringList markedPlaces(const QString &folder)
{
    QStringList found;
    const auto look = [&found](const QString &where, const QByteArray &bytes) {
        if (holdsMark(bytes))
            found << where;
    };
    look(u"clipboard"_s, QGuiApplication::clipboard()->text().toUtf8());
    const auto widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        const QStringList shown{widget->windowTitle(),
                                widget->toolTip(),
                                widget->statusTip(),
                                widget->accessibleName(),
                                widget->accessibleDescription(),
                                field != nullptr ? field->displayText() : widget->property("text").toString(),
                                widget->property("plainText").toString(),
                                cellsOf(qobject_cast<const QAbstractItemView *>(widget))};
        look(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName(),
             shown.join(u'\n').toUtf8());
    }
    const auto windows = QGuiApplication::allWindows();
    for (const QWindow *window : windows)
        look(u"title of "_s + window->objectName(), window->title().toUtf8());
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        look(name, contentOf(name));
    }
    return found;
}

} // namespace tallylight::tests
