// SPDX-License-Identifier: EUPL-1.2
#include "activating/aloud.h"

#include "activating/voice.h"
#include "activating/words_of.h"

#include <QAccessible>

#include <utility>

namespace overzicht {

namespace {

void addWords(const QWidget *in, const QWidget *screen, QStringList &lines)
{
    for (QObject *child : in->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        QAccessibleInterface *spoken = widget && widget->isVisibleTo(screen) ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (!spoken)
            continue;
        switch (spoken->role()) {
        case QAccessible::Heading:
        case QAccessible::StaticText:
        case QAccessible::ListItem:
            lines << spoken->text(QAccessible::Name);
            break;
        case QAccessible::RadioButton:
            lines << spoken->text(QAccessible::Name) << spoken->text(QAccessible::Description);
            break;
        case QAccessible::Button:
        case QAccessible::Graphic:
        case QAccessible::EditableText:
            break;
        default:
            addWords(widget, screen, lines);
        }
    }
}

} // namespace

QString readOut(const QWidget *screen)
{
    QStringList lines;
    addWords(screen, screen, lines);
    QString words;
    for (const QString &line : std::as_const(lines)) {
        const QString said = line.simplified();
        if (said.isEmpty())
            continue;
        words += said;
        if (!QStringLiteral(".?!:").contains(said.back()))
            words += u'.'; // a pause
        words += u'\n';
    }
    return words;
}

Aloud::Aloud(const Theme &theme, Voice &voice, std::function<QString()> words, QWidget *parent) : PlainButton(theme, {}, QStringLiteral("volume-2"), parent), m_voice(voice), m_words(std::move(words))
{
    setObjectName(QStringLiteral("aloud"));
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_reads)
            return stop();
        m_reads = true;
        name();
        m_voice.read(m_words(), m_language);
    });
    connect(&voice, &Voice::ended, this, [this] {
        m_reads = false;
        name();
    });
    connect(&voice, &Voice::failed, this, [this] {
        if (!std::exchange(m_reads, false))
            return;
        name();
        Q_EMIT failed(m_failed);
    });
}

Aloud::~Aloud() { stop(); }

void Aloud::setText(const ActivationText &text, Language language)
{
    stop();
    m_language = language;
    m_read = Button::plain(text.buttons.value(QStringLiteral("readAloud")));
    m_stop = Button::plain(text.buttons.value(QStringLiteral("stopReading")));
    m_failed = wordsOf(text.labels.value(QStringLiteral("readingFailed")));
    name();
}

void Aloud::name() { setWords(m_reads ? m_stop : m_read); }

void Aloud::stop()
{
    if (!std::exchange(m_reads, false))
        return;
    m_voice.stop();
    name();
}

} // namespace overzicht
