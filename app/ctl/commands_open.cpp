// SPDX-License-Identifier: EUPL-1.2
#include "ctl/commands.h"

#include "ctl/json_row.h"
#include "ctl/say.h"
#include "ctl/words.h"
#include "domain/contents.h"
#include "domain/safe_text.h"
#include "sync/engine.h"
#include "sync/instead.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace overzicht::ctl {

namespace {

/// What was announced about the content that was asked for; nothing for a body.
const Attachment *asked(const Details &details, int n)
{
    const int meant = n > 0 ? n : mainContent(details.item).value_or(kBodyContent);
    return meant > 0 ? &details.attachments.at(meant - 1).attachment : nullptr;
}

/// What came before it failed and stays beside the wished name; nothing when nothing does.
std::optional<KeptPart> keptPart(const Details &details, int n, const QString &path)
{
    const QString part = path + QStringLiteral(".part");
    if (!QFileInfo(part).isFile())
        return std::nullopt;
    // Without a digest or a tag nothing could tell that the content changed in between (net/content_job.cpp): then it begins anew.
    const Attachment *attachment = asked(details, n);
    return KeptPart{part, (attachment != nullptr && !attachment->sha256.isEmpty()) || QFileInfo::exists(part + QStringLiteral(".meta"))};
}

void saved(Desk &desk, const Details &details, int n, const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return desk.stop(Exit::Failed, Say::tr("The file was saved, but cannot be read back: %1").arg(path));
    const Attachment *attachment = asked(details, n);
    const bool checked = attachment != nullptr && !attachment->sha256.isEmpty();
    // Transport compared it on the way; a copy that went wrong on this disk must not pass either.
    if (checked && attachment->sha256 != hash.result())
        return desk.stop(Exit::Failed, Say::tr("What was saved is not what the source announced: %1").arg(path));
    QString instead;
    if (const auto what = attachment != nullptr ? insteadIn(path, *attachment) : std::nullopt) {
        instead = wordOf(*what);
        desk.console.problem(sentenceOf(*what));
    }
    if (desk.arguments.json) {
        QJsonObject object{{QStringLiteral("path"), path}, {QStringLiteral("bytes"), file.size()}, {QStringLiteral("sha256"), QString::fromLatin1(hash.result().toHex())}, {QStringLiteral("digestChecked"), checked}};
        if (!instead.isEmpty())
            object.insert(QStringLiteral("instead"), instead);
        desk.console.json(object);
    } else {
        desk.console.line((checked ? Say::tr("Saved and checked: %1 (%2)") : Say::tr("Saved; no usable digest came with it, so it could not be checked: %1 (%2)")).arg(path, shownBytes(file.size())));
    }
    desk.end(Exit::Done);
}

} // namespace

void runOpen(Desk &desk)
{
    const auto typed = typedId(desk);
    if (!typed)
        return;
    const auto attachment = desk.arguments.number(QStringLiteral("attachment"), 1, 10'000, 0);
    if (!attachment)
        return desk.stop(Exit::Usage, attachment.error());
    if (!desk.arguments.has(QStringLiteral("out")))
        return desk.stop(Exit::Usage, Say::tr("Say where to save it: --out FILE."));
    const QFileInfo out(desk.arguments.value(QStringLiteral("out")));
    if (out.isDir() || desk.arguments.value(QStringLiteral("out")).endsWith(u'/'))
        return desk.stop(Exit::Usage, Say::tr("--out wants the name of a file, and this is a folder."));
    if (!QFileInfo(out.absolutePath()).isDir())
        return desk.stop(Exit::Usage, Say::tr("The folder for --out does not exist."));
    if (out.exists() && !out.isFile())
        return desk.stop(Exit::Usage, Say::tr("--out is not an ordinary file."));
    if (out.exists() || out.isSymLink())
        return desk.stop(Exit::Usage, Say::tr("That file exists already: choose another name, or remove it first."));

    const auto chosen = chooseItem(desk, *typed);
    if (!chosen)
        return;
    const ItemId id = chosen->id;
    if (*attachment > chosen->details.attachments.size())
        return desk.stop(Exit::Usage, Say::tr("Contents of this item: %1.").arg(chosen->details.attachments.size()));

    const auto home = Home::open(desk.home);
    if (!home)
        return desk.stop(Exit::Failed, shownHomeError(home.error(), desk.arguments.json));
    auto engine = std::make_unique<Engine>(*home, desk.registry, desk.senders);
    Engine *const e = engine.get();
    const int n = *attachment;
    const QString path = out.absoluteFilePath();
    QObject::connect(e, &Engine::failed, e, [&desk](const Error &error) { desk.stop(Exit::Failed, shownHomeError(error, desk.arguments.json)); });
    QObject::connect(e, &Engine::opened, e, [e, id, n, path] { e->fetch(id, n, path); });
    QObject::connect(e, &Engine::contentEnded, e, [&desk, id, n, path, known = chosen->details](const ContentEnded &ended) {
        if (ended.item != id || ended.attachment != n)
            return;
        if (ended.path.isEmpty())
            return desk.stop(Exit::Failed, Say::tr("This content could not be fetched.") + u' ' + (ended.error ? shownContentError(*ended.error, keptPart(known, n, path), desk.arguments.json) : QString()));
        saved(desk, known, n, ended.path);
    });
    desk.kept.push_back(std::move(engine));
    e->open();
}

} // namespace overzicht::ctl
