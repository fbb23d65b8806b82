// SPDX-License-Identifier: EUPL-1.2
#include "sync/content.h"

#include "domain/contents.h"
#include "domain/safe_text.h"
#include "net/media_type.h"
#include "net/permit.h"
#include "net/transport.h"
#include "store/reader.h"
#include "store/store.h"
#include "sync/beside.h"
#include "sync/content_type.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace overzicht {

namespace {

constexpr int kMostSteps = 20;
constexpr qint64 kWrapped = 4 * 1024 * 1024; ///< what wraps a content is a page, with a page's cap (HttpResponse)
constexpr qsizetype kFirst = 4 * 1024;          ///< what tells a type by its first bytes
constexpr qint64 kSlice = 4 * 1024 * 1024; ///< checked and copied in one turn of the event loop
constexpr QFile::Permissions kOwnOnly = QFile::ReadOwner | QFile::WriteOwner;

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

bool isJson(const QString &type) { return type == QLatin1String("application/json") || type.endsWith(QLatin1String("+json")); }

/// Where a content that may come wrapped lies until that is known.
QString unopened(const QString &path) { return path + QStringLiteral(".unopened"); }

/// A file that lies there for a moment only.
struct Passing {
    QString path;
    ~Passing() { QFile::remove(path); }
};

Error otherDigest() { return Error{Error::Kind::Malformed, QStringLiteral("the digest is not the one that was declared"), {}}; }
Error cannotWrite() { return Error{Error::Kind::Busy, QStringLiteral("the file cannot be written"), {}}; }
Error notLinked() { return Error{Error::Kind::Gone, QStringLiteral("no linked source has this item any more"), {}}; }

} // namespace

Fetching::Fetching(Tools tools, const Reader &reader, Home home, QList<LinkedPtr> sources, ContentWish wish, QObject *parent)
    : QObject(parent), m_tools(std::move(tools)), m_reader(reader), m_home(std::move(home)), m_sources(std::move(sources)), m_wish(std::move(wish))
{
}

Fetching::~Fetching() = default;

void Fetching::start() { QMetaObject::invokeMethod(this, [this] { begin(); }, Qt::QueuedConnection); }

void Fetching::begin()
{
    if (!m_wish.path.isEmpty()) {
        const QFileInfo target(m_wish.path);
        const QString parent = QFileInfo(target.absolutePath()).canonicalFilePath();
        const QString home = QFileInfo(m_home.folder()).canonicalFilePath();
        if (parent.isEmpty())
            return fail({Error::Kind::Refused, QStringLiteral("the folder to save in does not exist"), {}});
        if (target.isDir() && !target.isSymLink())
            return fail({Error::Kind::Refused, QStringLiteral("the path to save under is a folder"), {}});
        if (parent == home || parent.startsWith(home + u'/'))
            return fail({Error::Kind::Refused, QStringLiteral("inside the home only the program itself saves"), {}});
    }
    // An item belongs to one for whom we act; which one is not said here, so those for whom a source is linked are asked in turn.
    QList<Acting> whoever{Acting::self()};
    for (const LinkedPtr &source : std::as_const(m_sources)) {
        if (!whoever.contains(source->file.actingFor))
            whoever << source->file.actingFor;
    }
    std::optional<Error> why;
    for (const Acting &who : std::as_const(whoever)) {
        auto details = m_reader.details(who, m_wish.item);
        if (details) {
            m_who = who;
            m_details = std::move(*details);
            break;
        }
        if (!why || details.error().kind != Error::Kind::Gone)
            why = details.error();
    }
    if (!m_details)
        return fail(*why);
    if (!choosePart())
        return fail({Error::Kind::Gone, QStringLiteral("this item has no such content"), {}});

    if (!m_attachment) {
        const auto body = m_reader.body(*m_who, m_wish.item);
        if (body && *body)
            return writeBody(**body);
    } else if (const QString saved = m_details->attachments.at(m_number - 1).savedAs; !saved.isEmpty()) {
        if (useOurs(QDir(m_home.folder()).absoluteFilePath(saved)))
            return;
    }
    findPlaces();
    tryNext();
}

bool Fetching::choosePart()
{
    const std::optional<int> meant = m_wish.attachment == kMainContent ? mainContent(m_details->item) : std::optional(m_wish.attachment);
    if (!meant)
        return false;
    if (*meant == kBodyContent)
        return hasBody(m_details->item);
    const QList<Attachment> all = attachmentsOf(m_details->item);
    if (*meant < 1 || *meant > all.size() || *meant > m_details->attachments.size())
        return false;
    m_attachment = all.at(*meant - 1);
    m_number = *meant;
    return true;
}

