// SPDX-License-Identifier: EUPL-1.2
#include "dossiers/cases.h"

#include "documents/detail_sheet.h"
#include "dossiers/case_parts.h"
#include "dossiers/case_words.h"
#include "kit/columns.h"
#include "kit/words.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace overzicht {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Case)
};
} // namespace

Grouping Cases::grouping() const
{
    return {{Words::tr("You have to do something"), Words::tr("State not clear"), Words::tr("Running", "cases"), Words::tr("Done", "cases")}, [](const Row &row, const QDateTime &) { return int(groupOf(row)); }};
}

QList<Particulars::Choice> Cases::choices() const
{
    return {{Words::tr("Running", "cases"), {int(CaseGroup::Asks), int(CaseGroup::Unclear), int(CaseGroup::Runs)}}, {Words::tr("Done", "cases"), {int(CaseGroup::Ended)}}};
}

QString Cases::lead(const QList<int> &counts) const { return caseLead(counts.value(int(CaseGroup::Asks)), counts.value(int(CaseGroup::Unclear)), counts.value(int(CaseGroup::Runs))); }

QList<PillContent> Cases::pills(const Details &details, const QDateTime &now) const
{
    if (isNoLongerListed(details.row) || asksAboutAccount(details.row))
        return {words::askFirst()};
    QList<PillContent> out{words::plainStatePill(details.row)};
    if (details.row.state == RowState::ActionNeeded && details.row.dueAt)
        out << words::deadline(*details.row.dueAt, now);
    else if (details.row.dueUnclear)
        out << words::unclearDeadline();
    return out;
}

ActionWords Cases::action(const Details &details, const QDateTime &now) const { return caseAction(details, now); }

QList<QWidget *> Cases::parts(DetailSheet &sheet, const ShownItem &shown) const
{
    const Details &details = *shown.details;
    const auto *dossier = std::get_if<Dossier>(&details.item);
    if (!dossier)
        return {};
    const Theme &theme = sheet.around().theme;
    const auto column = [&theme](const QList<QWidget *> &parts) {
        auto *one = new QWidget;
        auto *down = new QVBoxLayout(one);
        down->setContentsMargins(0, 0, 0, 0);
        down->setSpacing(theme.space(16));
        for (QWidget *part : parts) {
            if (part)
                down->addWidget(part);
        }
        return one;
    };
    QWidget *contact = contactPart(sheet, dossier->contact, details.row), *together = togetherPart(sheet, details);
    QWidget *main = column({timelinePart(sheet, details), caseFactsPart(sheet, *dossier, details.row)});
    if (!contact && !together)
        return {main};
    return {new Columns(theme, main, column({contact, together}))};
}

} // namespace overzicht
