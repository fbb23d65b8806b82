// SPDX-License-Identifier: EUPL-1.2
// source add, list and remove
#include "ctl/commands.h"

#include "ctl/json_row.h"
#include "ctl/say.h"
#include "ctl/words.h"
#include "domain/safe_text.h"
#include "sync/engine.h"
#include "sync/source_folder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace overzicht::ctl {

namespace {

/// Lets whoever writes this home (another process, or we for a moment) take the changed files in, then ends with Done.
void takeIn(Desk &desk, const Home &home)
{
    auto engine = std::make_unique<Engine>(home, desk.registry, desk.senders);
    Engine *const e = engine.get();
    QObject::connect(e, &Engine::failed, e, [&desk](const Error &error) {
        desk.stop(Exit::Partly, Say::tr("The source files were changed, but the store could not take it in yet.") + u' ' + shownHomeError(error, desk.arguments.json));
    });
    QObject::connect(e, &Engine::reloaded, e, [&desk] { desk.end(Exit::Done); });
    QObject::connect(e, &Engine::opened, e, [e] { e->reloadSources(); });
    desk.kept.push_back(std::move(engine));
    e->open();
}

/// A name is chosen by whoever writes the file.
void tellPosing(Desk &desk, const SourceId &id, const LocalText &name, const PartyId &owner)
{
    if (const Party *posed = desk.senders.posedAs(name, id, owner))
        desk.console.problem(Say::tr("Careful: the name of %1 looks like %2, and nothing shows that it is theirs.").arg(id.text(), safeLine(posed->name.best(desk.language))));
}

void tellLinked(Desk &desk, const SourceFile &file, Linking::How how)
{
    const bool isNew = how == Linking::How::Linked, replaced = how == Linking::How::Replaced;
    if (desk.arguments.json) {
        QJsonObject told{{QStringLiteral("source"), file.id.text()}, {QStringLiteral("added"), isNew}};
        if (replaced)
            told.insert(QStringLiteral("replaced"), true);
        desk.console.json(told);
        return;
    }
    const QString name = safeLine(file.name.best(desk.language));
    desk.console.line(replaced ? Say::tr("Replaced: %1 (%2). What it brought, what you noted and its key stay. 'overzichtctl sync' reads it with the new file.").arg(name, file.id.text())
                      : isNew ? Say::tr("Linked: %1 (%2). 'overzichtctl sync' fetches it.").arg(name, file.id.text()) : Say::tr("%1 (%2) was already linked with this same file.").arg(name, file.id.text()));
    tellPosing(desk, file.id, file.name, file.provenOwner(desk.senders));
}

QString shownMode(Service::Mode mode)
{
    switch (mode) {
    case Service::Mode::Gateway:
        return Say::tr("a link");
    case Service::Mode::Form:
        return Say::tr("their own form");
    case Service::Mode::Own:
        break;
    }
    return Say::tr("followed here as a case");
}

QJsonArray servicesJson(const QList<Offered> &offered, const SourceId &source, Language language)
{
    QJsonArray services;
    for (const Offered &one : offered) {
        if (one.source == source)
            services << QJsonObject{{QStringLiteral("id"), one.service.id}, {QStringLiteral("name"), one.service.name.best(language)}, {QStringLiteral("mode"), word(one.service.mode)},
                                    {QStringLiteral("address"), one.service.address.toString(QUrl::FullyEncoded)}};
    }
    return services;
}

void printServices(Console &console, const QList<Offered> &offered, Language language)
{
    if (offered.isEmpty())
        return;
    console.line();
    Table table({{Say::tr("What can be started"), 50}, {Say::tr("Source"), 30}, {Say::tr("How"), 24}});
    for (const Offered &one : offered) {
        const QString name = safeLine(one.service.name.best(language));
        table.row({name.isEmpty() ? safeLine(one.service.id) : name, safeLine(one.sourceName.best(language)), shownMode(one.service.mode)});
    }
    table.print(console);
}

} // namespace

void runSourceAdd(Desk &desk)
{
    const QString name = desk.arguments.words.first();
    QFile given(name);
    if (!given.open(QIODevice::ReadOnly))
        return desk.stop(Exit::Failed, Say::tr("%1 cannot be read: %2").arg(name, given.errorString()));
    const QByteArray bytes = given.read(kLargestSourceFile + 1);
    const auto file = desk.registry.read(bytes, desk.senders);
    if (!file) {
        tellMistakes(desk.console, name, file.error());
        return desk.end(Exit::Failed);
    }
    if (const auto made = makeLinked(*file, bytes, desk.registry, desk.senders.policy()); !made) {
        tellMistakes(desk.console, name, {Mistake{1, QString(), Say::tr("This source cannot be set up: %1.").arg(safeLine(made.error().detail)), Say::tr("Compare it with the example of its protocol.")}});
        return desk.end(Exit::Failed);
    }
    const auto home = Home::open(desk.home);
    if (!home)
        return desk.stop(Exit::Failed, shownHomeError(home.error(), desk.arguments.json));
    using How = Linking::How;
    const Linking linking = linkSource(*home, *file, bytes, desk.registry.protocols(), desk.arguments.has(QStringLiteral("replace")));
    switch (linking.how) {
    case How::Linked:
    case How::Replaced:
        break;
    case How::AlreadyLinked:
        tellLinked(desk, *file, linking.how);
        return desk.end(Exit::Done);
    case How::DemoTown:
        return desk.stop(Exit::Failed, Say::tr("This home belongs to the demo town, where everything is an example. Link a real source in a home of your own, with another --home."));
    case How::OnlyInTown:
        return desk.stop(Exit::Failed, Say::tr("This file says \"demo\": true: it is an example, and examples stand only in the home of the demo town ('overzichtctl --home DIR demo'). Leave \"demo\" out when the source is real."));
    case How::TownsName:
        return desk.stop(Exit::Failed, Say::tr("'%1' is one of the demo town's own sources, and this file asks at another address. Give it another name in the file.").arg(file->id.text()));
    case How::OtherFile:
        return desk.stop(Exit::Failed, Say::tr("Another file is already linked as '%1'. 'overzichtctl source add FILE --replace' puts this one in its place; what it brought, what you noted and its key stay.").arg(file->id.text()));
    case How::NewHosts:
        return desk.stop(Exit::Failed, Say::tr("This file sends what is kept as '%1' to %2, where the linked one does not send it. Nothing was replaced. Give it another name in the new file, or unlink the source first ('overzichtctl source remove %3').").arg(linking.shared->token, safeLine(linking.detail), file->id.text()));
    case How::OtherHosts:
        return desk.stop(Exit::Failed, Say::tr("The token '%1' belongs to the source '%2', which goes to other hosts. A token goes to one place only: give this source a token of its own.").arg(linking.shared->token, linking.shared->with.text()));
    case How::NotWritten:
        return desk.stop(Exit::Failed, Say::tr("The source could not be linked: %1").arg(linking.detail));
    }
    tellLinked(desk, *file, linking.how);
    takeIn(desk, *home);
}

