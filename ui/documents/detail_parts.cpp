// SPDX-License-Identifier: EUPL-1.2
#include "documents/detail_parts.h"

#include "base/local_time.h"
#include "documents/change_part.h"
#include "documents/copy_line.h"
#include "documents/row_words.h"
#include "domain/safe_text.h"
#include "kit/avatar.h"
#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/note_box.h"
#include "kit/surface.h"
#include "kit/text.h"
#include "kit/words.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include <algorithm>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Detail)
};

constexpr int kMostValues = 40;   // business values shown
constexpr int kMostVersions = 20; // earlier versions shown

QVBoxLayout *part(const Theme &theme, QWidget *into, const QString &heading)
{
    auto *down = new QVBoxLayout(into);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(theme.space(7));
    if (!heading.isEmpty())
        down->addWidget(new Text(theme, heading, type::kHead));
    return down;
}

/// What the person said before, of what it asked then.
QString askedAnewWords(const OwnFacts &own, const QDateTime &now)
{
    QStringList said;
    if (own.paidBefore) {
        const QString when = words::nearMoment(own.paidBefore->at, now);
        said << (own.paidBefore->amount ? Words::tr("You said that you paid %1: %2. What they ask now is something else. Look at your account before you pay.", "amount, when").arg(words::amount(*own.paidBefore->amount), when)
                                        : Words::tr("You said that you paid what was asked before: %1. Look at your account before you pay.", "when").arg(when));
    }
    if (own.doneBefore)
        said << Words::tr("You marked what was asked before as done: %1.", "when").arg(words::nearMoment(own.doneBefore->at, now));
    return said.join(u' ');
}

} // namespace

QWidget *marksPart(const Theme &theme, const Details &details, const QDateTime &now, const std::function<void(bool)> &takeBack)
{
    const auto &own = details.own;
    if (!own.paidAt && !own.doneAt && !details.row.askedAnew)
        return nullptr;
    auto *box = new QWidget;
    auto *down = part(theme, box, {});
    const auto add = [&](const char *name, const QString &icon, const QString &words, const QString &back, bool paid) {
        auto *note = new NoteBox(theme, Tone::Ok, icon, words);
        Button *button = note->addButton(back, QStringLiteral("undo-2"));
        button->setObjectName(QLatin1String(name));
        QObject::connect(button, &QPushButton::clicked, button, [takeBack, paid] { takeBack(paid); });
        down->addWidget(note);
    };
    if (own.paidAt)
        add("unpaid", QStringLiteral("wallet"), Words::tr("You said that you paid this: %1.").arg(words::nearMoment(*own.paidAt, now)), Words::tr("Not paid after all"), true);
    if (own.doneAt)
        add("undone", QStringLiteral("check"), Words::tr("You marked this as done: %1.").arg(words::nearMoment(*own.doneAt, now)), Words::tr("Not done after all"), false);
    if (const QString anew = details.row.askedAnew ? askedAnewWords(own, now) : QString(); !anew.isEmpty()) {
        auto *note = new NoteBox(theme, Tone::Warn, QStringLiteral("circle-alert"), anew);
        note->setObjectName(QStringLiteral("asked-anew"));
        note->setHeading(Words::tr("Its source asks something else than before."));
        down->addWidget(note);
    }
    return box;
}

QWidget *unopenedPart(const Theme &theme, const QString &address)
{
    auto *box = new NoteBox(theme, Tone::Danger, QStringLiteral("circle-alert"), Words::tr("The address is: %1").arg(safeLine(address, 300)));
    box->setObjectName(QStringLiteral("unopened"));
    box->setHeading(Words::tr("No program on this computer can open that page."));
    return box;
}

QWidget *resemblesPart(const Theme &theme, const Row &row)
{
    auto *box = new NoteBox(theme, Tone::Danger, QStringLiteral("shield-alert"),
                            Words::tr("Whoever sends this is not confirmed to be %1. Pay nothing, open nothing and give nothing before you have asked %1. Look up their number yourself.").arg(row.heading.resembles));
    box->setObjectName(QStringLiteral("resembles"));
    box->setHeading(Words::tr("This name looks like %1.").arg(row.heading.resembles));
    return box;
}

