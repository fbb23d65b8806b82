// SPDX-License-Identifier: EUPL-1.2
#include "ctl/commands.h"

#include "ctl/say.h"
#include "ctl/words.h"
#include "session/secrets.h"

#include <QFile>
#include <QRegularExpression>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace overzicht::ctl {

namespace {

constexpr qint64 kLongestSecret = 64 * 1024;

bool isSecretName(Desk &desk)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9._-]{1,64}\\z"));
    if (shape.match(desk.arguments.words.value(0)).hasMatch())
        return true;
    desk.stop(Exit::Usage, Say::tr("A secret's name has 1 to 64 letters, digits, '-', '_' or '.'."));
    return false;
}

/// While it lives, a terminal does not show what is typed.
class NoEcho {
public:
    NoEcho()
    {
        m_changed = ::isatty(STDIN_FILENO) && ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_changed)
            return;
        termios silent = m_before;
        silent.c_lflag &= tcflag_t(~ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    bool isTerminal() const { return m_changed; }

private:
    termios m_before{};
    bool m_changed = false;
};

QByteArray fromStandardInput(Console &console)
{
    NoEcho noEcho;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    if (noEcho.isTerminal()) {
        console.problem(Say::tr("Type or paste the secret, then Enter; it is not shown."));
        return input.readLine(kLongestSecret + 2);
    }
    QByteArray bytes;
    while (bytes.size() <= kLongestSecret + 2) {
        const QByteArray more = input.read(kLongestSecret + 3 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

void done(Desk &desk, const Result<> &result, const QString &sentence)
{
    if (!result)
        return desk.stop(Exit::Failed, shownKeyError(result.error(), desk.arguments.json));
    if (desk.arguments.json)
        desk.console.json(QJsonObject{{QStringLiteral("name"), desk.arguments.words.value(0)}});
    else
        desk.console.line(sentence);
    desk.end(Exit::Done);
}

} // namespace

void runSecretSet(Desk &desk)
{
    if (!isSecretName(desk))
        return;
    QByteArray secret = fromStandardInput(desk.console);
    if (secret.endsWith('\n'))
        secret.chop(1);
    if (secret.endsWith('\r'))
        secret.chop(1);
    if (secret.isEmpty())
        return desk.stop(Exit::Usage, Say::tr("Nothing came on standard input; the secret was not changed."));
    if (secret.size() > kLongestSecret)
        return desk.stop(Exit::Usage, Say::tr("This secret is longer than 64 kB; it was not kept."));
    // No request can carry it: the source would never get it.
    if (secret.contains('\n') || secret.contains('\r') || secret.contains('\0')) {
        secret.fill('\0');
        return desk.stop(Exit::Usage, Say::tr("There is a line break in this secret, and a key is one line. It was not kept; paste the key again, without anything around it."));
    }
    auto secrets = std::make_unique<Secrets>();
    Secrets *const s = secrets.get();
    desk.kept.push_back(std::move(secrets));
    const QString name = desk.arguments.words.value(0);
    s->write(name, secret, [&desk, name](Result<> result) { done(desk, result, Say::tr("The secret '%1' is in the key store.").arg(name)); });
    secret.fill('\0');
}

void runSecretRemove(Desk &desk)
{
    if (!isSecretName(desk))
        return;
    auto secrets = std::make_unique<Secrets>();
    Secrets *const s = secrets.get();
    desk.kept.push_back(std::move(secrets));
    const QString name = desk.arguments.words.value(0);
    s->remove(name, [&desk, name](Result<> result) { done(desk, result, Say::tr("The secret '%1' is no longer in the key store.").arg(name)); });
}

} // namespace overzicht::ctl
