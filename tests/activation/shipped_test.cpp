// SPDX-License-Identifier: EUPL-1.2
// What the texts that ship must say. Their shape and their laws are looked at by check_texts.
#include "printers.h"

#include "activation/bundle_files.h"
#include "activation/connected_services.h"
#include "activation/text_bundles.h"
#include "domain/sender_register.h"

#include <QFile>

using namespace overzicht;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(TESTS_DIR "/../resources/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Spans emphasizedIn(const QString &pattern)
{
    const auto spans = filled(pattern);
    REQUIRE(spans);
    Spans all;
    for (const Span &span : *spans) {
        if (span.isEmphasized)
            all << span;
    }
    return all;
}

TextBundles shipped()
{
    const auto bundles = TextBundles::read(QStringLiteral(TESTS_DIR "/../resources/texts/activation"));
    INFO(told(bundles).toStdString());
    REQUIRE(bundles);
    return *bundles;
}

} // namespace

TEST_CASE("the text that ships says with emphasis that most letters leave paper and that an unread one counts, and asks after both")
{
    const TextBundles bundles = shipped();
    REQUIRE(bundles.current(QDate(2026, 12, 1)));
    CHECK_FALSE(bundles.current(QDate(2026, 11, 30)));
    for (const TextBundle &bundle : bundles.all()) {
        for (const Language language : kLanguages) {
            const ActivationText &text = bundle.in(language);
            INFO(bundle.version() << ' ' << code(language).toStdString());
            CHECK(emphasizedIn(text.block(TextBlock::Core)).size() == 1);
            CHECK(emphasizedIn(text.block(TextBlock::Effect)).size() == 1);
            CHECK(text.questions[0].right == QStringLiteral("yes"));
            CHECK(text.questions[1].right == QStringLiteral("ebox"));
            CHECK(text.buttons.contains(QStringLiteral("notNow")));
            CHECK(text.buttons.contains(QStringLiteral("yes")));
            // The way to stop is told with the words of the menus that are drawn beside it.
            const QStringList path{text.labels.value(QStringLiteral("stopPathSettings")), text.labels.value(QStringLiteral("stopPathEbox")), text.labels.value(QStringLiteral("stopPathStop"))};
            CHECK(text.block(TextBlock::Stop).contains(path.join(QStringLiteral(" → "))));
        }
    }
}

TEST_CASE("the services that ship are named as in the register of senders, where they stand in it")
{
    const auto list = ConnectedServices::read(bytesOf(QStringLiteral("texts/activation/1/services.json")));
    INFO(told(list).toStdString());
    REQUIRE(list);
    SenderRegister senders;
    REQUIRE(senders.add(bytesOf(QStringLiteral("senders/register.json"))));
    int known = 0;
    for (const ConnectedServices::Service &service : list->services) {
        INFO(service.id.text().toStdString());
        const Party *party = senders.find(service.id);
        known += party ? 1 : 0;
        CHECK((!party || party->name == service.name));
        CHECK((party || service.id.text().startsWith(QStringLiteral("site:"))));
    }
    CHECK(known > 5);
}
