// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/server.h"

namespace overzicht::demo {

class Town;

/// The switchboard as JSON over HTTP, for tests and scripts. Every path begins with /{word}; a Host that is not loopback is refused,
/// so that no web page can reach it by a name of its own (DNS rebinding).
/// GET /  the state · GET /letters · GET /requests · GET /emails (the codes of the activation gateway) · POST /requests/forget
/// POST /break {"provider","how","times"?,"path"?,"retryAfter"?} · POST /letter {"subject"?,"sender"?,"provider"?,"text"?,"main"?}
/// POST /letter/four · POST /read {"id","read"?} · POST /remove {"id"} · POST /forward {"seconds"} · POST /quit
/// POST /inname {"step"?} moves the permit to that step, or one on
class Control {
public:
    Control(Town &town, QString word, std::function<void()> onQuit) : m_town(town), m_word(std::move(word)), m_onQuit(std::move(onQuit)) {}
    Told answer(const Asked &asked) const;

private:
    Told get(const QString &path) const;
    Told post(const QString &path, const QJsonObject &wanted) const;
    Told breakServer(const QJsonObject &wanted) const;

    Town &m_town;
    QString m_word;
    std::function<void()> m_onQuit;
};

} // namespace overzicht::demo
