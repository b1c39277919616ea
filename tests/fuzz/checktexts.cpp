#include "fuzz/checks.h"

#include "agora/pastedids.h"
#include "agora/pastedrecords.h"
#include "agora/validation.h"
#include "common/csvwriter.h"
#include "core/identifier.h"
#include "net/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::fuzz {

namespace {

/// Table cells from bytes: 1 ends a cell, 2 a row.
QList<QStringList> cellsIn(const QByteArray &input)
{
    QList<QStringList> rows;
    for (const QByteArray &row : input.split('\2')) {
        QStringList cells;
        for (const QByteArray &cell : row.split('\1'))
            cells << QString::fromUtf8(cell);
        rows << cells;
    }
    return rows;
}

/// RFC 4180, written from the RFC.
QList<QStringList> readCsv(const QString &text, QChar separator)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[++i];
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            row << std::exchange(cell, {});
        } else if (!quoted && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            ++i;
            row << std::exchange(cell, {});
            rows << std::exchange(row, {});
        } else {
            cell += c;
        }
    }
    return rows;
}

/// Letters, digits and signs of a secret, from whatever bytes there are.
QString secretFrom(const QByteArray &bytes)
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_.~";
    QString secret = u"MARKED"_s;
    for (const char byte : bytes)
        secret += QLatin1Char(letters[static_cast<unsigned char>(byte) % (sizeof letters - 1)]);
    return secret;
}

constexpr std::array places{"%1=%2",
                            "\"%1\": \"%2\"",
                            "%1: %2",
                            "--%1 %2",
                            "https://h.example.test/x?a=b&%1=%2&c=d",
                            "curl -u user:%2 https://h.example.test",
                            "Authorization: Bearer %2",
                            "rtmp://h.example.test/live/%2",
                            "https://user:%2@h.example.test/",
                            "<%1>%2</%1>",
                            "{\"name\":\"%1\",\"value\":\"%2\"}",
                            "{\"value\":\"%2\",\"name\":\"%1\"}",
                            "'%1' => '%2'",
                            "{\\\"%1\\\":\\\"%2\\\"}",
                            "%1%3D%2"};
constexpr std::array secretNames{
    "token", "X-WallarmAPI-Token", "secretKey", "access_key", "password", "apiKey", "salt"};

/// The secret somewhere in JSON, under its name or beside it.
QJsonObject bodyWith(const QString &name, const QString &secret, const QString &noise, unsigned depth)
{
    QJsonObject body{{noise, noise}, {name, secret}};
    for (unsigned i = 0; i < depth; ++i)
        body = {{u"list"_s, QJsonArray{noise, body}},
                {noise, QString::fromUtf8(QJsonDocument(body).toJson())}};
    return body;
}

/// Placeholders, HTML and percent codes mean something of their own in a pasted text.
bool isReadOtherwise(const QString &cell)
{
    static const QRegularExpression special(
        uR"(\A[{<:$-]|\A(?:null|none|nil|undefined)\z|&quot;|&amp;|%|\A\s|\s\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return special.match(cell).hasMatch();
}

} // namespace

QString checkPastedIds(const QByteArray &input)
{
    const auto all = agora::readPastedIds(QString::fromUtf8(input));
    QSet<QString> seen;
    for (const agora::PastedIds &ids : all) {
        if (ids.isEmpty())
            return u"a recording without an ID"_s;
        if (seen.contains(ids.sid.toLower()))
            return u"a recording twice: "_s + ids.sid;
        seen.insert(ids.sid.toLower());
    }
    return {};
}

