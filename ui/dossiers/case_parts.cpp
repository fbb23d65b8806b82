// SPDX-License-Identifier: EUPL-1.2
#include "dossiers/case_parts.h"

#include "documents/beside_part.h"
#include "documents/copy_line.h"
#include "documents/detail_sheet.h"
#include "documents/main_action.h"
#include "domain/safe_text.h"
#include "dossiers/case_words.h"
#include "kit/avatar.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/surface.h"
#include "kit/text.h"
#include "kit/words.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Case)
};

constexpr int kMostTogether = 30, kMostLinks = 10, kMostProducts = 10;

/// A head with what stands below it.
QVBoxLayout *headed(QWidget *part, const Theme &theme, const QString &head)
{
    auto *down = new QVBoxLayout(part);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(theme.space(8));
    down->addWidget(new Text(theme, head, type::kHead));
    part->setAccessibleName(head);
    return down;
}

QVBoxLayout *boxed(QVBoxLayout *down, const Theme &theme, const QString &name)
{
    auto *box = new Panel(theme);
    box->setAccessibleName(name);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(theme.space(14), theme.space(11), theme.space(12), theme.space(11));
    inside->setSpacing(theme.space(8));
    down->addWidget(box);
    return inside;
}

/// Who looks like somebody else leads nobody anywhere.
bool mayOpen(const DetailSheet &sheet, const QUrl &url, const Row &row)
{
    return row.heading.resembles.isEmpty() && opensInBrowser(url, row.source, row.demo, sheet.around().senders);
}

/// A button that leads elsewhere: what is there, and the host as it is asked. What must not be opened is told as an address.
QWidget *linkButton(DetailSheet &sheet, const QString &title, const QUrl &url, bool isSafe)
{
    const Theme &theme = sheet.around().theme;
    const QString host = safeLine(url.host(QUrl::FullyEncoded), 80), whole = url.toString(QUrl::FullyEncoded);
    if (!isSafe)
        return copyLine(theme, {title.isEmpty() ? Words::tr("An address that is not safe to open") : Words::tr("%1: not safe to open").arg(title), safeLine(whole), {}}, {});
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *button = new Button(theme, Button::Kind::Link, Button::plain(title.isEmpty() ? Words::tr("View at %1").arg(host) : Words::tr("%1 (at %2)", "title, host").arg(title, host)), QStringLiteral("external-link"));
    button->setObjectName(QStringLiteral("link-") + whole);
    QSizePolicy policy = button->sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Minimum); // a long host takes a second line
    button->setSizePolicy(policy);
    QObject::connect(button, &QPushButton::clicked, &sheet, [&sheet, url] { Q_EMIT sheet.linkAsked(url); });
    flow->addWidget(button);
    return line;
}

/// What came at a step: only its name; what can be done with it stands beside.
QWidget *paper(const Theme &theme, const QString &icon, const QString &subject)
{
    auto *box = new Panel(theme);
    auto *across = new QHBoxLayout(box);
    across->setContentsMargins(theme.space(10), theme.space(6), theme.space(12), theme.space(6));
    across->setSpacing(theme.space(8));
    across->addWidget(new IconLabel(theme, icon, &Tokens::accent, 16), 0, Qt::AlignTop);
    across->addWidget(new Text(theme, subject, TextStyle{13, QFont::Medium, &Tokens::ink}), 1);
    box->setAccessibleName(subject);
    return box;
}

/// What belongs to the case: a notice that stands in it, or something with a page of its own.
struct Other {
    QDateTime arrivedAt;
    std::optional<Sighting> notice;
    std::optional<Row> row;
    const QString &subject() const { return notice ? notice->heading.subject : row->heading.subject; }
    ItemKind kind() const { return notice ? notice->kind : row->kind; }
};

QList<Other> besides(const Details &details)
{
    QList<Other> others;
    for (const Sighting &sighting : details.sightings) {
        if (sighting.kind != details.row.kind)
            others << Other{sighting.arrivedAt, sighting, {}};
    }
    for (const BesideCase &one : details.beside) {
        if (one.confirmed)
            others << Other{one.row.arrivedAt, {}, one.row};
    }
    std::stable_sort(others.begin(), others.end(), [](const Other &a, const Other &b) { return a.arrivedAt > b.arrivedAt; });
    return others;
}

} // namespace

QWidget *timelinePart(DetailSheet &sheet, const Details &details)
{
    const Surroundings &around = sheet.around();
    const Theme &theme = around.theme;
    const QDateTime now = around.clock.now();
    const auto &dossier = std::get<Dossier>(details.item);
    QList<TimelineStep> steps = caseSteps(dossier, details.row, now);
    const QList<Other> others = besides(details);
    for (qsizetype i = qMin(others.size(), qsizetype(kMostTogether)) - 1; i >= 0; --i)
        steps[stepAt(dossier, others.at(i).arrivedAt, int(steps.size()))].papers << paper(theme, iconOf(others.at(i).kind()), others.at(i).subject());

    auto *part = new QWidget;
    part->setAccessibleName(Words::tr("How it goes"));
    auto *down = new QVBoxLayout(part);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(theme.space(10));
    auto *head = new QHBoxLayout;
    head->addWidget(new Text(theme, Words::tr("How it goes"), type::kHead), 1);
    auto *progress = new Text(theme, caseProgress(steps), type::kSmall);
    progress->setOneLine(true);
    head->addWidget(progress);
    down->addLayout(head);
    if (const auto earlier = dossier.history.steps().size() - kMostSteps; earlier > 0)
        down->addWidget(new Text(theme, Words::tr("Before these there were %n step(s) more.", nullptr, int(earlier)), type::kSmall));
    auto *line = new Timeline(theme, steps);
    line->setAccessibleName(Words::tr("How it goes"));
    down->addWidget(line);
    return part;
}

