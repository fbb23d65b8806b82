// SPDX-License-Identifier: EUPL-1.2
#include "guide/linked_file.h"

#include "conformance/checking.h"

#include <QTimeZone>

namespace overzicht {

namespace {

/// Every member "…From" that names a place in the key store names the environment instead: a test has no key store of its own.
QJsonObject fromEnvironment(QJsonObject file, const char *object, const char *member, const QByteArray &variable, const QByteArray &secret)
{
    QJsonObject inner = file.value(QLatin1String(object)).toObject();
    if (inner.contains(QLatin1String(member))) {
        qputenv(variable, secret);
        inner.insert(QLatin1String(member), QStringLiteral("env:") + QString::fromLatin1(variable));
        file.insert(QLatin1String(object), inner);
    }
    return file;
}

/// The worked file with the addresses of who plays its service, and keys that are there.
QJsonObject played(const QString &name, const QList<QPair<QString, QString>> &addresses)
{
    QByteArray bytes = guideFile(name);
    for (const auto &[written, played] : addresses) {
        INFO(written.toStdString());
        REQUIRE(bytes.contains(written.toUtf8()));
        bytes.replace(written.toUtf8(), played.toUtf8());
    }
    QJsonObject file = fromEnvironment(QJsonDocument::fromJson(bytes).object(), "signIn", "tokenFrom", "OVERZICHT_GUIDE_KEY", LinkedFile::key());
    return fromEnvironment(file, "person", "inszFrom", "OVERZICHT_GUIDE_INSZ", LinkedFile::number().toLatin1());
}

} // namespace

QByteArray guideFile(const QString &name)
{
    QFile file(QStringLiteral(TESTS_DIR "/../resources/guide/") + name);
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonArray slice(const QJsonArray &all, qsizetype from, qsizetype count)
{
    QJsonArray some;
    for (qsizetype i = qMax<qsizetype>(0, from); i < all.size() && some.size() < count; ++i)
        some << all.at(i);
    return some;
}

conformance::Checked checked(const QString &name, const QList<QPair<QString, QString>> &addresses)
{
    const Registry registry = makeRegistry();
    const SenderRegister senders;
    conformance::Checking checking(registry, senders, shortLimits());
    std::optional<conformance::Checked> how;
    QObject::connect(&checking, &conformance::Checking::ended, &checking, [&](const conformance::Checked &ended) { how = ended; });
    checking.start(QJsonDocument(played(name, addresses)).toJson(), {});
    REQUIRE(QTest::qWaitFor([&] { return how.has_value(); }, 60'000));
    return *how;
}

std::string broken(const conformance::Checked &checked)
{
    QStringList all;
    for (const Mistake &mistake : checked.mistakes)
        all << mistake.where + QStringLiteral(": ") + mistake.reason;
    for (const conformance::Law &law : checked.laws) {
        if (law.verdict == conformance::Law::Verdict::Broken)
            all << word(law.id) + QStringLiteral(" (") + law.feed + QStringLiteral("): ") + law.reason;
    }
    return all.join(u'\n').toStdString();
}

LinkedFile::LinkedFile(const QString &name, const QList<QPair<QString, QString>> &addresses)
{
    const QJsonObject file = played(name, addresses);
    source = file.value(QStringLiteral("source")).toString();
    rig.link(source, QJsonDocument(file).toJson());
}

QList<Row> LinkedFile::rows(std::optional<ItemKind> kind) const
{
    Filter filter;
    filter.kind = kind;
    return rig.reader->rows(Acting::self(), filter, 0, 200).value();
}

Row LinkedFile::row(const QString &subject) const
{
    for (const Row &row : rows()) {
        if (row.heading.subject == subject)
            return row;
    }
    FAIL("no row " << subject.toStdString() << " among " << subjects().join(QStringLiteral(" | ")).toStdString());
    return {};
}

QStringList LinkedFile::subjects() const
{
    QStringList all;
    for (const Row &row : rows())
        all << row.heading.subject;
    return all;
}

QHash<QString, Service> LinkedFile::services() const
{
    QHash<QString, Service> all;
    const QList<Offered> offers = rig.reader->services(Acting::self()).value();
    for (const Offered &offered : offers)
        all.insert(offered.service.id, offered.service);
    return all;
}

ContentEnded LinkedFile::fetch(const QString &subject, int attachment)
{
    Fetching fetching(Tools{*rig.store, rig.transport, rig.secrets, rig.clock, {}}, *rig.reader, rig.home, rig.linked.sources, ContentWish{row(subject).id, attachment, {}});
    std::optional<ContentEnded> how;
    QObject::connect(&fetching, &Fetching::ended, &fetching, [&](const ContentEnded &ended) { how = ended; });
    fetching.start();
    REQUIRE(QTest::qWaitFor([&] { return how.has_value(); }, 30'000));
    return *how;
}

QByteArray LinkedFile::bytesOf(const ContentEnded &ended) const
{
    if (ended.error)
        return "(" + ended.error->detail.toUtf8() + ")";
    QFile file(ended.path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

QString day(const std::optional<Deadline> &deadline)
{
    return deadline ? deadline->lastMoment().toTimeZone(QTimeZone("Europe/Brussels")).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) : QString();
}

} // namespace overzicht