QWidget *businessPart(const Surroundings &around, const Item &item)
{
    QList<BusinessValue> values;
    QString attention;
    if (const auto *document = std::get_if<Document>(&item)) {
        values = document->businessData;
        attention = safeLine(document->attentionOf);
    } else if (const auto *notice = std::get_if<Notice>(&item)) {
        values = notice->businessData;
    }
    if (values.isEmpty() && attention.isEmpty())
        return nullptr;
    auto *box = new QWidget;
    auto *down = part(around.theme, box, Words::tr("What the sender adds"));
    const auto line = [&](const QString &name, const QString &value) {
        auto *pair = new QWidget;
        auto *v = new QVBoxLayout(pair);
        v->setContentsMargins(0, 0, 0, 0);
        v->setSpacing(1);
        v->addWidget(new Text(around.theme, name, type::kSmall));
        v->addWidget(new Text(around.theme, value, type::kNote));
        pair->setAccessibleName(name + QStringLiteral(": ") + value);
        down->addWidget(pair);
    };
    if (!attention.isEmpty())
        line(Words::tr("For the attention of"), attention);
    for (int i = 0; i < values.size() && i < kMostValues; ++i) {
        const BusinessValue &value = values.at(i);
        QString name = safeLine(value.name.best(around.language));
        if (name.isEmpty())
            name = safeLine(value.key);
        QStringList told;
        for (const LocalText &text : value.values) {
            if (const QString one = safeLine(text.best(around.language)); !one.isEmpty())
                told << one;
        }
        line(name.isEmpty() ? Words::tr("Without a name") : name, told.isEmpty() ? Words::tr("no value") : clipped(told.join(QStringLiteral(", ")), 1000));
    }
    if (values.size() > kMostValues)
        down->addWidget(new Text(around.theme, Words::tr("And %n more.", nullptr, int(values.size()) - kMostValues), type::kSmall));
    return box;
}

