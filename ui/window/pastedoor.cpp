#include "window/pastedoor.h"

#include "operations/pastedtext.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace tallylight::ui {

namespace {

constexpr qint64 mostOfAFile = 1'000'000; // bytes

/// The beginning of a plain file; nothing of a folder, a pipe or a device.
QString contentOf(const QString &name)
{
    QFile file(name);
    if (!QFileInfo(name).isFile() || !file.open(QFile::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(mostOfAFile));
}

} // namespace

QString pastedText(const QMimeData &data)
{
    QStringList texts;
    const auto urls = data.urls();
    for (const QUrl &url : urls)
        texts << (url.isLocalFile() ? contentOf(url.toLocalFile()) : url.toString(QUrl::FullyEncoded));
    return urls.isEmpty() ? data.text() : texts.join(QChar(u'\n'));
}

PasteDoor::PasteDoor(QWidget &window) : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

void PasteDoor::paste()
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
        take(*data);
}

void PasteDoor::take(const QMimeData &data)
{
    const QString text = pastedText(data);
    switch (pastedKind(text)) {
    case PastedKind::Run:
        return Q_EMIT runPasted(pastedRun(text));
    case PastedKind::Recordings:
        return Q_EMIT recordingsPasted(text);
    case PastedKind::Nothing:
        break;
    }
    Q_EMIT nothingPasted();
}

bool PasteDoor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (drag->mimeData()->hasText() || drag->mimeData()->hasUrls()) {
            drag->setDropAction(Qt::CopyAction);
            drag->accept();
            return true;
        }
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        take(*drop->mimeData());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tallylight::ui
