// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tl/expected.hpp>

#include <QHash>
#include <QString>
#include <QStringList>

namespace overzicht::ctl {

/// What was typed after the program's name, checked against the commands there are. The three global options may stand anywhere.
struct Arguments {
    QString command;          ///< "list", "source add"
    QStringList words;        ///< what follows it and is no option
    QHash<QString, QString> options; ///< without dashes; a flag has an empty value
    QString home;             ///< empty = the default
    QString actingFor = QStringLiteral("self");
    bool json = false;

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }

    /// A sentence that says what is wrong with what was typed.
    using Wrong = QString;
    static tl::expected<Arguments, Wrong> parse(const QStringList &typed);
    /// A whole number between the two bounds; `otherwise` when the option was not given.
    tl::expected<int, Wrong> number(const QString &option, int least, int most, int otherwise) const;
};

QString usage(); ///< every command on a line

} // namespace overzicht::ctl