/// The authoritative sighting first; those that are no longer at their source last.
void Fetching::findPlaces()
{
    QList<Sighting> sightings = m_details->sightings;
    std::stable_sort(sightings.begin(), sightings.end(), [](const Sighting &a, const Sighting &b) { return !a.goneAt && b.goneAt; });
    for (const Sighting &sighting : std::as_const(sightings)) {
        const auto source = std::find_if(m_sources.begin(), m_sources.end(), [&](const LinkedPtr &one) { return one->file.id == sighting.source; });
        if (source == m_sources.end())
            continue;
        const auto feeds = m_tools.store.feeds(sighting.source);
        if (!feeds)
            continue;
        for (const FeedState &state : *feeds) {
            if (state.feed.id == sighting.feed)
                m_places << Place{*source, state.feed, sighting.foreignId};
        }
    }
}

void Fetching::tryNext()
{
    if (m_places.isEmpty())
        return fail(m_first ? *m_first : notLinked());
    m_place = m_places.takeFirst();
    m_at = Continuation();
    m_steps = 0;
    if (!m_place.source->file.permits(m_place.feed.address))
        return failedHere({Error::Kind::Refused, QStringLiteral("new provider %1: not yet allowed").arg(m_place.feed.address.host(QUrl::FullyEncoded)), {}});
    readKeys(m_tools.secrets, m_place.source->file, this, [this](Keys keys) { keysRead(std::move(keys)); });
}

void Fetching::keysRead(Keys keys)
{
    m_permit = std::make_unique<Permit>(m_place.source->file, keys.tokens);
    if (const auto lacking = keys.lacking(m_place.source->file, *m_permit, m_place.feed.address))
        return failedHere(*lacking);
    ask();
}

void Fetching::ask()
{
    if (++m_steps > kMostSteps)
        return failedHere({Error::Kind::Malformed, QStringLiteral("more than %1 steps and no content").arg(kMostSteps), {}});
    Open open{m_place.feed, m_place.item, Open::Body{}};
    if (m_attachment)
        open.part = *m_attachment;
    m_asked = Ask{open, m_at};
    const auto request = m_place.source->adapter->ask(m_asked);
    if (!request)
        return failedHere(request.error());
    if (!*request)
        return failedHere({Error::Kind::Malformed, QStringLiteral("nothing to ask for this content"), {}});
    if (!(*request)->content) {
        m_call = m_tools.transport.send(**request, *m_permit, [this](Result<HttpResponse> response) {
            m_response = std::move(response);
            QMetaObject::invokeMethod(this, [this] { answered(); }, Qt::QueuedConnection);
        });
        return;
    }
    if (!m_attachment)
        return failedHere({Error::Kind::Malformed, QStringLiteral("a body is not a file"), {}});
    const auto path = target();
    if (!path)
        return fail(path.error());
    HttpRequest content = **request;
    Expect expected = content.content.value_or(Expect());
    m_mayBeWrapped = expected.mayBeWrapped;
    if (m_mayBeWrapped)
        expected.sha256.clear(); // it is of what is inside, and held against that
    content.content = expected;
    m_call = m_tools.transport.fetch(
        content, *m_permit, m_mayBeWrapped ? unopened(*path) : *path, [this](qint64 received, qint64 total) { report(received, total); },
        [this](Result<Fetched> fetched) { QMetaObject::invokeMethod(this, [this, fetched = std::move(fetched)] { came(fetched); }, Qt::QueuedConnection); });
}

/// Where a content is brought.
Result<QString> Fetching::target() const
{
    if (!m_wish.path.isEmpty())
        return m_wish.path;
    const auto below = folder();
    if (!below)
        return below;
    // Its real name needs the type, which is only known once it is here; this one stays the same, so that a part is found again.
    return QStringLiteral("%1/%2.content").arg(*below).arg(m_number);
}