/// A table that the program exports can be pasted into it again.
QString checkPastedTable(const QByteArray &input)
{
    const QList<QStringList> cells = cellsIn(input);
    QList<QStringList> table{{u"Resource ID"_s, u"Recording ID (SID)"_s, u"Channel"_s, u"UID"_s}};
    QSet<QString> sids;
    for (qsizetype i = 0; i < std::min<qsizetype>(cells.size(), 20); ++i) {
        const QString resource = cells[i].value(0);
        const QString channel = cells[i].value(1);
        if (!agora::isServiceId(resource) || !agora::isChannelName(channel, agora::Mode::Mix)
            || isReadOtherwise(resource) || isReadOtherwise(channel))
            continue;
        const QString sid = QString::number(i, 16).rightJustified(32, u'a');
        table << QStringList{resource, sid, channel, QString::number(900'001 + i)};
    }
    if (table.size() < 2)
        return {};
    const QChar separator = input.size() % 2 == 0 ? u',' : u';';
    const auto pasted = agora::readPastedIds(QString::fromUtf8(ui::CsvWriter::document(table, separator)));
    if (pasted.size() != table.size() - 1)
        return u"%1 of %2 recordings"_s.arg(pasted.size()).arg(table.size() - 1);
    for (qsizetype i = 0; i < pasted.size(); ++i) {
        const QStringList told{pasted[i].resourceId, pasted[i].sid, pasted[i].cname, pasted[i].uid};
        if (told != table[i + 1])
            return told.join(u" | "_s) + u" instead of "_s + table[i + 1].join(u" | "_s);
    }
    return {};
}

QString checkTypedId(const QByteArray &input)
{
    const auto id = Identifier::fromInput(QString::fromUtf8(input));
    if (!id)
        return {};
    const QUrl url(u"https://h.example.test/v1/test_run/"_s + QString::fromLatin1(id->toPathSegment())
                   + u"/action/stop"_s);
    if (!url.isValid() || url.path(QUrl::FullyEncoded).count(u'/') != 5 || url.hasQuery()
        || url.hasFragment())
        return u"the ID leaves its place in the address"_s;
    const Identifier again = Identifier::fromJson(id->toJson());
    if (id->text().size() <= 1000 && again.text() != id->text())
        return u"another ID after JSON: "_s + again.text();
    return {};
}

QString checkCsv(const QByteArray &input)
{
    const QList<QStringList> cells = cellsIn(input);
    for (const QChar separator : {u',', u';'}) {
        const QByteArray document = ui::CsvWriter::document(cells, separator);
        const auto read = readCsv(QString::fromUtf8(document.sliced(3)), separator);
        if (read.size() != cells.size())
            return u"%1 rows instead of %2"_s.arg(read.size()).arg(cells.size());
        for (qsizetype row = 0; row < read.size(); ++row) {
            if (read[row].size() != cells[row].size())
                return u"another number of cells"_s;
            for (qsizetype i = 0; i < read[row].size(); ++i) {
                const QString &cell = read[row][i];
                if (cell != cells[row][i] && cell != u'\'' + cells[row][i])
                    return u"another cell: "_s + cell;
                if (!cell.isEmpty() && u"=+-@\t\r\n"_s.contains(cell.front()))
                    return u"a formula: "_s + cell;
            }
        }
    }
    return {};
}

/// A marked secret under a secret's name never survives, whatever is on the lines around it.
QString checkRedaction(const QByteArray &input)
{
    const QByteArray bytes = input.leftJustified(8, '\0');
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    const QString name = QLatin1String(secretNames.at(byte(1) % secretNames.size()));
    const QString secret = secretFrom(bytes.mid(3, 4));
    const QByteArray noise = bytes.mid(8);
    const qsizetype cut = noise.isEmpty() ? 0 : byte(2) % noise.size();
    const QString before = QString::fromUtf8(noise.left(cut));
    const QString behind = QString::fromUtf8(noise.mid(cut));
    QString place = QLatin1String(places.at(byte(0) % places.size()));
    place.replace(u"%1"_s, name).replace(u"%2"_s, secret);
    const QString text = before + u'\n' + place + u'\n' + behind;
    const QString hidden = redacted(text);
    if (hidden.contains(secret))
        return u"not hidden: "_s + hidden;
    if (redacted(hidden).contains(secret))
        return u"it came back: "_s + hidden;
    const QJsonObject body = bodyWith(name, secret, before, byte(7) % 4);
    const QByteArray safe = redactedBody(QJsonDocument(body).toJson(QJsonDocument::Compact));
    return safe.contains(secret.toUtf8()) ? u"not hidden in JSON: "_s + QString::fromUtf8(safe) : QString();
}

} // namespace tallylight::fuzz
