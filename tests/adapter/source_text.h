// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/source_file.h"

#include <QJsonDocument>
#include <QStringList>

/// Source files for tests, and short ways to ask what is wrong with them.
namespace sourceText {

inline const QStringList kProtocols{QStringLiteral("burgerprofiel"), QStringLiteral("declarative"), QStringLiteral("ebox"), QStringLiteral("magda")};

inline QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

/// A file without a mistake, with `change` put over it; a null value removes a member.
inline QByteArray with(const QByteArray &change = "{}")
{
    QJsonObject file = object(R"({"source":"kaprijke","protocol":"ebox","name":{"nl":"Gemeente Kaprijke"},"baseUrl":"https://ebox.example.be/federation"})");
    const QJsonObject over = object(change);
    for (auto it = over.begin(); it != over.end(); ++it) {
        if (it.value().isNull())
            file.remove(it.key());
        else
            file.insert(it.key(), it.value());
    }
    return QJsonDocument(file).toJson();
}

inline QList<overzicht::Mistake> mistakes(const QByteArray &file)
{
    const auto parsed = overzicht::SourceFile::parse(file, kProtocols);
    return parsed ? QList<overzicht::Mistake>() : parsed.error();
}

/// Where the mistakes stand, e.g. "/signIn/kind"; one text, so that a failed check shows all.
inline QString wheres(const QByteArray &file)
{
    QStringList all;
    for (const auto &mistake : mistakes(file))
        all << (mistake.where.isEmpty() ? QStringLiteral("whole") : mistake.where);
    return all.join(u' ');
}

inline QString words(const QByteArray &file)
{
    QStringList all;
    for (const auto &mistake : mistakes(file))
        all << QStringLiteral("%1: %2 %3 %4").arg(mistake.line).arg(mistake.where, mistake.reason, mistake.mend);
    return all.join(u'\n');
}

} // namespace sourceText
