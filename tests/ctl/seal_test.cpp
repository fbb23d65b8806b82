// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "program.h"

#include "base/clock.h"
#include "domain/sender_register.h"
#include "store/store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace overzicht;

namespace {

/// Fetches the first content of the letter with that subject, keeps it as the window does, puts something behind it, and shows the letter.
struct Kept {
    Kept(const Person &person, const char *subject, const QByteArray &more = {})
    {
        for (const QJsonValue &row : person.ctl({"list", "--kind", "document", "--json"}).items()) {
            if (row.toObject().value("subject").toString() == QLatin1String(subject))
                id = row.toObject().value("id").toString();
        }
        INFO(subject);
        REQUIRE_FALSE(id.isEmpty());
        before = person.ctl({"show", id, "--json"}).object().value("attachments").toArray().at(0).toObject();
        const QString out = person.path("uit-" + id + QString::number(more.size()));
        REQUIRE(person.ctl({"open", id, "--attachment", "1", "--out", out}).exit == 0);
        QFile fetched(out);
        REQUIRE(fetched.open(QIODevice::ReadOnly));
        const QByteArray bytes = fetched.readAll();
        const SenderRegister senders;
        const SystemClock clock;
        const Home home = *Home::open(person.home());
        const QString name = "contents/" + id + QString::number(more.size()) + ".pdf";
        QFile content(person.home() + u'/' + name);
        REQUIRE(content.open(QIODevice::WriteOnly));
        content.write(bytes + more);
        content.close();
        {
            const auto store = Store::open(home, senders, clock);
            REQUIRE(store);
            REQUIRE((*store)->setSaved(ItemId(id.toLongLong()), 1, name, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)));
        }
        now = person.ctl({"show", id, "--json"}).object().value("attachments").toArray().at(0).toObject();
        text = QString::fromUtf8(person.ctl({"show", id}).out).simplified();
    }
    QJsonObject seal() const { return now.value("seal").toObject(); }
    QString id, text;
    QJsonObject before, now;
};

} // namespace

TEST_CASE("show tells of what is kept here whether it is the file that was announced and whether its seal is genuine, in words and in JSON")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    REQUIRE(person.ctl({"sync"}).exit == 0);

    const Kept good(person, "Attest van woonst");
    CHECK_FALSE(good.before.contains("digest")); // not kept yet
    CHECK_FALSE(good.before.contains("seal"));
    CHECK(good.now.value("digest").toString() == "same");
    CHECK(good.seal().value("outcome").toString() == "genuine");
    CHECK(good.seal().value("signer").toString().contains("Stad Lindehove"));
    CHECK(good.seal().value("certificate").toString().size() == 64);
    CHECK_FALSE(good.seal().contains("why"));
    CHECK(good.text.contains("it is the file that the source announced; its seal is genuine"));
    CHECK(good.text.contains("Not checked: whether a certificate was withdrawn"));

    const Kept changed(person, "Dossierkost omgevingsvergunning");
    CHECK(changed.now.value("digest").toString() == "same"); // the source announced it like that
    CHECK(changed.seal().value("outcome").toString() == "changed");
    CHECK(changed.seal().value("why").toString() == "altered");
    CHECK_FALSE(changed.seal().contains("signer"));
    CHECK(changed.text.contains("careful: it was changed after it was signed"));

    const Kept other(person, "Attest van woonst", "%later");
    CHECK(other.now.value("digest").toString() == "other");
    CHECK(other.seal().value("why").toString() == "added");
    CHECK(other.text.contains("careful: it is another file than the source announced"));
}
