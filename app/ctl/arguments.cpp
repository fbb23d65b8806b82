// SPDX-License-Identifier: EUPL-1.2
#include "ctl/arguments.h"

#include "adapter/closest.h"
#include "ctl/say.h"
#include "domain/safe_text.h"

#include <array>
#include <limits>

namespace overzicht::ctl {

namespace {

struct Spec {
    const char *command;
    int least, most;     ///< words after it
    const char *flags;   ///< options without a value, separated by spaces
    const char *options; ///< options with one
    const char *shown;   ///< how it is used
    const char *does;
};

constexpr int kAny = std::numeric_limits<int>::max();

const std::array kSpecs{
    Spec{"demo", 0, 0, "", "port corpus providers letters", "demo [--port N]", QT_TRANSLATE_NOOP("ctl", "start the demo town's servers and link its sources into --home DIR")},
    Spec{"source add", 1, 1, "replace", "", "source add FILE [--replace]", QT_TRANSLATE_NOOP("ctl", "link a source by its file; --replace puts it in the place of the file it was linked by")},
    Spec{"source list", 0, 0, "", "", "source list", QT_TRANSLATE_NOOP("ctl", "the linked sources and how they are doing")},
    Spec{"source remove", 1, 1, "", "", "source remove ID", QT_TRANSLATE_NOOP("ctl", "unlink a source; what it brought stays")},
    Spec{"source check", 1, 1, "", "against report", "source check FILE [--against URL] [--report OUT.html]", QT_TRANSLATE_NOOP("ctl", "does a file, and with --against a server, keep every law?")},
    Spec{"source preview", 1, 1, "", "limit", "source preview FILE [--limit N]", QT_TRANSLATE_NOOP("ctl", "the first items as a citizen will see them; nothing is kept")},
    Spec{"source record", 1, 1, "raw", "out", "source record ID --out DIR [--raw]", QT_TRANSLATE_NOOP("ctl", "keep a source's answers, redacted unless --raw")},
    Spec{"source replay", 1, 1, "", "", "source replay DIR", QT_TRANSLATE_NOOP("ctl", "run kept answers again")},
    Spec{"secret set", 1, 1, "", "", "secret set NAME", QT_TRANSLATE_NOOP("ctl", "put a secret from standard input into the key store")},
    Spec{"secret remove", 1, 1, "", "", "secret remove NAME", QT_TRANSLATE_NOOP("ctl", "remove a secret from the key store")},
    Spec{"sync", 0, 0, "full", "source", "sync [--source ID] [--full]", QT_TRANSLATE_NOOP("ctl", "ask every feed once what is new")},
    Spec{"list", 0, 0, "unread todo", "kind limit", "list [--kind KIND] [--unread] [--todo] [--limit N]", QT_TRANSLATE_NOOP("ctl", "what there is, newest first; --todo by deadline")},
    Spec{"show", 1, 1, "", "", "show ID", QT_TRANSLATE_NOOP("ctl", "one item whole")},
    Spec{"open", 1, 1, "", "attachment out", "open ID [--attachment N] --out FILE", QT_TRANSLATE_NOOP("ctl", "fetch a content, check it, save it")},
    Spec{"search", 1, kAny, "best", "limit", "search WORDS [--best] [--limit N]", QT_TRANSLATE_NOOP("ctl", "search everything, newest first; --best: the best answer first")},
    Spec{"check", 0, 0, "", "", "check", QT_TRANSLATE_NOOP("ctl", "is what is stored sound?")},
    Spec{"quarantine", 0, 0, "", "", "quarantine", QT_TRANSLATE_NOOP("ctl", "what could not be read")},
    Spec{"proof verify", 0, 0, "", "", "proof verify", QT_TRANSLATE_NOOP("ctl", "are the decisions about the eBox as they were written?")},
    Spec{"mail import", 1, kAny, "", "", "mail import FILE…", QT_TRANSLATE_NOOP("ctl", "count what other apps announced by e-mail, from .mbox or .eml files")},
    Spec{"export", 1, 1, "", "", "export DIR", QT_TRANSLATE_NOOP("ctl", "everything of one person into a new folder: to read, to keep, to import")},
    Spec{"import", 1, 1, "", "", "import DIR", QT_TRANSLATE_NOOP("ctl", "bring an export into an empty home")},
};

QStringList listed(const char *words) { return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts); }

const Spec *find(const QString &command)
{
    for (const Spec &spec : kSpecs) {
        if (command == QLatin1String(spec.command))
            return &spec;
    }
    return nullptr;
}

/// Every option of every command, to know which ones take the next word.
bool takesValue(const QString &option)
{
    if (option == QLatin1String("home") || option == QLatin1String("for"))
        return true;
    for (const Spec &spec : kSpecs) {
        if (listed(spec.options).contains(option))
            return true;
    }
    return false;
}

QString didYouMean(const QString &word, const QStringList &known)
{
    const QString meant = closest(word, known);
    return meant.isEmpty() ? QString() : u' ' + Say::tr("Did you mean '%1'?").arg(meant);
}

/// Moves the one or two words of the command out of `words`.
tl::expected<const Spec *, QString> takeCommand(QStringList &words)
{
    if (words.isEmpty())
        return tl::unexpected(Say::tr("Say which command. 'overzichtctl help' tells which there are."));
    const QString first = words.first();
    const QString two = words.size() > 1 ? first + u' ' + words.at(1) : QString();
    for (const QString &name : {two, first}) {
        if (const Spec *spec = find(name)) {
            words = words.mid(name == first ? 1 : 2);
            return spec;
        }
    }
    QStringList firsts, seconds;
    for (const Spec &spec : kSpecs) {
        const QStringList parts = listed(spec.command);
        if (!firsts.contains(parts.first()))
            firsts << parts.first();
        if (parts.size() == 2 && parts.first() == first)
            seconds << parts.last();
    }
    if (!seconds.isEmpty()) {
        const QString second = words.value(1);
        return tl::unexpected(Say::tr("'%1' wants one of: %2.").arg(first, seconds.join(QLatin1String(", "))) + didYouMean(second, seconds));
    }
    return tl::unexpected(Say::tr("There is no command '%1'.").arg(safeLine(first, 40)) + didYouMean(first, firsts));
}

} // namespace

