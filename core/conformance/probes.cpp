// SPDX-License-Identifier: EUPL-1.2
#include "conformance/probes.h"

#include "conformance/remark.h"
#include "conformance/words.h"
#include "domain/contents.h"
#include "net/permit.h"
#include "net/transport.h"
#include "sync/dialogue.h"
#include "sync/instead.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace overzicht::conformance {

namespace {

const QString kUnknown = QStringLiteral("overzicht-does-not-exist");

QMap<QString, Item> itemsById(const Answer &answer)
{
    QMap<QString, Item> items;
    for (const overzicht::Found &found : itemsOf(answer))
        items.insert(found.id.text(), found.item);
    return items;
}

QString otherType() { return Words::tr("A file is not of the type that was announced."); }

/// Of each feed the first answer that brought something; of one that brought nothing its first answer.
QList<const Turn *> firstPages(const Transcript &transcript)
{
    QHash<QString, const Turn *> first;
    QStringList feeds;
    for (const Turn &turn : transcript.turns) {
        const auto *pull = std::get_if<Pull>(&turn.ask.want);
        if (!pull || turn.response.status != 200)
            continue;
        const Turn *&known = first[pull->feed.id.text()];
        if (!known)
            feeds << pull->feed.id.text();
        if (!known || (itemsOf(known->answer).isEmpty() && !itemsOf(turn.answer).isEmpty()))
            known = &turn;
    }
    QList<const Turn *> pages;
    for (const QString &feed : feeds.mid(0, Probes::kMostFeeds))
        pages << first.value(feed);
    return pages;
}

/// The number of things on a page, as a table-driven part of a file says it, made smaller; false when it says none.
bool makeSmaller(QJsonValue &value, const QString &name, qsizetype items)
{
    bool changed = false;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            QJsonValue inner = array.at(i);
            if (makeSmaller(inner, name, items)) {
                array[i] = inner;
                changed = true;
            }
        }
        value = array;
    } else if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            QJsonValue inner = it.value();
            const bool isSize = name == QLatin1String("paging") && it.key() == QLatin1String("size") && inner.isDouble();
            if (isSize && inner.toInt() > 1)
                inner = int(qMax<qsizetype>(1, qMin<qsizetype>(inner.toInt() - 1, (items + 2) / 3)));
            else if (isSize || !makeSmaller(inner, it.key(), items))
                continue;
            it.value() = inner;
            changed = true;
        }
        value = object;
    }
    return changed;
}

} // namespace

Probes::Probes(const Told &told, Transport &transport, const Clock &clock, const Permit &permit, const Permit &keyless, QString folder, std::function<void(const Found &)> ended)
    : m_told(told), m_transport(transport), m_clock(clock), m_permit(permit), m_keyless(keyless), m_folder(std::move(folder)), m_ended(std::move(ended))
{
}

Probes::~Probes() = default;

void Probes::start()
{
    for (const Turn *turn : firstPages(m_told.transcript)) {
        samePage(*turn);
        languages(*turn);
        signIn(*turn);
        errors(*turn);
    }
    contents();
    pageSizes();
    for (const LawId law : {LawId::SamePage, LawId::Languages, LawId::SignIn, LawId::Errors}) {
        if (!m_found.tried.contains(law) && !m_found.notTried.contains(law))
            m_found.notTried.insert(law, Words::tr("Nothing came that could be asked again."));
    }
    QMetaObject::invokeMethod(this, [this] { next(); }, Qt::QueuedConnection);
}

void Probes::next()
{
    m_call.reset();
    if (!m_steps.isEmpty())
        m_steps.dequeue()();
    else if (auto ended = std::exchange(m_ended, {}))
        ended(m_found);
}

void Probes::send(const HttpRequest &request, const Permit &permit, std::function<void(const Result<HttpResponse> &)> heard)
{
    m_steps.enqueue([this, request, &permit, heard = std::move(heard)] {
        ++m_found.questions;
        m_call = m_transport.send(request, permit, [this, heard](const Result<HttpResponse> &response) {
            heard(response);
            QMetaObject::invokeMethod(this, [this] { next(); }, Qt::QueuedConnection);
        });
    });
}

