// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A mailbox that keeps every law unless it is told otherwise, and a check of it through the real transport.

#include "sync/rig.h"

#include "conformance/checking.h"

using namespace overzicht;
using conformance::Checked;
using conformance::Checking;
using conformance::Law;
using conformance::LawId;

/// A mailbox of an organisation that our register knows, with five letters.
class GoodBox : public LittleBox {
public:
    GoodBox()
    {
        fill(5);
        server.setAnswer([this](const LittleAsked &asked) {
            if (twist) {
                if (const auto reply = twist(asked))
                    return *reply;
            }
            if (asked.path.contains(QStringLiteral("does-not-exist")))
                return LittleReply{404, "application/json", R"({"code":"404","message":"no"})", {}, false, -1, 0};
            return honest(asked);
        });
    }
    void change(int at, const char *member, const QJsonValue &value) { messages[at].insert(QLatin1String(member), value); }

    /// Says that it has so many letters, and every page that is asked has some.
    void isLong(int announced)
    {
        const auto json = [](const QJsonObject &object) { return std::optional(LittleReply{200, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}, false, -1, 0}); };
        twist = [json, announced](const LittleAsked &asked) -> std::optional<LittleReply> {
            if (asked.path.endsWith(QStringLiteral("/ebox")))
                return json({{QStringLiteral("numberOfMessages"), announced}, {QStringLiteral("numberOfUnreadMessages"), 0}, {QStringLiteral("lastReceiptDate"), QStringLiteral("r")}});
            if (!asked.path.endsWith(QStringLiteral("/ebox/messages")))
                return std::nullopt;
            const int page = asked.query.queryItemValue(QStringLiteral("page")).toInt(), size = asked.query.queryItemValue(QStringLiteral("pageSize")).toInt();
            QJsonArray items;
            for (int i = 0; i < size; ++i)
                items << message(QStringLiteral("m%1").arg((page - 1) * size + i), QStringLiteral("Brief"));
            return json({{QStringLiteral("items"), items}, {QStringLiteral("totalItems"), announced}});
        };
    }

    /// Written by hand, so that each value has a line of its own: baseUrl of the provider is on line 6.
    QByteArray file(const QByteArray &more = {}) const
    {
        return "{\n\"source\": \"proef\",\n\"protocol\": \"ebox\",\n\"name\": {\"nl\": \"Proefbus\"},\n\"providers\": [{\"id\": \"p\",\n\"baseUrl\": \"" + server.base().toUtf8() + "\"}],\n" + more
               + "\"owner\": {\"kbo\": \"0316380841\"}\n}\n";
    }
};

inline constexpr int kAddressLine = 6;

inline Checked check(const QByteArray &file, const Checking::Wish &wish = {}, const Limits &limits = shortLimits())
{
    static const Registry registry = makeRegistry();
    static const SenderRegister senders = loadSenders(QString()).value();
    Checking checking(registry, senders, limits);
    std::optional<Checked> done;
    QObject::connect(&checking, &Checking::ended, &checking, [&](const Checked &checked) { done = checked; });
    checking.start(file, wish);
    REQUIRE(QTest::qWaitFor([&] { return done.has_value(); }, 60'000));
    return *done;
}

/// "headings:6 …" of what is broken, one a line.
inline std::string broken(const Checked &checked)
{
    std::string all;
    for (const Law &law : checked.laws) {
        if (law.verdict == Law::Verdict::Broken)
            all += word(law.id).toStdString() + ":" + std::to_string(law.line) + " " + law.reason.toStdString() + " " + law.mend.toStdString() + "\n";
    }
    return all;
}

/// The laws that are broken, each once.
inline QStringList brokenLaws(const Checked &checked)
{
    QStringList all;
    for (const Law &law : checked.laws) {
        if (law.verdict == Law::Verdict::Broken && !all.contains(word(law.id)))
            all << word(law.id);
    }
    return all;
}

inline QString reasonOf(const Checked &checked, LawId id)
{
    for (const Law &law : checked.laws) {
        if (law.id == id)
            return law.reason;
    }
    return {};
}

inline Law::Verdict verdictOf(const Checked &checked, LawId id)
{
    for (const Law &law : checked.laws) {
        if (law.id == id)
            return law.verdict;
    }
    FAIL("no such law");
    return {};
}
