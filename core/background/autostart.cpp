// SPDX-License-Identifier: EUPL-1.2
#include "background/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

#include <unistd.h>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

constexpr qint64 kLongestEntry = 64 * 1024;
const QString kGroup = QStringLiteral("[Desktop Entry]"), kOurs = QStringLiteral("X-Overzicht"), kHome = QStringLiteral("X-Overzicht-Home");

/// A value of type string: only the backslash has to be escaped in what has no control characters.
QString stringValue(QString text) { return text.replace(u'\\', QStringLiteral("\\\\")); }

/// An argument of Exec: in quotes, so that nothing of it is reserved, and without field codes.
QString argument(QString text)
{
    for (const char16_t special : {u'\\', u'"', u'`', u'$'})
        text.replace(QChar(special), QString(QChar(u'\\')) + QChar(special));
    text.replace(u'%', QStringLiteral("%%"));
    return u'"' + text + u'"';
}

/// Such a file has lines, and other programs read them: what would end a line, or would be another name in another coding, cannot stand in it.
bool canStand(const QString &path)
{
    return QFile::decodeName(QFile::encodeName(path)) == path && std::none_of(path.begin(), path.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f || c == QChar::ReplacementCharacter; });
}

} // namespace

struct Autostart::Found {
    Standing standing = Standing::None;
    QByteArray bytes;
    QString home;
};

QString Autostart::usualFolder()
{
    const QString config = qEnvironmentVariable("XDG_CONFIG_HOME"), own = qEnvironmentVariable("HOME");
    // The specification: a path that is not absolute is as if it were not there.
    if (QDir::isAbsolutePath(config))
        return QDir::cleanPath(config) + QStringLiteral("/autostart");
    return QDir::isAbsolutePath(own) ? QDir::cleanPath(own + QStringLiteral("/.config/autostart")) : QString();
}

QString Autostart::nameOf(const QString &programPath, const QStringList &systemFolders)
{
    const QString name = QFileInfo(programPath).fileName(), found = QStandardPaths::findExecutable(name, systemFolders);
    const QString whole = QFileInfo(programPath).canonicalFilePath();
    return !whole.isEmpty() && QFileInfo(found).canonicalFilePath() == whole ? name : programPath;
}

Autostart::Found Autostart::find() const
{
    Found found;
    const QFileInfo there(path());
    if (!there.exists() && !there.isSymLink())
        return found;
    found.standing = Standing::Foreign;
    QFile file(path());
    if (there.isSymLink() || !there.isFile() || there.ownerId() != ::geteuid() || there.size() > kLongestEntry || !file.open(QIODevice::ReadOnly))
        return found;
    found.bytes = file.read(kLongestEntry);
    bool isOurs = false, isOff = false, inside = false;
    const QStringList lines = QString::fromUtf8(found.bytes).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'['))
            inside = line.trimmed() == kGroup;
        const qsizetype equals = line.indexOf(u'=');
        if (!inside || equals < 0)
            continue;
        const QString key = line.left(equals).trimmed(), value = line.mid(equals + 1).trimmed();
        if (key == kOurs)
            isOurs = value == QLatin1String("1");
        else if (key == kHome)
            found.home = value;
        else if (key == QLatin1String("Hidden") && value == QLatin1String("true"))
            isOff = true;
        else if (key == QLatin1String("X-GNOME-Autostart-enabled") && value == QLatin1String("false"))
            isOff = true;
    }
    if (isOurs)
        found.standing = found.home != stringValue(m_home).trimmed() ? Standing::OtherHome : isOff ? Standing::Off : Standing::On;
    return found;
}

Autostart::Standing Autostart::standing() const { return find().standing; }

std::optional<QByteArray> Autostart::entry() const
{
    const bool isThere = m_program.contains(u'/') ? QFileInfo(m_program).isExecutable() : !QStandardPaths::findExecutable(m_program).isEmpty();
    if (!isThere || !canStand(m_program) || m_program.contains(u'=') || !canStand(m_home)) // "=": the specification does not allow it in the name of a program
        return std::nullopt;
    QString run = argument(m_program) + QStringLiteral(" --background");
    if (!m_home.isEmpty())
        run += QStringLiteral(" --home ") + argument(m_home);
    const QStringList lines{kGroup,
                            QStringLiteral("Type=Application"),
                            QStringLiteral("Name=Overzicht"),
                            QStringLiteral("Comment=") + stringValue(Words::tr("Fetches new post in the background").simplified()),
                            QStringLiteral("TryExec=") + stringValue(m_program), // a program that is gone is passed over in silence
                            QStringLiteral("Exec=") + stringValue(run),
                            QStringLiteral("Icon=overzicht"),
                            QStringLiteral("Terminal=false"),
                            QStringLiteral("StartupNotify=false"),
                            QStringLiteral("X-GNOME-Autostart-enabled=true"),
                            kOurs + QStringLiteral("=1"),
                            kHome + u'=' + stringValue(m_home)};
    return QString(lines.join(u'\n') + u'\n').toUtf8();
}

std::optional<AutostartTrouble> Autostart::add() const
{
    const Found found = find();
    if (found.standing == Standing::Foreign)
        return AutostartTrouble{AutostartTrouble::Kind::Foreign, {}};
    if (found.standing == Standing::OtherHome)
        return AutostartTrouble{AutostartTrouble::Kind::OtherHome, found.home};
    return write();
}

std::optional<AutostartTrouble> Autostart::renew() const
{
    const Found found = find();
    return found.standing != Standing::On || found.bytes == entry() ? std::nullopt : write();
}

std::optional<AutostartTrouble> Autostart::write() const
{
    const auto bytes = entry();
    if (!bytes)
        return AutostartTrouble{AutostartTrouble::Kind::NoName, canStand(m_home) ? m_program : m_home};
    if (m_folder.isEmpty())
        return AutostartTrouble{AutostartTrouble::Kind::CannotWrite, Words::tr("no home folder is known")};
    QDir().mkpath(m_folder);
    QSaveFile file(path()); // whole or not at all
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return AutostartTrouble{AutostartTrouble::Kind::CannotWrite, file.errorString()};
    return std::nullopt;
}

std::optional<AutostartTrouble> Autostart::remove() const
{
    const Standing standing = find().standing;
    if (standing != Standing::On && standing != Standing::Off)
        return std::nullopt;
    QFile file(path());
    if (!file.remove())
        return AutostartTrouble{AutostartTrouble::Kind::CannotRemove, file.errorString()};
    return std::nullopt;
}

} // namespace overzicht
