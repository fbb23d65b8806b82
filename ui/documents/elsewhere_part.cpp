// SPDX-License-Identifier: EUPL-1.2
#include "documents/elsewhere_part.h"

#include "documents/detail_sheet.h"
#include "domain/safe_text.h"
#include "kit/note_box.h"

#include <QCoreApplication>

namespace overzicht {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ElsewherePart)
};
} // namespace

QWidget *elsewherePart(DetailSheet &sheet, const ShownItem &shown)
{
    if (!shown.elsewhere)
        return nullptr;
    using Way = Elsewhere::Way;
    const Elsewhere &place = *shown.elsewhere;
    const bool posing = place.way == Way::Posing, unknown = place.way == Way::NotKnown;
    const QString icon = posing || unknown ? QStringLiteral("shield-alert") : place.way == Way::OnlyThere || place.way == Way::OnlyTold ? QStringLiteral("external-link") : QStringLiteral("plug");
    auto *box = new NoteBox(sheet.around().theme, posing ? Tone::Danger : unknown ? Tone::Warn : Tone::Neutral, icon, sentenceOf(place, sheet.around().language));
    box->setObjectName(QStringLiteral("elsewhere"));
    if (posing)
        box->setHeading(Words::tr("This is not the site that it looks like."));
    if (place.way == Way::Awaited || place.way == Way::Linked || place.way == Way::Linkable) {
        const QString name = Button::plain(safeLine(place.name.best(sheet.around().language), 80)), id = place.source.isEmpty() ? place.system->id : place.source.text();
        Button *show = box->addButton((place.way == Way::Linkable ? Words::tr("How to link %1") : Words::tr("Show %1")).arg(name), QStringLiteral("plug"));
        show->setObjectName(QStringLiteral("elsewhere-source"));
        QObject::connect(show, &QPushButton::clicked, &sheet, [&sheet, id] { Q_EMIT sheet.sourceAsked(id); });
    }
    if (shown.link().isEmpty() && !place.address.isEmpty()) { // else the main button leads there
        Button *view = box->addButton(Words::tr("View at %1").arg(plainHost(place.address)), QStringLiteral("external-link"));
        view->setObjectName(QStringLiteral("elsewhere-site"));
        QObject::connect(view, &QPushButton::clicked, &sheet, [&sheet, address = place.address] { Q_EMIT sheet.linkAsked(address); });
    }
    return box;
}

} // namespace overzicht
