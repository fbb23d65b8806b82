// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace overzicht {

/// Why the entry at sign-in is not as the person wants it. The sentence a person reads is made in `ui/`.
struct AutostartTrouble {
    enum class Kind {
        Foreign,      ///< another program, or the person, put something of that name there: it stays
        OtherHome,    ///< it starts this program for another home, which `detail` names
        CannotWrite,  ///< `detail`: why, in the words of the system
        CannotRemove, ///< the same; the entry is still there
        NoName,       ///< `detail`, the program or the home, cannot be written in such a file, or is not there
    };
    Kind kind = Kind::CannotWrite;
    QString detail;
    bool operator==(const AutostartTrouble &) const = default;
};

/// The entry that starts this program in the background when the person signs in: one file of the Desktop Application Autostart Specification 0.5, as the Desktop Entry Specification 1.5 has it.
/// Only written and taken away because the person chose so. What is there and is not of this program (it has no line "X-Overzicht=1", or is no plain file of theirs) is never touched.
class Autostart {
public:
    /// `folder`: where the entries are. `program`: what is run, a whole path, or a name that is found on PATH. `home`: empty = the usual one, which is not named.
    Autostart(QString folder, QString program, QString home) : m_folder(std::move(folder)), m_program(std::move(program)), m_home(std::move(home)) {}

    static QString usualFolder();                        ///< $XDG_CONFIG_HOME/autostart; empty = no home folder of the person is known
    /// Its bare name when it is the one that every session finds, so that it may move with its package; else the path: PATH at sign-in is not the one of a terminal.
    static QString nameOf(const QString &programPath, const QStringList &systemFolders = {QStringLiteral("/usr/local/bin"), QStringLiteral("/usr/bin"), QStringLiteral("/bin")});

    enum class Standing {
        None,
        On,
        Off,       ///< of this program, but the person told their desktop not to start it
        OtherHome, ///< of this program, for another home
        Foreign,
    };
    Standing standing() const;
    QString path() const { return m_folder + QStringLiteral("/overzicht.desktop"); }

    std::optional<AutostartTrouble> add() const;    ///< also where it is Off
    std::optional<AutostartTrouble> remove() const; ///< only what is of this program and this home; nothing there is no mistake
    /// The program moved since it was written: names it anew. Only where it is On: what is not there was taken away by somebody, and stays so.
    std::optional<AutostartTrouble> renew() const;

private:
    struct Found;
    Found find() const;
    std::optional<QByteArray> entry() const; ///< nothing: see NoName
    std::optional<AutostartTrouble> write() const;

    QString m_folder, m_program, m_home;
};

} // namespace overzicht
