// SPDX-License-Identifier: EUPL-1.2
#include "overview/leaving_note.h"

#include "kit/note_box.h"

#include <QBoxLayout>

namespace overzicht {

LeavingNote::LeavingNote(const Surroundings &around, QWidget *parent) : QWidget(parent), m_look(around, kDays), m_box(new NoteBox(around.theme, Tone::Warn, QStringLiteral("hourglass"), {}))
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    m_box->setObjectName(QStringLiteral("leaving"));
    down->addWidget(m_box);
    const auto add = [this](const char *name, const QString &words, const QString &icon) {
        Button *button = m_box->addButton(words, icon);
        button->setObjectName(QLatin1String(name));
        return button;
    };
    m_keep = add("leaving-keep", tr("Keep them"), QStringLiteral("archive"));
    m_yes = add("leaving-yes", tr("Yes, keep them"), QStringLiteral("check"));
    m_no = add("leaving-no", tr("Not now"), {});
    connect(m_keep, &Button::clicked, this, [this] {
        arrange(Shows::Question);
        m_no->setFocus(Qt::OtherFocusReason); // the careful answer: Enter twice in a row opens nothing
        Q_EMIT announced(m_box->accessibleName());
    });
    connect(m_no, &Button::clicked, this, [this] {
        arrange(Shows::Line);
        m_keep->setFocus(Qt::OtherFocusReason);
    });
    connect(m_yes, &Button::clicked, this, [this] {
        m_failed.clear();
        arrange(Shows::Busy);
        Q_EMIT announced(m_box->accessibleName());
        Q_EMIT keepAsked(m_leaving);
    });
    connect(&m_look, &KeptLook::looked, this, &LeavingNote::count);
    hide();
}

void LeavingNote::refresh() { m_look.ask(); }
void LeavingNote::refreshLater() { m_look.askLater(); }

void LeavingNote::count(const KeptLetters &letters)
{
    if (m_shows == Shows::Busy)
        return; // they go one by one: its end is told
    const bool isOther = letters.leaving != m_leaving;
    m_leaving = letters.leaving;
    if (m_leaving.isEmpty())
        m_failed.clear();
    if (m_shows == Shows::Line || isOther) // a question was about others
        arrange(Shows::Line);
    setVisible(!m_leaving.isEmpty());
}

void LeavingNote::tell(const KeepingEnded &ended)
{
    if (ended.byItself || m_shows != Shows::Busy)
        return;
    QStringList said;
    if (ended.kept > 0)
        said << tr("%n letter(s) are kept now.", nullptr, ended.kept);
    if (const int missed = ended.failed + ended.waiting; missed > 0)
        m_failed = tr("%n of them could not be fetched. Try again later.", nullptr, missed);
    if (!m_failed.isEmpty())
        said << m_failed;
    arrange(Shows::Line);
    Q_EMIT announced(said.join(u' '));
    refresh();
}

void LeavingNote::arrange(Shows what)
{
    m_shows = what;
    const int count = int(m_leaving.size());
    m_keep->setVisible(what == Shows::Line);
    m_yes->setVisible(what == Shows::Question);
    m_no->setVisible(what == Shows::Question);
    if (what == Shows::Question) {
        m_box->setHeading(tr("Keep %n letter(s)?", nullptr, count));
        m_box->setWords(tr("The sender can then see that each letter was opened, and when — also when you did not read it. Here it stays unread until you read it."));
    } else {
        m_box->setHeading({});
        m_box->setWords(what == Shows::Busy ? tr("They are being kept…") : (tr("%n letter(s) disappear within %1 days.", nullptr, count).arg(kDays) + (m_failed.isEmpty() ? QString() : u' ' + m_failed)));
    }
}

} // namespace overzicht