void Probes::look(LawId law, bool wrong, const Finding &finding)
{
    if (wrong)
        m_found.tried[law] << finding;
}

void Probes::samePage(const Turn &turn)
{
    m_found.tried[LawId::SamePage];
    const QString feed = feedOf(turn.ask.want)->id.text();
    send(turn.request, m_permit, [this, &turn, feed](const Result<HttpResponse> &response) {
        const auto again = response ? m_told.adapter.read(turn.ask, *response) : Result<Answer>(failure(response.error()));
        const QString mend = Words::tr("Answer the same question with the same things, as long as nothing changed.");
        const QStringList spots{QStringLiteral("request"), QStringLiteral("path")};
        if (!again)
            return look(LawId::SamePage, true, {Words::tr("Asked a second time, it failed.") + u' ' + wordsOf(again.error()), mend, feed, spots, {}});
        look(LawId::SamePage, itemsById(*again) != itemsById(turn.answer), {Words::tr("Asked a second time, the first page held other things."), mend, feed, spots, {}});
    });
}

void Probes::languages(const Turn &turn)
{
    m_found.tried[LawId::Languages];
    const QString feed = feedOf(turn.ask.want)->id.text();
    for (const Language language : {Language::Fr, Language::De}) {
        HttpRequest request = turn.request;
        request.headers.removeIf([](const auto &header) { return header.first.toLower() == "accept-language"; });
        request.headers << qMakePair(QByteArray("Accept-Language"), code(language).toLatin1());
        send(request, m_permit, [this, &turn, feed, language](const Result<HttpResponse> &response) {
            const auto again = response ? m_told.adapter.read(turn.ask, *response) : Result<Answer>(failure(response.error()));
            const QString mend = Words::tr("Send everything in whatever language there is; only the words may differ.");
            const QStringList spots{QStringLiteral("languages"), QStringLiteral("headers"), QStringLiteral("request"), QStringLiteral("path")};
            if (!again)
                return look(LawId::Languages, true, {Words::tr("Asked in another language (%1), it failed.").arg(code(language)) + u' ' + wordsOf(again.error()), mend, feed, spots, {}});
            look(LawId::Languages, itemsById(*again).keys() != itemsById(turn.answer).keys(), {Words::tr("Asked in another language (%1), other things came.").arg(code(language)), mend, feed, spots, {}});
        });
    }
}

void Probes::signIn(const Turn &turn)
{
    if (m_permit.tokenFor(turn.request.url).isEmpty()) {
        m_found.notTried.insert(LawId::SignIn, Words::tr("The file names no key, so none could be left out."));
        return;
    }
    m_found.tried[LawId::SignIn];
    const QString feed = feedOf(turn.ask.want)->id.text();
    send(turn.request, m_keyless, [this, &turn, feed](const Result<HttpResponse> &response) {
        const auto answer = response ? m_told.adapter.read(turn.ask, *response) : Result<Answer>(failure(response.error()));
        look(LawId::SignIn, answer && (!itemsOf(*answer).isEmpty() || !badOf(*answer).isEmpty()),
             {Words::tr("Asked without a key, it gave the same kind of things: anybody can read them."), Words::tr("Answer 401 to who sends no key."), feed, {QStringLiteral("signIn")}, QStringLiteral("/signIn")});
    });
}