QWidget *contactPart(DetailSheet &sheet, const Contact &contact, const Row &row)
{
    const Theme &theme = sheet.around().theme;
    const QString service = safeLine(contact.service, 120), phone = safeLine(contact.phone, 60), email = safeLine(contact.email, 120);
    if (service.isEmpty() && phone.isEmpty() && email.isEmpty() && contact.website.isEmpty())
        return nullptr;
    auto *part = new QWidget;
    part->setObjectName(QStringLiteral("contact"));
    auto *box = boxed(headed(part, theme, Words::tr("Ask them")), theme, Words::tr("Ask them"));
    const auto announce = [&sheet](const QString &told) { Q_EMIT sheet.announced(told); };
    if (!service.isEmpty())
        box->addWidget(new Text(theme, service, type::kValue));
    if (!phone.isEmpty())
        box->addWidget(copyLine(theme, {Words::tr("Telephone"), phone, phone}, announce));
    if (!email.isEmpty()) // a long one breaks behind the @ and not just anywhere
        box->addWidget(copyLine(theme, {Words::tr("E-mail"), QString(email).replace(u'@', QStringLiteral("@\u200b")), email}, announce));
    if (!contact.website.isEmpty())
        box->addWidget(linkButton(sheet, Words::tr("Website"), contact.website, mayOpen(sheet, contact.website, row)));
    return part;
}

QWidget *togetherPart(DetailSheet &sheet, const Details &details)
{
    const Surroundings &around = sheet.around();
    const Theme &theme = around.theme;
    const QList<Other> others = besides(details);
    if (others.isEmpty())
        return nullptr;
    auto *part = new QWidget;
    part->setObjectName(QStringLiteral("together"));
    auto *box = boxed(headed(part, theme, Words::tr("Belongs to this case")), theme, Words::tr("Belongs to this case"));
    const int shown = int(qMin<qsizetype>(others.size(), sheet.mostBeside(kMostTogether)));
    for (int i = 0; i < shown; ++i) {
        if (i > 0)
            box->addWidget(new Rule(theme));
        if (others.at(i).row) {
            box->addWidget(besideLine(sheet, *others.at(i).row));
            continue;
        }
        const Sighting &other = *others.at(i).notice;
        auto *one = new QWidget;
        auto *down = new QVBoxLayout(one);
        down->setContentsMargins(0, 0, 0, 0);
        down->setSpacing(1);
        down->addWidget(new Text(theme, other.heading.subject, TextStyle{13, QFont::DemiBold, &Tokens::ink}));
        Row kind;
        kind.kind = other.kind;
        QStringList facts{words::kind(kind), words::nearDay(other.arrivedAt, around.clock.now())};
        if (other.unreadThere && !details.own.readAt)
            facts << Words::tr("unread");
        if (other.heading.sender != details.row.heading.sender)
            facts << other.heading.sender;
        down->addWidget(new Text(theme, facts.join(QStringLiteral(" · ")), type::kSmall));
        one->setAccessibleName(other.heading.subject + QStringLiteral(", ") + facts.join(QStringLiteral(", ")));
        box->addWidget(one);
        if (!other.link.isEmpty())
            box->addWidget(linkButton(sheet, {}, other.link, other.heading.resembles.isEmpty() && opensInBrowser(other.link, other.source, details.row.demo, around.senders)));
    }
    if (shown < others.size())
        box->addWidget(restBeside(sheet, int(others.size()) - shown, others.at(shown).row ? besideName(*others.at(shown).row) : QString()), 0, Qt::AlignLeft);
    return part;
}

QWidget *caseFactsPart(DetailSheet &sheet, const Dossier &dossier, const Row &row)
{
    const Surroundings &around = sheet.around();
    const Theme &theme = around.theme;
    const QString number = safeLine(dossier.number, 80), origin = safeLine(dossier.origin, 120), phase = safeLine(dossier.phase, 120);
    if (number.isEmpty() && origin.isEmpty() && phase.isEmpty() && dossier.products.isEmpty() && dossier.links.isEmpty())
        return nullptr;
    auto *part = new QWidget;
    part->setObjectName(QStringLiteral("case-facts"));
    auto *box = boxed(headed(part, theme, Words::tr("About this case")), theme, Words::tr("About this case"));
    const auto announce = [&sheet](const QString &told) { Q_EMIT sheet.announced(told); };
    if (!number.isEmpty())
        box->addWidget(copyLine(theme, {Words::tr("Number of the case"), number, number}, announce));
    if (!origin.isEmpty())
        box->addWidget(copyLine(theme, {Words::tr("Kept by"), origin, {}}, announce));
    if (!phase.isEmpty())
        box->addWidget(copyLine(theme, {Words::tr("Phase, in their words"), phase, {}}, announce));
    for (int i = 0; i < dossier.products.size() && i < kMostProducts; ++i) {
        if (const QString product = safeLine(dossier.products.at(i), 60); !product.isEmpty())
            box->addWidget(copyLine(theme, {Words::tr("Product number (IPDC)"), product, product}, announce));
    }
    for (int i = 0; i < dossier.links.size() && i < kMostLinks; ++i)
        box->addWidget(linkButton(sheet, safeLine(dossier.links.at(i).title.best(around.language), 100), dossier.links.at(i).url, mayOpen(sheet, dossier.links.at(i).url, row)));
    return part;
}

} // namespace overzicht