void runSourceRemove(Desk &desk)
{
    const QString id = desk.arguments.words.first();
    const auto home = Home::open(desk.home);
    if (!home)
        return desk.stop(Exit::Failed, shownHomeError(home.error(), desk.arguments.json));
    const auto gone = unlinkSource(*home, id, desk.registry.protocols());
    if (!gone)
        return desk.stop(Exit::Failed, Say::tr("The source could not be unlinked: %1").arg(gone.error().detail));
    if (!*gone) {
        QStringList known;
        for (const SourceOnDisk &source : sourcesOnDisk(home->sources(), desk.registry.protocols()))
            known << (source.file ? source.file->id.text() : QFileInfo(source.path).completeBaseName());
        return desk.stop(Exit::Usage, unknownSource(id, known));
    }
    if (desk.arguments.json)
        desk.console.json(QJsonObject{{QStringLiteral("source"), id}, {QStringLiteral("removed"), true}});
    else
        desk.console.line(Say::tr("Unlinked: %1. What it brought stays.").arg(id));
    const auto &file = (*gone)->file;
    if (file && file->signIn.tokenFrom && file->signIn.tokenFrom->kind == SecretPlace::Kind::KeyStore)
        desk.console.problem(Say::tr("Its token '%1' is still in the key store; 'overzichtctl secret remove %1' removes it.").arg(file->signIn.tokenFrom->name));
    takeIn(desk, *home);
}

void runSourceList(Desk &desk)
{
    const auto opened = openOrStop(desk);
    if (!opened)
        return;
    const QList<Offered> offered = opened->reader ? opened->reader->services(desk.who).value_or(QList<Offered>()) : QList<Offered>();
    const QList<MistakenFile> &mistaken = opened->linked.mistaken;
    if (desk.arguments.json) {
        QJsonArray sources;
        for (const SourceState &source : opened->states) {
            QJsonObject told = sourceJson(source, desk.language);
            if (const Party *posed = desk.senders.posedAs(source.name, source.id, source.owner))
                told.insert(QStringLiteral("resembles"), posed->name.best(desk.language));
            if (const QJsonArray services = servicesJson(offered, source.id, desk.language); !services.isEmpty())
                told.insert(QStringLiteral("services"), services);
            sources << told;
        }
        for (qsizetype i = 0; i < mistaken.size(); ++i)
            sources << mistakenJson(mistaken.at(i), opened->mistaken.at(i), desk.language);
        desk.console.json(sources);
    } else if (!opened->states.isEmpty() || !mistaken.isEmpty()) {
        Table table({{Say::tr("Source"), 30}, {QStringLiteral("id"), 24}, {Say::tr("Feed"), 40}, {Say::tr("Feed id"), 30}, {Say::tr("State"), 24}, {Say::tr("Last fetched"), 18}, {Say::tr("Items"), 8, true}, {Say::tr("Quarantined"), 12, true}});
        const auto rows = [&](const SourceState &source, const QString &id, const QString &state) {
            const QString name = safeLine(source.name.best(desk.language));
            if (source.feeds.isEmpty())
                table.row({name, id, {}, {}, state.isEmpty() ? shownHealth(Health::Never) : state});
            for (const FeedState &feed : source.feeds) {
                table.row({name, id, safeLine(feed.feed.name.best(desk.language)), safeLine(feed.feed.id.text()), !state.isEmpty() ? state : feed.health == Health::Fresh && feed.quarantined > 0 ? Say::tr("not all read") : shownHealth(feed.health, feed.detail), shownMoment(feed.lastOkAt),
                           QString::number(feed.items), QString::number(feed.quarantined)});
            }
        };
        for (const SourceState &source : opened->states)
            rows(source, source.id.text(), {});
        for (qsizetype i = 0; i < mistaken.size(); ++i)
            rows(opened->mistaken.at(i), safeLine(nameOfFile(mistaken.at(i))), shownMistakenFile());
        table.print(desk.console);
        printServices(desk.console, offered, desk.language);
        for (const SourceState &source : opened->states) {
            tellPosing(desk, source.id, source.name, source.owner);
            for (const FeedState &feed : source.feeds)
                tellPosing(desk, source.id, feed.feed.name, source.owner);
        }
    }
    tellGaps(desk, *opened);
    desk.end(opened->linked.mistaken.isEmpty() ? Exit::Done : Exit::Partly);
}

} // namespace overzicht::ctl