void Probes::errors(const Turn &turn)
{
    if (turn.request.method != HttpRequest::Method::Get) {
        m_found.notTried.insert(LawId::Errors, Words::tr("This protocol has one address for every question."));
        return;
    }
    m_found.tried[LawId::Errors];
    const QString feed = feedOf(turn.ask.want)->id.text();
    HttpRequest request = turn.request;
    request.url.setQuery(QString());
    QString path = request.url.path(QUrl::FullyEncoded);
    if (!path.endsWith(u'/'))
        path += u'/';
    request.url.setPath(path + kUnknown, QUrl::TolerantMode);
    request.route += QStringLiteral("/{unknown}");
    send(request, m_permit, [this, feed](const Result<HttpResponse> &response) {
        const QString mend = Words::tr("Answer 404 to an address that does not exist, with a reason in JSON.");
        const QStringList spots{QStringLiteral("path"), QStringLiteral("request")};
        if (!response)
            return look(LawId::Errors, response.error().kind == Error::Kind::Offline, {Words::tr("Asked for something that does not exist, the server failed.") + u' ' + wordsOf(response.error()), mend, feed, spots, {}});
        look(LawId::Errors, response->status < 400, {Words::tr("Asked for something that does not exist, it answered %1, as if all was well.").arg(response->status), mend, feed, spots, {}});
        look(LawId::Errors, response->status >= 500, {Words::tr("Asked for something that does not exist, the server failed.") + QStringLiteral(" (HTTP %1)").arg(response->status), mend, feed, spots, {}});
    });
}

void Probes::contents()
{
    QHash<QString, int> asked; // of each feed
    for (const Turn &turn : m_told.transcript.turns) {
        const auto *pull = std::get_if<Pull>(&turn.ask.want);
        if (!pull)
            continue;
        for (const overzicht::Found &found : turn.answer.items) {
            for (const Note &note : found.remarks) {
                if (note.about() == Note::About::Attachment)
                    m_found.tried[LawId::Contents] << Finding{asSentence(note.worded()), Words::tr("Describe each file with a number, a name, a type and its digest."), pull->feed.id.text(), {QStringLiteral("attachments"), QStringLiteral("attachment")}, {}};
            }
            const QList<Attachment> attachments = attachmentsOf(found.item);
            const QString feed = pull->feed.id.text();
            const bool isTried = asked.contains(feed) || asked.size() < kMostFeeds;
            for (qsizetype i = 0; i < attachments.size() && isTried && asked.value(feed) < kMostContents; ++i) {
                if (opensLetter(found.item, int(i) + 1))
                    continue;
                content(pull->feed, found, attachments.at(i));
                ++asked[feed];
            }
        }
    }
    if (!m_found.tried.contains(LawId::Contents))
        m_found.notTried.insert(LawId::Contents, Words::tr("There is no file that can be fetched without opening a letter."));
    else
        m_found.tried[LawId::Contents] = m_found.tried[LawId::Contents].mid(0, 5);
}

void Probes::content(const Feed &feed, const overzicht::Found &found, const Attachment &attachment)
{
    const Ask ask{Open{feed, found.id, attachment}, {}};
    m_found.tried[LawId::Contents];
    const auto request = m_told.adapter.ask(ask);
    const auto bad = [this, id = feed.id.text()](const QString &why) {
        look(LawId::Contents, true, {why, Words::tr("Send each file whole, as large and of the type that you announced, with the digest that you announced."), id, {QStringLiteral("content"), QStringLiteral("attachments"), QStringLiteral("attachment")}, {}});
    };
    if (!request || !*request)
        return bad(Words::tr("A file was announced, but there is no way to ask for it."));
    const HttpRequest &asked = **request;
    if (asked.content && !asked.content->mayBeWrapped) {
        m_steps.enqueue([this, asked, bad, attachment] {
            ++m_found.questions;
            const QString path = m_folder + QStringLiteral("/content");
            m_call = m_transport.fetch(asked, m_permit, path, {}, [this, bad, path, attachment](const Result<Fetched> &fetched) {
                if (!fetched)
                    bad(Words::tr("A file could not be fetched.") + u' ' + wordsOf(fetched.error()));
                else if (insteadIn(path, attachment))
                    bad(otherType());
                QFile::remove(path);
                QFile::remove(path + QStringLiteral(".part"));
                QMetaObject::invokeMethod(this, [this] { next(); }, Qt::QueuedConnection);
            });
        });
        return;
    }
    HttpRequest page = asked;
    page.content.reset();
    send(page, m_permit, [this, ask, bad, attachment](const Result<HttpResponse> &response) {
        if (!response)
            return bad(Words::tr("A file could not be fetched.") + u' ' + wordsOf(response.error()));
        const bool wrapped = response->contentType.contains(QLatin1String("json"));
        const auto answer = wrapped || response->status != 200 ? m_told.adapter.read(ask, *response) : Result<Answer>();
        if (!answer)
            return bad(Words::tr("A file could not be fetched.") + u' ' + wordsOf(answer.error()));
        const QByteArray bytes = answer->content ? answer->content->bytes : response->body;
        if (bytes.isEmpty())
            bad(Words::tr("A file came empty."));
        else if (!attachment.sha256.isEmpty() && QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != attachment.sha256)
            bad(Words::tr("A file is not the one that was announced: its digest is another one."));
        else if (insteadOf(attachment, bytes.left(1024)))
            bad(otherType());
    });
}