QWidget *historyPart(const Surroundings &around, const Details &details)
{
    struct Moment {
        QDateTime at;
        QString what, icon, more{};
    };
    const QDateTime now = around.clock.now();
    QList<Moment> moments{{details.row.arrivedAt, details.row.arrivalIsGuess ? Words::tr("First seen here") : Words::tr("Arrived"), QStringLiteral("mail")}};
    for (const Sighting &sighting : details.sightings) {
        QString name = safeLine(sighting.sourceName.best(around.language));
        const QString feed = safeLine(sighting.feedName.best(around.language));
        if (name.isEmpty())
            name = safeLine(sighting.source.text());
        if (!feed.isEmpty() && feed != name)
            name = Words::tr("%1, %2", "source, feed").arg(name, feed);
        moments.append({sighting.firstSeen, Words::tr("First seen here, through %1").arg(name), QStringLiteral("eye")});
        if (sighting.goneAt)
            moments.append({*sighting.goneAt, Words::tr("No longer at %1").arg(name), QStringLiteral("ban")});
    }
    for (int i = 0; i < details.earlier.size() && i < kMostVersions; ++i)
        moments.append({details.earlier.at(i).replacedAt, Words::tr("Changed by the source. The earlier version is kept") + (details.earlier.at(i).changes.isEmpty() ? QString() : QStringLiteral(". ") + wasWords(details.earlier.at(i).changes)), QStringLiteral("history")});
    if (details.own.readAt)
        moments.append({*details.own.readAt, Words::tr("You read it"), QStringLiteral("mail-open")});
    for (const StoredAttachment &stored : details.attachments) {
        if (!stored.savedAt.isValid())
            continue;
        QString name = safeLine(stored.attachment.title.best(around.language), 120);
        if (name.isEmpty())
            name = safeLine(stored.attachment.fileName, 120);
        moments.append({stored.savedAt, name.isEmpty() ? Words::tr("Kept here") : Words::tr("Kept here: %1").arg(name), QStringLiteral("archive"),
                        stored.sha256.isEmpty() ? QString() : Words::tr("Fingerprint (SHA-256): %1").arg(QString::fromLatin1(stored.sha256.toHex()))});
    }
    if (details.own.doneBefore)
        moments.append({details.own.doneBefore->at, Words::tr("You marked what was asked then as done"), QStringLiteral("check")});
    if (details.own.paidBefore)
        moments.append({details.own.paidBefore->at, Words::tr("You said that you paid what was asked then"), QStringLiteral("wallet")});
    if (details.own.doneAt)
        moments.append({*details.own.doneAt, Words::tr("You marked it as done"), QStringLiteral("check")});
    for (const HandOver &over : details.own.handed)
        moments.append({over.at, over.opened ? Words::tr("You opened the page to pay, at %1").arg(safeLine(over.link.host(QUrl::FullyEncoded), 80)) : Words::tr("The page to pay was about to open, at %1").arg(safeLine(over.link.host(QUrl::FullyEncoded), 80)), QStringLiteral("external-link")});
    if (details.own.paidAt)
        moments.append({*details.own.paidAt, Words::tr("You said that you paid it"), QStringLiteral("wallet")});
    std::stable_sort(moments.begin(), moments.end(), [](const Moment &a, const Moment &b) { return a.at < b.at; });

    auto *box = new QWidget;
    const bool letter = details.row.kind == ItemKind::Document || details.row.kind == ItemKind::Notice;
    auto *down = part(around.theme, box, letter ? Words::tr("History") : Words::tr("What happened here"));
    QStringList told; // two notices that came together through one source are told once
    for (const Moment &moment : std::as_const(moments)) {
        const QString same = moment.what + moment.more + moment.at.toString(QStringLiteral("yyyyMMddHHmm"));
        if (told.contains(same))
            continue;
        told << same;
        auto *line = new QWidget;
        auto *across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(around.theme.space(10));
        across->addWidget(new IconLabel(around.theme, moment.icon, &Tokens::accent, 16), 0, Qt::AlignTop);
        auto *says = new QVBoxLayout;
        says->setSpacing(0);
        says->addWidget(new Text(around.theme, moment.what, type::kNote));
        if (!moment.more.isEmpty())
            says->addWidget(new Text(around.theme, moment.more, type::kSmall));
        across->addLayout(says, 1);
        auto *when = new Text(around.theme, moment.at.isValid() ? words::nearMoment(moment.at, now) : Words::tr("moment not known"), type::kSmall);
        when->setOneLine(true);
        across->addWidget(when, 0, Qt::AlignTop);
        line->setAccessibleName(moment.what + QStringLiteral(", ") + when->text());
        down->addWidget(line);
    }
    if (details.own.kept && !details.own.readAt && letter)
        down->addWidget(new Text(around.theme, Words::tr("This program fetched it by itself to keep it. Its sender may see that as opened."), type::kSmall));
    if (details.row.readAtSource && letter)
        down->addWidget(new Text(around.theme, Words::tr("The source says that this letter was opened."), type::kSmall));
    return box;
}

QWidget *remarksPart(const Theme &theme, const Notes &remarks)
{
    if (remarks.isEmpty())
        return nullptr;
    QStringList told;
    for (const QString &remark : worded(remarks))
        told << QStringLiteral("• ") + safeLine(remark);
    auto *box = new NoteBox(theme, Tone::Info, QStringLiteral("info"), told.join(QLatin1Char('\n')));
    box->setHeading(Words::tr("What we noticed"));
    return box;
}

QString sourceLine(const Details &details, const QDateTime &now, Language language)
{
    QStringList names;
    QDateTime last;
    for (const Sighting &sighting : details.sightings) {
        QString name = safeLine(sighting.sourceName.best(language), 80);
        if (name.isEmpty())
            name = safeLine(sighting.source.text(), 80);
        if (!names.contains(name))
            names << name;
        if (!last.isValid() || sighting.lastSeen > last)
            last = sighting.lastSeen;
    }
    QString line = names.isEmpty() ? Words::tr("Source: not known.") : Words::tr("Source: %1.").arg(names.join(QStringLiteral(", ")));
    if (const QString own = safeLine(details.row.sourceState); !own.isEmpty())
        line += QLatin1Char(' ') + Words::tr("They call this “%1”.").arg(own);
    if (const QString dossier = safeLine(details.row.dossier, 80); !dossier.isEmpty())
        line += QLatin1Char(' ') + Words::tr("Case %1.").arg(dossier);
    if (last.isValid())
        line += QLatin1Char(' ') + Words::tr("Last seen there %1.").arg(words::nearMoment(last, now));
    return line;
}

} // namespace overzicht
