// SPDX-License-Identifier: EUPL-1.2
#include "documents/beside_part.h"

#include "documents/detail_sheet.h"
#include "documents/row_words.h"
#include "domain/safe_text.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/note_box.h"
#include "kit/surface.h"
#include "kit/text.h"
#include "kit/words.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Beside)
};

constexpr int kMostBeside = 30, kMostClaimed = 5;
constexpr int kLongestName = 100;

QString factsOf(const DetailSheet &sheet, const Row &row)
{
    const QDateTime now = sheet.around().clock.now();
    QStringList facts{words::kind(row)};
    if (const QString number = row.kind == ItemKind::Dossier ? safeLine(row.dossier, 80) : QString(); !number.isEmpty())
        facts << number;
    else
        facts << words::nearDay(row.arrivedAt, now);
    if (row.amount)
        facts << words::amount(*row.amount);
    if (row.kind != ItemKind::Document || row.paying || row.dueAt)
        facts << words::statePill(row, now).words;
    if (row.kind == ItemKind::Document && isUnread(row))
        facts << Words::tr("unread");
    if (row.goneAtSource)
        facts << Words::tr("no longer at the source");
    return facts.join(QStringLiteral(" · "));
}

} // namespace

QString iconOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Document: return QStringLiteral("mail");
    case ItemKind::Dossier: return QStringLiteral("folder-open");
    case ItemKind::Attestation: return QStringLiteral("badge-check");
    case ItemKind::Payment: return QStringLiteral("wallet");
    case ItemKind::Notice: break;
    }
    return QStringLiteral("bell");
}

QString besideName(const Row &row) { return QStringLiteral("beside-%1").arg(qint64(row.id)); }

QWidget *besideLine(DetailSheet &sheet, const Row &row)
{
    const Theme &theme = sheet.around().theme;
    const QString facts = factsOf(sheet, row);
    auto *one = new QWidget;
    auto *down = new QVBoxLayout(one);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(1);
    auto *name = new QWidget;
    auto *flow = new FlowLayout(name);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *open = new Button(theme, Button::Kind::Link, Button::plain(row.heading.subject), iconOf(row.kind));
    open->setObjectName(besideName(row));
    open->setAccessibleName(row.heading.subject);
    open->setAccessibleDescription(facts);
    QSizePolicy policy = open->sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Minimum); // a long subject takes a second line
    open->setSizePolicy(policy);
    QObject::connect(open, &QPushButton::clicked, &sheet, [&sheet, item = row.id] { Q_EMIT sheet.itemAsked(item); });
    flow->addWidget(open);
    down->addWidget(name);
    auto *below = new QHBoxLayout; // in line with the icon of the button
    below->setContentsMargins(theme.space(6), 0, 0, 0);
    below->addWidget(new Text(theme, facts, type::kSmall));
    down->addLayout(below);
    return one;
}

Button *restBeside(DetailSheet &sheet, int more, const QString &next)
{
    auto *all = new Button(sheet.around().theme, Button::Kind::Link, Words::tr("Show %n more", nullptr, more), QStringLiteral("chevron-down"));
    all->setSmall(true);
    QObject::connect(all, &QPushButton::clicked, &sheet, [&sheet, next] { Q_EMIT sheet.allBesideAsked(next); });
    return all;
}

QWidget *besidePart(DetailSheet &sheet, const Details &details)
{
    if (details.beside.isEmpty() || !details.beside.first().confirmed)
        return nullptr;
    const Theme &theme = sheet.around().theme;
    auto *part = new Panel(theme);
    part->setObjectName(QStringLiteral("together"));
    auto *down = new QVBoxLayout(part);
    down->setContentsMargins(theme.space(16), theme.space(12), theme.space(12), theme.space(12));
    down->setSpacing(theme.space(8));
    const QString head = details.row.kind == ItemKind::Dossier ? Words::tr("Belongs to this case") : Words::tr("Belongs to the case");
    part->setAccessibleName(head);
    down->addWidget(new Text(theme, head, type::kHead));
    QList<Row> confirmed;
    for (const BesideCase &one : details.beside) {
        if (one.confirmed)
            confirmed << one.row;
    }
    const QList<Row> shown = confirmed.mid(0, sheet.mostBeside(kMostBeside));
    for (const Row &row : shown)
        down->addWidget(besideLine(sheet, row));
    if (const int more = int(confirmed.size() - shown.size()); more > 0)
        down->addWidget(restBeside(sheet, more, besideName(confirmed.at(shown.size()))), 0, Qt::AlignLeft);
    return part;
}

QWidget *claimedPart(DetailSheet &sheet, const Details &details)
{
    QList<Row> claimed;
    for (const BesideCase &one : details.beside) {
        if (!one.confirmed)
            claimed << one.row;
    }
    if (claimed.isEmpty())
        return nullptr;
    const bool isCase = details.row.kind == ItemKind::Dossier;
    const QString words = isCase ? Words::tr("What stands here has the number of this case. It comes from a source of which we do not know that it may speak for the service. Ask the service before you pay or answer.")
                           : Words::tr("It has the number of the case that stands here. It comes from a source of which we do not know that it may speak for the service. Ask the service before you pay or answer.");
    auto *box = new NoteBox(sheet.around().theme, Tone::Warn, QStringLiteral("shield-alert"), words);
    box->setObjectName(QStringLiteral("claimed"));
    box->setHeading(Words::tr("Not confirmed that it belongs together"));
    const auto name = [](const Row &row) { return QStringLiteral("claimed-%1").arg(qint64(row.id)); };
    const QList<Row> shown = claimed.mid(0, sheet.mostBeside(kMostClaimed));
    for (const Row &row : shown) {
        Button *open = box->addButton(Button::plain(clipped(Words::tr("%1, from %2", "subject, sender").arg(row.heading.subject, row.heading.sender), kLongestName)), iconOf(row.kind), Button::Kind::Link);
        open->setObjectName(name(row));
        QObject::connect(open, &QPushButton::clicked, &sheet, [&sheet, item = row.id] { Q_EMIT sheet.itemAsked(item); });
    }
    if (const int more = int(claimed.size() - shown.size()); more > 0)
        box->addButton(restBeside(sheet, more, name(claimed.at(shown.size()))));
    return box;
}

} // namespace overzicht
