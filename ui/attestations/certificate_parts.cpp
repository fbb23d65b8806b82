// SPDX-License-Identifier: EUPL-1.2
#include "attestations/certificate_parts.h"

#include "attestations/certificate_words.h"
#include "attestations/validity_bar.h"
#include "base/local_time.h"
#include "documents/copy_line.h"
#include "documents/detail_sheet.h"
#include "domain/safe_text.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/surface.h"
#include "kit/text.h"
#include "kit/words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCoreApplication>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

constexpr int kMostContents = 20;

QWidget *fact(const Theme &theme, const QString &name, const QString &value)
{
    auto *one = new QWidget;
    auto *down = new QVBoxLayout(one);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(2);
    down->addWidget(new Text(theme, name, type::kSmall));
    down->addWidget(new Text(theme, value, type::kValue));
    one->setAccessibleName(name + QStringLiteral(": ") + value);
    return one;
}

} // namespace

QWidget *validityPart(DetailSheet &sheet, const Details &details)
{
    const auto *certificate = std::get_if<Attestation>(&details.item);
    if (!certificate)
        return nullptr;
    const Theme &theme = sheet.around().theme;
    const QDateTime now = sheet.around().clock.now();
    const QDate today = now.toTimeZone(brussels()).date();
    auto *box = new Panel(theme);
    box->setObjectName(QStringLiteral("validity"));
    auto *down = new QVBoxLayout(box);
    down->setContentsMargins(theme.space(16), theme.space(12), theme.space(16), theme.space(12));
    down->setSpacing(theme.space(10));
    auto *facts = new QWidget;
    auto *flow = new FlowLayout(facts, theme.space(28));
    flow->setContentsMargins(0, 0, 0, 0);
    const auto &from = certificate->validFrom, &until = certificate->validUntil;
    flow->addWidget(fact(theme, Words::tr("Made by"), details.row.heading.sender));
    if (const QString about = safeLine(certificate->period, 80); !about.isEmpty())
        flow->addWidget(fact(theme, Words::tr("About"), about));
    if (from)
        flow->addWidget(fact(theme, Words::tr("Valid from"), words::longDay(*from)));
    flow->addWidget(fact(theme, Words::tr("Valid until and including"), until ? words::longDay(*until) : certificate->untilTold.isEmpty() ? Words::tr("the certificate gives no end date") : Words::tr("“%1”: nobody can read that day", "as its source writes it").arg(certificate->untilTold)));
    down->addWidget(facts);
    const PillContent told = certificatePill(details, now);
    box->setAccessibleName(told.words);
    if (from && until && *from <= today && today <= *until) {
        auto *bar = new ValidityBar(theme, *from == *until ? 1.0 : qreal(from->daysTo(today)) / qreal(from->daysTo(*until)), told.tone);
        bar->setAccessibleName(told.words);
        down->addWidget(bar);
        auto *left = new Text(theme, Words::tr("After today %n day(s) are left.", nullptr, int(today.daysTo(*until))), TextStyle{12, QFont::Normal, &Tokens::ink2});
        down->addWidget(left);
    }
    return box;
}

QWidget *languagePart(DetailSheet &sheet, const ShownItem &shown)
{
    const QList<StoredAttachment> &contents = shown.details->attachments;
    if (contents.size() < 2)
        return nullptr;
    const Theme &theme = sheet.around().theme;
    auto *part = new QWidget;
    const bool inLanguages = languagesOf(contents).size() == contents.size();
    part->setAccessibleName(inLanguages ? Words::tr("Language") : Words::tr("Which one"));
    auto *flow = new FlowLayout(part, theme.space(8));
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(new Text(theme, part->accessibleName(), TextStyle{13, QFont::DemiBold, &Tokens::ink2}));
    auto *group = new QButtonGroup(part);
    const int chosen = shown.letter().value_or(0);
    for (int i = 1; i <= contents.size() && i <= kMostContents; ++i) {
        auto *one = new Button(theme, Button::Kind::Chip, Button::plain(contentName(contents, i, sheet.around().language)));
        one->setObjectName(QStringLiteral("content%1").arg(i));
        group->addButton(one, i);
        one->setChecked(i == chosen);
        flow->addWidget(one);
    }
    QObject::connect(group, &QButtonGroup::idClicked, &sheet, &DetailSheet::contentChosen);
    return part;
}

QWidget *certificateFactsPart(DetailSheet &sheet, const ShownItem &shown)
{
    const auto *certificate = std::get_if<Attestation>(&shown.details->item);
    const int number = shown.letter().value_or(0);
    const QByteArray digest = number >= 1 && number <= shown.details->attachments.size() ? shown.details->attachments.at(number - 1).attachment.sha256 : QByteArray();
    const QString saved = shown.savedPath(number, sheet.around().home), product = certificate ? safeLine(certificate->product, 60) : QString();
    if (digest.isEmpty() && saved.isEmpty() && product.isEmpty())
        return nullptr;
    const Theme &theme = sheet.around().theme;
    auto *box = new Panel(theme);
    box->setObjectName(QStringLiteral("certificate-facts"));
    box->setAccessibleName(Words::tr("About this certificate"));
    auto *down = new QVBoxLayout(box);
    down->setContentsMargins(theme.space(16), theme.space(12), theme.space(12), theme.space(12));
    down->setSpacing(theme.space(8));
    down->addWidget(new Text(theme, Words::tr("About this certificate"), type::kHead));
    const auto announce = [&sheet](const QString &told) { Q_EMIT sheet.announced(told); };
    if (!product.isEmpty())
        down->addWidget(copyLine(theme, {Words::tr("Product number (IPDC)"), product, product}, announce));
    if (!digest.isEmpty())
        down->addWidget(copyLine(theme, {Words::tr("Fingerprint (SHA-256)"), digestWords(digest), QString::fromLatin1(digest.toHex())}, announce));
    if (!saved.isEmpty())
        down->addWidget(copyLine(theme, {Words::tr("Kept on this device"), safeLine(saved, 300), saved}, announce));
    return box;
}

} // namespace overzicht