Result<QString> Fetching::folder() const
{
    const QString path = m_home.contents() + u'/' + QString::number(qint64(m_wish.item));
    const QString root = QFileInfo(m_home.folder()).canonicalFilePath();
    if (!QDir().mkpath(path))
        return failure(Error::Kind::Busy, QStringLiteral("the folder for contents cannot be made"));
    for (const QString &made : {m_home.contents(), path})
        QFile::setPermissions(made, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString real = QFileInfo(path).canonicalFilePath();
    if (root.isEmpty() || !real.startsWith(root + u'/'))
        return failure(Error::Kind::Refused, QStringLiteral("the folder for contents leads out of the home"));
    return real;
}

void Fetching::came(Result<Fetched> fetched)
{
    m_call.reset();
    if (!fetched)
        return failedHere(fetched.error());
    if (m_mayBeWrapped)
        cameEither(*fetched);
    else
        keep(*fetched);
}

/// The content itself, or an answer that holds it. What the server says it is decides, unless its first bytes are plainly the content.
void Fetching::cameEither(const Fetched &fetched)
{
    const Passing passing{fetched.path};
    const QString declared = m_attachment->mediaType.section(u';', 0, 0).trimmed().toLower();
    if (isJson(fetched.mediaType) && !isJson(declared) && fetched.detectedType != declared) {
        if (fetched.bytes > kWrapped)
            return failedHere({Error::Kind::Malformed, QStringLiteral("more than %1 bytes").arg(kWrapped), {}});
        QFile file(fetched.path);
        HttpResponse response;
        response.status = 200;
        response.contentType = fetched.mediaType;
        if (!file.open(QIODevice::ReadOnly) || (response.body = file.readAll()).size() != fetched.bytes)
            return fail(cannotWrite());
        const auto answer = m_place.source->adapter->read(m_asked, response);
        if (!answer)
            return failedHere(answer.error());
        if (!answer->content)
            return failedHere({Error::Kind::Malformed, QStringLiteral("the answer holds no such content"), {}});
        return keepContent(*answer->content);
    }
    if (!m_attachment->sha256.isEmpty() && fetched.sha256 != m_attachment->sha256)
        return failedHere(otherDigest());
    const auto path = target();
    if (!path)
        return fail(path.error());
    const QByteArray from = QFile::encodeName(fetched.path), to = QFile::encodeName(*path);
    if (std::rename(from.constData(), to.constData()) != 0)
        return fail(cannotWrite());
    Fetched here = fetched;
    here.path = *path;
    keep(here);
}

/// What an answer held, put where it is wanted as if it had come by itself.
void Fetching::keepContent(const Content &content)
{
    if (content.bytes.isEmpty())
        return failedHere({Error::Kind::Malformed, QStringLiteral("the content is empty"), {}});
    const QByteArray digest = QCryptographicHash::hash(content.bytes, QCryptographicHash::Sha256);
    if (!m_attachment->sha256.isEmpty() && digest != m_attachment->sha256)
        return failedHere(otherDigest());
    const auto path = target();
    if (!path)
        return fail(path.error());
    m_to = std::make_unique<Beside>(*path);
    if (!m_to->open() || !m_to->write(content.bytes) || !m_to->takePlace())
        return fail(cannotWrite());
    report(content.bytes.size(), content.bytes.size());
    keep(Fetched{*path, content.bytes.size(), digest, content.mediaType, detectMediaType(content.bytes.left(kFirst))});
}

void Fetching::keep(const Fetched &fetched)
{
    QFile::setPermissions(fetched.path, kOwnOnly);
    QString path = fetched.path;
    if (m_wish.path.isEmpty()) {
        const QString extension = extensionFor(fetched.detectedType, m_attachment->mediaType);
        const QString base = QStringLiteral("%1/%2-%3").arg(QFileInfo(fetched.path).absolutePath()).arg(m_number).arg(safeFileName(m_attachment->fileName, QString()));
        const QString ours = m_details->attachments.at(m_number - 1).savedAs;
        const QString oursWhole = ours.isEmpty() ? QString() : QDir(m_home.folder()).absoluteFilePath(ours);
        for (int copy = 1; copy < 1000; ++copy) {
            path = copy == 1 ? QStringLiteral("%1.%2").arg(base, extension) : QStringLiteral("%1 (%2).%3").arg(base).arg(copy).arg(extension);
            const QFileInfo there(path);
            // Also the file that a crash left between its name and its line in the store: the same bytes under the same name are ours.
            if ((!there.exists() && !there.isSymLink()) || path == oursWhole || (!there.isSymLink() && there.isFile() && digestOf(path) == fetched.sha256))
                break;
        }
        const QByteArray from = QFile::encodeName(fetched.path), to = QFile::encodeName(path);
        if (std::rename(from.constData(), to.constData()) != 0)
            return fail({Error::Kind::Busy, QStringLiteral("the content cannot be given its name"), {}});
        if (const auto saved = m_tools.store.setSaved(m_wish.item, m_number, path, fetched.sha256); !saved)
            return fail(saved.error());
    }
    endWithLetter(path);
}

void Fetching::answered()
{
    m_call.reset();
    const Result<HttpResponse> response = *std::exchange(m_response, std::nullopt);
    if (!response)
        return failedHere(response.error());
    const auto answer = m_place.source->adapter->read(m_asked, *response);
    if (!answer)
        return failedHere(answer.error());
    if (answer->body && !m_attachment)
        return keepBody(*answer->body);
    if (answer->content && m_attachment)
        return keepContent(*answer->content);
    if (answer->ended)
        return failedHere({Error::Kind::Malformed, QStringLiteral("the answer holds no such content"), {}});
    m_at = answer->next;
    ask();
}

void Fetching::keepBody(const LocalText &body)
{
    if (const auto set = m_tools.store.setBody(m_wish.item, body); !set)
        return fail(set.error());
    if (m_wish.byPerson)
        (void)m_tools.store.setRead(m_wish.item, true); // see endWithLetter
    writeBody(body);
}

void Fetching::writeBody(const LocalText &body)
{
    if (m_wish.path.isEmpty())
        return end(QString());
    const QByteArray text = body.best(Language::Nl).toUtf8();
    m_to = std::make_unique<Beside>(m_wish.path);
    if (!m_to->open() || !m_to->write(text) || !m_to->takePlace())
        return fail(cannotWrite());
    end(m_wish.path);
}

/// Our own copy, checked against the promised digest while it is brought to where it is wanted. False = there is none that can be read.
bool Fetching::useOurs(const QString &path)
{
    m_from = std::make_unique<QFile>(path);
    if (!QFileInfo(path).isFile() || !m_from->open(QIODevice::ReadOnly))
        return false;
    if (!m_wish.path.isEmpty()) {
        m_to = std::make_unique<Beside>(m_wish.path);
        if (!m_to->open()) {
            fail(cannotWrite());
            return true;
        }
    } else if (m_attachment->sha256.isEmpty()) {
        endWithLetter(path); // nothing to copy, and nothing to check it against
        return true;
    }
    readMore();
    return true;
}

void Fetching::readMore()
{
    const QByteArray slice = m_from->read(kSlice);
    m_hash.addData(slice);
    if (m_to && !m_to->write(slice))
        return fail(cannotWrite());
    m_done += slice.size();
    report(m_done, m_from->size());
    if (!slice.isEmpty()) {
        QMetaObject::invokeMethod(this, [this] { readMore(); }, Qt::QueuedConnection);
        return;
    }
    const QByteArray told = m_attachment->sha256;
    if (m_from->error() != QFile::NoError || (!told.isEmpty() && m_hash.result() != told)) {
        m_to.reset(); // our copy is no longer what it was: nothing of it takes the place of anything, and the source is asked again
        findPlaces();
        tryNext();
        return;
    }
    if (m_to && !m_to->takePlace())
        return fail(cannotWrite());
    endWithLetter(m_to ? m_wish.path : m_from->fileName());
}

/// This source did not give it: the reason is kept if it is the first, and the next one is tried.
void Fetching::failedHere(Error error)
{
    if (error.kind == Error::Kind::Cancelled)
        return fail(std::move(error));
    if (!m_first)
        m_first = std::move(error);
    tryNext();
}

void Fetching::fail(Error error)
{
    m_places.clear();
    const ContentEnded how{m_wish.item, m_wish.attachment, {}, std::move(error)};
    QMetaObject::invokeMethod(this, [this, how] { Q_EMIT ended(how); }, Qt::QueuedConnection);
}

/// The content is here. That it was opened is kept as well; where that fails the person still has the letter, and can mark it.
void Fetching::endWithLetter(const QString &path)
{
    if (m_wish.byPerson && m_attachment->main && !m_details->own.readAt)
        (void)m_tools.store.setRead(m_wish.item, true);
    end(path);
}

void Fetching::end(const QString &path)
{
    const ContentEnded how{m_wish.item, m_wish.attachment, path, std::nullopt};
    QMetaObject::invokeMethod(this, [this, how] { Q_EMIT ended(how); }, Qt::QueuedConnection);
}

void Fetching::report(qint64 received, qint64 total)
{
    if (m_told.isValid() && m_told.elapsed() < 100 && received != total)
        return;
    m_told.start();
    Q_EMIT progressed(ContentProgress{m_wish.item, m_wish.attachment, received, total});
}

} // namespace overzicht
