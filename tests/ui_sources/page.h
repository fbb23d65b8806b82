// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The page of sources over a real store, with three systems: two that sources may be, one that is not linked.

#include "kit/button.h"
#include "sources/source_detail.h"
#include "sources/source_list.h"
#include "sources/source_row.h"
#include "sources/sources_page.h"
#include "ui_pages/town.h"

#include <QLabel>
#include <QTest>

namespace overzicht {

inline Catalogue threeSystems()
{
    const auto system = [](const char *id, const char *level, const char *gives, const char *evidence, const char *sources, const char *owner) {
        const QByteArray four = QByteArray(R"({"nl":")") + id + R"(","fr":")" + id + R"(","de":")" + id + R"(","en":")" + id + "\"}";
        return QByteArray(R"({"id":")") + id + R"(","name":)" + four + R"(,"offers":)" + four + R"(,"level":")" + level + R"(","owner":")" + owner + R"(","address":"https://)" + id + R"(.example.be/start","opens":"sign-in","protocol":"ebox","gives":")" + gives
            + R"(","evidence":)" + evidence + R"(,"sources":[)" + sources + "]}";
    };
    const char *none = R"({"spec":"no public interface found","date":"2026-11-29"})";
    Catalogue all;
    const auto added = all.add("{\"systems\":[" + system("ebox", "federal", "documents", R"({"spec":"Letters 2.1","date":"2021-08-04","test":"sync: it lands"})", "\"ebox\"", "0316380841") + ","
                               + system("doccle", "private", "link", none, "\"doccle\"", "site:example.be") + "," + system("pension", "federal", "link", none, "\"pension\"", "kind:municipality") + "]}");
    REQUIRE(added);
    return all;
}

struct SourcesView {
    explicit SourcesView(Town &of, const QSize &size = {1164, 900}, qreal scale = 1.0, const Catalogue &systems = threeSystems()) : town(of), theme(Theme::Mode::Light, scale), reader(of.reader())
    {
        REQUIRE(town.senders.add(R"({"sources":[{"id":"ebox","protocol":"ebox"},{"id":"doccle","protocol":"ebox"},{"id":"pension","protocol":"ebox"}]})"));
        page = std::make_unique<SourcesPage>(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En}, systems);
        page->resize(size);
        page->show();
        settle();
    }
    /// What changed is read within a moment.
    void settle() const { QTest::qWait(20); }
    void refresh()
    {
        page->refresh();
        QTest::qWait(250);
    }
    QString text(const QWidget *of = nullptr) const
    {
        QString all;
        const auto labels = (of ? of : page.get())->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(page.get()))
                all += label->text() + QLatin1Char('\n');
        }
        return all;
    }
    SourceDetail *detail() const { return page->findChild<SourceDetail *>(); }
    SourceList *list() const { return page->findChild<SourceList *>(); }
    SourceRow *row(const char *key) const { return page->findChild<SourceRow *>(QLatin1String(key)); }
    Button *button(const QString &name) const { return page->findChild<Button *>(name); }
    void choose(const char *key)
    {
        REQUIRE(list()->choose(QLatin1String(key)));
        QTest::qWait(80);
    }

    Town &town;
    Theme theme;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<SourcesPage> page;
};

} // namespace overzicht
