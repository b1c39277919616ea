#include "net/curlcommand.h"

#include "net/secretnames.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace tallylight {

QString shellWord(const QString &text)
{
    // Between these quotes only the quote itself means anything to a shell.
    QString inside = text;
    return u'\'' + inside.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString curlCommand(const HttpRequest &request, const QHash<QByteArray, QString> &credentials)
{
    const bool post = request.method == HttpRequest::Method::Post;
    QStringList parts{u"curl --globoff"_s}; // brackets in an address are what they are
    if (post)
        parts << u"--request POST"_s;
    for (const auto &[name, value] : request.headers) {
        const auto credential = credentials.constFind(name);
        if (credential != credentials.cend())
            parts << *credential;
        else if (!isSecretName(QString::fromLatin1(name)))
            parts << u"--header "_s + shellWord(QString::fromLatin1(name + ": " + value));
    }
    if (post && request.body.isEmpty())
        parts << u"--header 'Content-Length: 0'"_s;
    else if (post)
        parts << u"--data-raw "_s + shellWord(QString::fromUtf8(request.body));
    parts << shellWord(QString::fromLatin1(request.url.toEncoded()));
    return parts.join(u" \\\n  "_s);
}

QFuture<Result<HttpReply>> RequestKeeper::send(HttpRequest request)
{
    m_kept = std::move(request);
    QPromise<Result<HttpReply>> never;
    never.start();
    return never.future();
}

} // namespace tallylight
