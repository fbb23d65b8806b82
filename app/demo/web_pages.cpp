// SPDX-License-Identifier: EUPL-1.2
#include "demo/web_pages.h"

#include "demo/letters.h"

namespace overzicht::demo {

namespace {

QString text(const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toString(); }

Told page(int status, const QString &title, const QString &inside)
{
    Told told;
    told.status = status;
    told.type = "text/html; charset=utf-8";
    // No script, no address elsewhere, in nobody's frame, and the form goes to this server only.
    told.headers << qMakePair(QByteArray("Content-Security-Policy"), QByteArray("default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'"));
    told.body = QStringLiteral(R"(<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1</title>
<style>body{font:1.1rem/1.5 sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#17212b;background:#f4f2ed}main{background:#fff;border-radius:.8rem;padding:1.6rem 2rem}
h1{font-size:1.5rem}dt{color:#5b6670}dd{margin:0 0 .8rem;font-weight:600}button{font:inherit;font-weight:600;color:#fff;background:#0f5563;border:0;border-radius:.5rem;padding:.7rem 1.4rem}
button:focus-visible{outline:.2rem solid #f2b13c;outline-offset:.15rem}.mark{color:#7a4200;background:#fff3d9;border-radius:1rem;padding:.1rem .8rem}</style>
<main><p><span class="mark">Voorbeeld</span></p><h1>%1</h1>%2</main></html>
)")
                    .arg(title.toHtmlEscaped(), inside)
                    .toUtf8();
    return told;
}

QString paragraph(const QString &words) { return QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()); }
QString rows(std::initializer_list<std::pair<const char *, QString>> facts)
{
    QString list = QStringLiteral("<dl>");
    for (const auto &[name, value] : facts)
        list += QStringLiteral("<dt>%1</dt><dd>%2</dd>").arg(QString::fromUtf8(name), value.toHtmlEscaped());
    return list + QStringLiteral("</dl>");
}
QString button(const QString &words) { return QStringLiteral(R"(<form method="post"><button type="submit">%1</button></form>)").arg(words.toHtmlEscaped()); }

} // namespace

Told WebPages::form(const Asked &asked) const
{
    const QString title = QStringLiteral("Inname openbaar domein");
    if (asked.method == "POST")
        m_permit.apply();
    else if (asked.method != "GET" && asked.method != "HEAD")
        return page(405, title, paragraph(QStringLiteral("Dit kan hier niet.")));
    if (m_permit.step() != Permit::Step::Offered)
        return page(200, title, paragraph(QStringLiteral("De stad ontving uw aanvraag. Volg uw dossier in uw overzicht.")));
    return page(200, title,
                paragraph(QStringLiteral("U zet een container of een stelling op straat. Vraag hier de toelating van Stad Lindehove."))
                    + rows({{"Wie", citizen::kName}, {"Waar", citizen::kAddress.join(QStringLiteral(", "))}, {"Wat", QStringLiteral("Container, 2 parkeerplaatsen, 3 dagen")}})
                    + button(QStringLiteral("Dien de aanvraag in")));
}

Told WebPages::caseOf(const Asked &asked) const
{
    return page(asked.method == "GET" ? 200 : 405, QStringLiteral("Dossier ") + asked.path.mid(casePath().size()),
                paragraph(QStringLiteral("Dit is het loket van Stad Lindehove. Wat hier over dit dossier staat, ziet u ook in uw overzicht.")));
}

Told WebPages::payment(const Asked &asked) const
{
    const QString id = asked.path.mid(1);
    const QJsonObject bill = m_bills.value(id).toObject();
    const bool isAsked = !bill.isEmpty() && (id != Permit::kBill || m_permit.step() >= Permit::Step::Payment);
    if (!isAsked)
        return page(404, QStringLiteral("Niets te betalen"), paragraph(QStringLiteral("Hier valt niets te betalen.")));
    if (asked.method == "POST")
        m_till.pay(id);
    else if (asked.method != "GET" && asked.method != "HEAD")
        return page(405, QStringLiteral("Betalen"), paragraph(QStringLiteral("Dit kan hier niet.")));
    switch (m_till.standing(id)) {
    case Till::Standing::Asked:
        return page(200, QStringLiteral("Betalen"),
                    rows({{"Aan", text(bill, "payee")}, {"Waarvoor", text(bill, "what")}, {"Bedrag", text(bill, "amount")}})
                        + paragraph(QStringLiteral("Dit is een voorbeeld: er gaat geen geld weg.")) + button(QStringLiteral("Betaal ") + text(bill, "amount")));
    case Till::Standing::Processing: return page(200, QStringLiteral("Uw betaling is onderweg"), paragraph(QStringLiteral("De bank verwerkt uw betaling. U hoeft niets meer te doen.")));
    case Till::Standing::Paid: break;
    }
    return page(200, QStringLiteral("Betaald"), paragraph(QStringLiteral("Uw betaling is aangekomen. U hoeft niets meer te doen.")));
}

} // namespace overzicht::demo
