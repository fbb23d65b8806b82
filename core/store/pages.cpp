// SPDX-License-Identifier: EUPL-1.2
#include "store/pages.h"

#include "domain/contents.h"
#include "store/own.h"

namespace overzicht {

namespace {

QString plain(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (pair)
            ++at;
        else if (c.isSurrogate() || (c.category() == QChar::Other_Control && c != u'\n'))
            text[at] = c == u'\r' || c == u'\f' || c == u'\v' ? u'\n' : u' ';
    }
    return text;
}

} // namespace

QStringList KeptText::bounded(const QStringList &pages)
{
    QStringList all;
    qsizetype room = kMostOfContent;
    for (const QString &page : pages.mid(0, kMostPages)) {
        QString text = page.left(qMin(kMostOfPage, room));
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
        all << plain(text).trimmed();
        room -= text.size();
    }
    while (all.size() > 1 && all.last().isEmpty())
        all.removeLast();
    return all;
}

namespace pages {

namespace {

/// What there is of a content: page by page from 1, empty ones as well.
QStringList kept(Connection &db, qint64 item, const QString &content, const QByteArray &sha256)
{
    QStringList pages;
    Query q(db, "SELECT page, text FROM page_text WHERE item = ? AND content = ? AND sha256 = ? ORDER BY page");
    q << item << content << sha256;
    while (q.next()) {
        while (pages.size() + 1 < q.number(0))
            pages << QString();
        pages << q.text(1);
    }
    return pages;
}

void drop(Connection &db, qint64 item, const QString &content)
{
    Query q(db, "DELETE FROM page_text WHERE item = ? AND content = ?");
    q << item << content;
    q.run();
}

void put(Connection &db, qint64 item, const QString &content, const QByteArray &sha256, const QStringList &pages)
{
    for (qsizetype at = 0; at < pages.size(); ++at) {
        if (pages.at(at).isEmpty() && at > 0) // the first one also says that it was read
            continue;
        Query q(db, "INSERT INTO page_text(item, content, page, sha256, text) VALUES(?, ?, ?, ?, ?)");
        q << item << content << qint64(at + 1) << sha256 << pages.at(at);
        q.run();
    }
}

QByteArray copyOf(Connection &db, qint64 item, const QString &content)
{
    Query q(db, "SELECT sha256 FROM copy WHERE item = ? AND content = ?");
    q << item << content;
    return q.next() ? q.blob(0) : QByteArray();
}

/// By the name of the content: from which bytes its text was read; empty = its pages say different ones.
QHash<QString, QByteArray> texts(Connection &db, qint64 item)
{
    QHash<QString, QByteArray> all;
    Query q(db, "SELECT DISTINCT content, sha256 FROM page_text WHERE item = ?");
    q << item;
    while (q.next()) {
        const QString name = q.text(0);
        all.insert(name, all.contains(name) ? QByteArray() : q.blob(1));
    }
    return all;
}

} // namespace

void keep(Writing &w, ItemId item, int attachment, const QByteArray &sha256, const QStringList &pages)
{
    const qint64 id = w.itemOf(qint64(item));
    const QList<Told> told = w.toldOf(id);
    const QList<Attachment> attachments = told.isEmpty() ? QList<Attachment>() : attachmentsOf(combined(told));
    if (attachment < 1 || attachment > attachments.size()) {
        w.db.fail({Error::Kind::Gone, QStringLiteral("this item has no content of that number"), std::nullopt});
        return;
    }
    const Attachment &content = attachments.at(attachment - 1);
    const QString name = own::contentName(content, attachment);
    if (sha256.size() != 32 || copyOf(w.db, id, name) != sha256 || (!content.sha256.isEmpty() && content.sha256 != sha256)) {
        w.db.fail({Error::Kind::Refused, QStringLiteral("this is not the text of the content that is kept"), std::nullopt});
        return;
    }
    QStringList all = KeptText::bounded(pages);
    if (all.isEmpty())
        all << QString();
    if (kept(w.db, id, name, sha256) == all)
        return;
    w.unindex(id);
    drop(w.db, id, name);
    put(w.db, id, name, sha256, all);
    w.index(id);
    w.flushIndex();
    w.touched.item(id, kindOf(speakerOf(told).item));
}

void forgetOld(Writing &w, qint64 item)
{
    QHash<QString, QByteArray> old = texts(w.db, item);
    if (old.isEmpty())
        return;
    const QList<Told> told = w.toldOf(item);
    int number = 0;
    for (const Attachment &content : told.isEmpty() ? QList<Attachment>() : attachmentsOf(combined(told))) {
        const QString name = own::contentName(content, ++number);
        const QByteArray readFrom = old.value(name);
        if (!readFrom.isEmpty() && copyOf(w.db, item, name) == readFrom && (content.sha256.isEmpty() || content.sha256 == readFrom))
            old.remove(name);
    }
    for (auto it = old.cbegin(); it != old.cend(); ++it)
        drop(w.db, item, it.key());
}

void cutToBounds(Writing &w, qint64 item)
{
    forgetOld(w, item);
    const QHash<QString, QByteArray> all = texts(w.db, item);
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const QStringList pages = kept(w.db, item, it.key(), it.value()), fitting = KeptText::bounded(pages);
        if (fitting == pages)
            continue;
        drop(w.db, item, it.key());
        put(w.db, item, it.key(), it.value(), fitting);
    }
}

QString words(Connection &db, qint64 item)
{
    QString all;
    Query q(db, "SELECT text FROM page_text WHERE item = ? ORDER BY content, page");
    q << item;
    while (q.next()) {
        all += u'\n';
        all += q.text(0);
    }
    return all;
}

} // namespace pages

} // namespace overzicht
