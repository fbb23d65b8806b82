// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/json_lines.h"
#include "adapter/source_file.h"

#include <QJsonValue>

namespace overzicht {

/// Reads one source file and notes every mistake with its line, reason and mend. It never repeats a value of the file: one could be a secret.
class SourceParser {
public:
    static constexpr qsizetype kLargest = 256 * 1024;

    /// What the file's own protocol finds wrong (Registry::Check); asked when the rest of the file could be read, good or not.
    using Check = std::function<QList<Mistake>(const SourceFile &)>;

    SourceParser(const QByteArray &bytes, QStringList protocols, Check check = {});
    tl::expected<SourceFile, QList<Mistake>> parse();

private:
    void wrong(const QString &where, const QString &reason, const QString &mend);
    QJsonObject object(const QJsonObject &in, const QString &at, const QString &name, const QStringList &members);
    QString text(const QJsonObject &in, const QString &at, const QString &name);
    void onlyKnown(const QJsonObject &in, const QString &at, const QStringList &members);

    bool wholeIsObject(QJsonObject &out);
    void members();
    void identity();
    void names();
    QUrl address(const QString &written, const QString &where);
    QString enterpriseNumber(const QString &written, const QString &where);
    std::optional<SecretPlace> place(const QJsonObject &in, const QString &at, const QString &name);
    void parties();
    void signIn();
    void hosts();
    void providers();
    void ownPart();

    QByteArray m_bytes;
    const QStringList m_protocols;
    const Check m_check;
    const JsonLines m_lines;
    QJsonObject m_root;
    SourceFile m_file;
    QList<Mistake> m_mistakes;
};

} // namespace overzicht
