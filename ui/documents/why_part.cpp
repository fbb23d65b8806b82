// SPDX-License-Identifier: EUPL-1.2
#include "documents/why_part.h"

#include "base/local_time.h"
#include "documents/detail_words.h"
#include "documents/double_click.h"
#include "domain/safe_text.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/surface.h"
#include "kit/text.h"
#include "kit/words.h"

#include <QBoxLayout>

namespace overzicht {

namespace {

QString sourceNameOf(const Sighting &sighting, Language language)
{
    const QString name = safeLine(sighting.sourceName.best(language), 80);
    return name.isEmpty() ? safeLine(sighting.source.text(), 80) : name;
}

QString sameWords(ItemKind kind, const QString &number)
{
    switch (kind) {
    case ItemKind::Document: return WhyPart::tr("The same letter: number %1.").arg(number);
    case ItemKind::Notice: return WhyPart::tr("The same notice: number %1.").arg(number);
    case ItemKind::Dossier: return WhyPart::tr("The same case: number %1.").arg(number);
    case ItemKind::Attestation: return WhyPart::tr("The same certificate: number %1.").arg(number);
    case ItemKind::Payment: return WhyPart::tr("The same payment: number %1.").arg(number);
    }
    return {};
}

} // namespace

QString sightingWords(const Sighting &sighting, Language language)
{
    return WhyPart::tr("%1, through %2", "subject, source").arg(sighting.heading.subject, sourceNameOf(sighting, language));
}

QStringList joinWords(const QList<JoinReason> &reasons, ItemKind kind)
{
    QStringList all;
    for (const JoinReason &reason : reasons) {
        switch (reason.kind) {
        case JoinReason::Kind::Message:
        case JoinReason::Kind::Own: all << sameWords(kind, reason.number); break;
        case JoinReason::Kind::Dossier: all << WhyPart::tr("Belongs to case %1.").arg(reason.number); break;
        case JoinReason::Kind::Link: all << WhyPart::tr("Leads to the same page, at %1.").arg(reason.of); break;
        }
    }
    all.removeDuplicates();
    return all;
}

WhyPart::WhyPart(const Surroundings &around, const Details &details)
{
    const Theme &theme = around.theme;
    const Row &row = details.row;
    setObjectName(QStringLiteral("why-part"));
    setAccessibleName(tr("Why do I see this?"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *box = new Panel(theme, Tone::Info);
    box->setAccessibleName(accessibleName());
    whole->addWidget(box);
    auto *down = new QVBoxLayout(box);
    down->setContentsMargins(theme.space(16), theme.space(12), theme.space(16), theme.space(12));
    down->setSpacing(theme.space(7));
    down->addWidget(new Text(theme, tr("Why do I see this?"), type::kHead));

    const bool letter = row.kind == ItemKind::Document || row.kind == ItemKind::Notice;
    if (letter) {
        down->addWidget(new Text(theme, words::whyThisClass(row.classified), type::kNote));
        const bool back = row.classified.reason == ClassReason::Refiled, document = row.kind == ItemKind::Document;
        auto *refile = new Button(theme, Button::Kind::Link, back ? tr("Put it back where it came") : document ? tr("Only a notice? Put it with your notices") : tr("A letter after all? Put it with your documents"),
                                  QStringLiteral("folder-open"));
        refile->setObjectName(QStringLiteral("refile"));
        connect(refile, &QPushButton::clicked, this, [this, as = back ? std::optional<ItemClass>() : document ? ItemClass::Notice : ItemClass::Official] { Q_EMIT refileAsked(as); });
        down->addWidget(refile, 0, Qt::AlignLeft);
    } else {
        down->addWidget(new Text(theme, tr("Your source %1 gives it as this kind: %2.").arg(details.sightings.isEmpty() ? QString() : sourceNameOf(details.sightings.first(), around.language), words::kind(row)), type::kNote));
    }
    const QString source = details.sightings.isEmpty() ? QString() : sourceNameOf(details.sightings.first(), around.language);
    down->addWidget(new Text(theme, whyThisSender(row, source), type::kNote));
    if (row.dueAt)
        down->addWidget(new Text(theme, tr("The sender gives this date: %1.").arg(words::longDay(row.dueAt->toTimeZone(brussels()).date())), type::kNote));

    const bool apart = !details.sightings.isEmpty() && details.sightings.first().apart;
    if (details.sightings.size() > 1 || apart) {
        down->addWidget(new Rule(theme));
        down->addWidget(new Text(theme, apart ? tr("You set this apart") : tr("Why these stand together"), type::kHead));
        for (const Sighting &sighting : details.sightings)
            addSighting(down, around, details, sighting);
    }
}

void WhyPart::addSighting(QVBoxLayout *down, const Surroundings &around, const Details &details, const Sighting &sighting)
{
    const Theme &theme = around.theme;
    auto *line = new QWidget;
    auto *inside = new QVBoxLayout(line);
    inside->setContentsMargins(0, theme.space(2), 0, 0);
    inside->setSpacing(1);
    const QString what = sightingWords(sighting, around.language);
    inside->addWidget(new Text(theme, what, TextStyle{13, QFont::DemiBold, &Tokens::ink}));
    QStringList why = sighting.apart ? QStringList{tr("You said that it does not belong with what it was shown with.")} : joinWords(sighting.joinedBy, sighting.kind);
    if (!sighting.heading.confirmed)
        why << tr("Its sender is not confirmed.");
    if (!why.isEmpty())
        inside->addWidget(new Text(theme, why.join(u' '), TextStyle{13, QFont::Normal, &Tokens::ink2}));
    line->setAccessibleName((QStringList{what} + why).join(QStringLiteral(". ")));
    if (sighting.apart || details.sightings.size() > 1) {
        auto *button = new Button(theme, Button::Kind::Link, sighting.apart ? tr("Put it back together") : tr("This does not belong here"), sighting.apart ? QStringLiteral("undo-2") : QStringLiteral("x"));
        button->setAccessibleName(tr("%1: %2", "button, what it is about").arg(button->text(), what));
        button->setObjectName((sighting.apart ? QStringLiteral("together-%1") : QStringLiteral("apart-%1")).arg(sighting.id));
        ignoreDoubleClick(button);
        connect(button, &QPushButton::clicked, this, [this, id = sighting.id, apart = !sighting.apart] { Q_EMIT apartAsked(id, apart); });
        inside->addWidget(button, 0, Qt::AlignLeft);
    }
    down->addWidget(line);
}

} // namespace overzicht