void Probes::pageSizes()
{
    const qsizetype items = told(m_told.transcript).size();
    QJsonValue own = m_told.file.own;
    if (!makeSmaller(own, {}, items)) {
        m_found.notTried.insert(LawId::PageSizes, Words::tr("The file does not say how large a page is, so no other size could be asked."));
        return;
    }
    if (items < 2) {
        m_found.notTried.insert(LawId::PageSizes, Words::tr("Too little came to be cut into pages."));
        return;
    }
    m_smaller = std::make_unique<SourceFile>(m_told.file);
    m_smaller->own = own.toObject();
    auto adapter = m_told.registry.make(*m_smaller, m_told.senders.policy());
    if (!adapter) {
        m_found.notTried.insert(LawId::PageSizes, Words::tr("The file does not say how large a page is, so no other size could be asked."));
        return;
    }
    m_smallerAdapter = std::move(*adapter);
    m_found.tried[LawId::PageSizes];
    int feeds = 0;
    for (const Feed &feed : m_told.transcript.feeds) {
        if (feed.kind != Feed::Kind::Federation && feed.partOf.isEmpty() && feeds++ < kMostFeeds)
            m_steps.enqueue([this, feed] { smallerPages(feed); });
    }
}

void Probes::smallerPages(const Feed &feed)
{
    m_came.clear();
    m_pages = 0;
    m_dialogue = std::make_unique<Dialogue>(
        *m_smallerAdapter, m_permit, m_transport, m_clock, Pull{feed, m_told.transcript.now, true, {}}, Continuation(), [this](const KeptExchange &) { ++m_found.questions; },
        [this](const Answer &answer) -> Result<> {
            m_came.insert(itemsById(answer));
            if (++m_pages >= kMostPages)
                return failure(Error::Kind::Cancelled, QStringLiteral("enough"));
            return {};
        },
        [this, feed](Result<> how) {
            const QString mend = Words::tr("Let the size of a page change nothing but how many pages there are.");
            const QStringList spots{QStringLiteral("size"), QStringLiteral("paging")};
            if (!how && how.error().kind != Error::Kind::Cancelled) {
                look(LawId::PageSizes, true, {Words::tr("With smaller pages it failed.") + u' ' + wordsOf(how.error()), mend, feed.id.text(), spots, {}});
            } else if (how) {
                const QString begin = feed.id.text() + u'\n';
                QStringList whole;
                for (const QString &key : told(m_told.transcript).keys()) {
                    if (key.startsWith(begin))
                        whole << key.mid(begin.size());
                }
                look(LawId::PageSizes, m_came.keys() != whole, {Words::tr("With smaller pages %1 things came instead of %2.").arg(m_came.size()).arg(whole.size()), mend, feed.id.text(), spots, {}});
            }
            QMetaObject::invokeMethod(this, [this] { next(); }, Qt::QueuedConnection);
        });
    m_dialogue->start();
}

} // namespace overzicht::conformance