tl::expected<Arguments, Arguments::Wrong> Arguments::parse(const QStringList &typed)
{
    Arguments result;
    QStringList words;
    QHash<QString, QString> options;
    bool onlyWords = false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString &word = typed.at(i);
        if (onlyWords || !word.startsWith(u'-') || word == QLatin1String("-")) {
            words << word;
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyWords = true;
            continue;
        }
        if (word == QLatin1String("-h") || word == QLatin1String("--help") || word == QLatin1String("--version")) {
            result.command = word == QLatin1String("--version") ? QStringLiteral("version") : QStringLiteral("help");
            return result;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.startsWith(QLatin1String("--")) ? word.mid(2, equals < 0 ? -1 : equals - 2) : word;
        if (options.contains(name))
            return tl::unexpected(Say::tr("--%1 was given twice.").arg(safeLine(name, 40)));
        if (!takesValue(name)) {
            if (equals >= 0)
                return tl::unexpected(Say::tr("--%1 takes no value.").arg(safeLine(name, 40)));
            options.insert(name, {});
            continue;
        }
        const bool joined = equals >= 0;
        const QString value = joined ? word.mid(equals + 1) : typed.value(i + 1);
        if (value.isEmpty() || (!joined && value.startsWith(QLatin1String("--"))))
            return tl::unexpected(Say::tr("--%1 wants a value.").arg(name));
        options.insert(name, value);
        i += joined ? 0 : 1;
    }
    if (words.value(0) == QLatin1String("help") || words.value(0) == QLatin1String("version")) {
        result.command = words.first();
        return result;
    }
    const auto spec = takeCommand(words);
    if (!spec)
        return tl::unexpected(spec.error());
    const Spec &command = **spec;
    result.command = QString::fromLatin1(command.command);

    result.home = options.take(QStringLiteral("home"));
    if (options.contains(QStringLiteral("for")))
        result.actingFor = options.take(QStringLiteral("for"));
    result.json = options.remove(QStringLiteral("json")) > 0;
    const QStringList known = listed(command.flags) + listed(command.options);
    for (auto it = options.constBegin(); it != options.constEnd(); ++it) {
        if (!known.contains(it.key())) {
            return tl::unexpected(Say::tr("'%1' has no option '%2'.").arg(result.command, safeLine(it.key(), 40))
                                  + didYouMean(it.key(), known + QStringList{QStringLiteral("home"), QStringLiteral("for"), QStringLiteral("json")}));
        }
    }
    if (words.size() < command.least || words.size() > command.most)
        return tl::unexpected(Say::tr("It is used like this: overzichtctl %1").arg(QString::fromUtf8(command.shown)));
    result.words = words;
    result.options = options;
    return result;
}

tl::expected<int, Arguments::Wrong> Arguments::number(const QString &option, int least, int most, int otherwise) const
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return tl::unexpected(Say::tr("--%1 wants a whole number from %2 to %3.").arg(option).arg(least).arg(most));
    return number;
}

QString usage()
{
    QString text = Say::tr("Usage: overzichtctl [--home DIR] [--for self|KBO] [--json] COMMAND …") + u'\n';
    for (const Spec &spec : kSpecs)
        text += QStringLiteral("  %1 %2\n").arg(QString::fromUtf8(spec.shown), -52).arg(Say::tr(spec.does));
    text += Say::tr("Exit status: 0 done; 1 done in part; 2 wrong usage; 3 failed, nothing changed.") + u'\n';
    return text;
}

} // namespace overzicht::ctl
