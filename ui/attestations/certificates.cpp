// SPDX-License-Identifier: EUPL-1.2
#include "attestations/certificates.h"

#include "attestations/certificate_parts.h"
#include "attestations/certificate_words.h"
#include "documents/detail_sheet.h"

#include <QCoreApplication>
#include <QWidget>

namespace overzicht {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};
using Group = CertificateGroup;
} // namespace

Grouping Certificates::grouping() const
{
    return {{Words::tr("Lapses soon"), Words::tr("End not clear", "certificates"), Words::tr("Valid", "certificates"), Words::tr("Lapsed", "certificates")}, [](const Row &row, const QDateTime &now) { return int(groupOf(row, now)); }};
}

QList<Particulars::Choice> Certificates::choices() const
{
    return {{Words::tr("Valid", "certificates"), {int(Group::LapsesSoon), int(Group::Valid)}}, {Words::tr("Lapsed", "certificates"), {int(Group::Lapsed)}}};
}

QString Certificates::lead(const QList<int> &counts) const
{
    return certificateLead(counts.value(int(Group::LapsesSoon)), counts.value(int(Group::Unclear)), counts.value(int(Group::Valid)), counts.value(int(Group::Lapsed)));
}

QList<PillContent> Certificates::pills(const Details &details, const QDateTime &now) const
{
    QList<PillContent> out{certificatePill(details, now)};
    if (const auto languages = languagesOf(details.attachments).size(); languages > 1)
        out << PillContent{Words::tr("in %n language(s)", nullptr, int(languages)), QStringLiteral("languages"), Tone::Neutral};
    return out;
}

ActionWords Certificates::action(const Details &details, const QDateTime &now) const { return certificateAction(details, now); }

QString Certificates::mainWords(const ShownItem &shown) const { return openWords(shown); }

QList<QWidget *> Certificates::parts(DetailSheet &sheet, const ShownItem &shown) const
{
    QList<QWidget *> all{languagePart(sheet, shown), validityPart(sheet, *shown.details), certificateFactsPart(sheet, shown)};
    all.removeAll(nullptr);
    return all;
}

} // namespace overzicht
