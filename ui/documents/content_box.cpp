// SPDX-License-Identifier: EUPL-1.2
#include "documents/content_box.h"

#include "documents/detail_words.h"
#include "domain/contents.h"
#include "domain/safe_text.h"
#include "kit/avatar.h"
#include "kit/flow_layout.h"
#include "kit/words.h"
#include "sync/read_as.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace overzicht {

ContentBox::ContentBox(const Theme &theme, int number, const StoredAttachment &stored, Language language, ItemKind kind, bool lost, QWidget *parent)
    : Panel(theme, std::nullopt, parent), m_theme(theme), m_number(number), m_notice(kind == ItemKind::Notice), m_lost(lost), m_readable(number == kBodyContent || mayBeRead(stored.attachment)), m_stored(stored), m_outcome(new Text(theme, {}, type::kNote)),
      m_progress(new QProgressBar)
{
    const Attachment &a = stored.attachment;
    QString title = safeLine(a.title.best(language));
    const QString file = safeLine(a.fileName);
    if (number == kBodyContent)
        title = m_notice ? tr("The text of the notice") : tr("The text of the letter");
    else if (title.isEmpty())
        title = file.isEmpty() ? tr("Attachment %1").arg(number) : file;
    const QString words = title; // names below stay short: the title is whole above them

    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(theme.space(14), theme.space(10), theme.space(14), theme.space(10));
    down->setSpacing(theme.space(4));
    auto *across = new QHBoxLayout;
    across->setSpacing(theme.space(10));
    auto *icon = new IconLabel(theme, a.main || number == kBodyContent ? QStringLiteral("file-text") : QStringLiteral("paperclip"), &Tokens::accent, 18);
    across->addWidget(icon, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    auto *head = new Text(theme, title, type::kValue);
    names->addWidget(head);
    QStringList parts;
    if (a.main)
        parts << (m_notice ? tr("the notice itself") : kind == ItemKind::Attestation ? tr("the certificate itself") : tr("the letter itself"));
    if (!file.isEmpty() && file != title)
        parts << file;
    if (const QString type = typeWords(a.mediaType); !type.isEmpty())
        parts << type;
    if (const QString size = sizeWords(a.kilobytes); !size.isEmpty())
        parts << size;
    if (a.language)
        parts << words::languageName(*a.language);
    if (a.isSigned)
        parts << tr("signed, says the sender");
    if (!parts.isEmpty())
        names->addWidget(new Text(theme, parts.join(QStringLiteral(" · ")), type::kSmall));
    across->addLayout(names, 1);
    down->addLayout(across);

    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme.size(6));
    m_progress->hide();
    down->addWidget(m_progress);
    down->addWidget(m_outcome);

    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, theme.space(8));
    flow->setContentsMargins(0, theme.space(4), 0, 0);
    const bool saved = !stored.savedAs.isEmpty();
    m_fetch = new Button(theme, Button::Kind::Secondary, number == kBodyContent ? tr("Show the text") : tr("Open"), saved ? QStringLiteral("eye") : QStringLiteral("download"));
    m_save = new Button(theme, Button::Kind::Secondary, tr("Save as…"), QStringLiteral("archive"));
    m_stop = new Button(theme, Button::Kind::Secondary, tr("Stop"), QStringLiteral("x"));
    m_fetch->setAccessibleName(saved || number == kBodyContent ? tr("%1: %2", "button, attachment").arg(m_fetch->text(), words) : tr("Fetch and open: %1").arg(words));
    m_save->setAccessibleName(saved ? tr("Save a copy: %1").arg(words) : tr("Fetch and save: %1").arg(words));
    m_stop->setAccessibleName(tr("Stop: %1").arg(words));
    m_fetch->setObjectName(QStringLiteral("fetch%1").arg(number));
    m_save->setObjectName(QStringLiteral("save%1").arg(number));
    m_stop->setObjectName(QStringLiteral("stop%1").arg(number));
    for (Button *button : {m_fetch, m_save, m_stop}) {
        button->setSmall(true);
        flow->addWidget(button);
    }
    if (number == kBodyContent)
        m_save->hide();
    down->addWidget(buttons);
    connect(m_fetch, &QPushButton::clicked, this, [this] {
        if (m_stored.savedAs.isEmpty())
            Q_EMIT fetchAsked(m_number);
        else
            Q_EMIT openAsked(m_number);
    });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(m_number); });
    connect(m_stop, &QPushButton::clicked, this, [this] { Q_EMIT stopAsked(m_number); });
    setAccessibleName(title + QStringLiteral(". ") + parts.join(QStringLiteral(", ")));
    tell({}, {});
}

QWidget *ContentBox::next() const { return m_running ? m_stop : m_instead || !m_readable ? m_save : m_fetch; }

void ContentBox::tell(const ContentState &state, const QString &sourceName)
{
    const bool hadFocus = m_fetch->hasFocus() || m_save->hasFocus() || m_stop->hasFocus();
    m_running = state.running;
    m_instead = state.instead.has_value();
    m_stop->setVisible(state.running);
    const bool noBody = m_number == kBodyContent && state.error && state.error->kind == Error::Kind::Gone;
    m_fetch->setVisible(!state.running && !noBody && !m_lost && !state.instead && m_readable);
    m_save->setVisible(!state.running && m_number > 0 && !m_lost);
    m_fetch->parentWidget()->setVisible(!m_lost || state.running);
    m_progress->setVisible(state.running);
    if (hadFocus)
        next()->setFocus(Qt::OtherFocusReason);
    if (state.running) {
        const bool known = state.total > 0 && state.received <= state.total;
        m_progress->setRange(0, known ? 1000 : 0);
        if (known)
            m_progress->setValue(int(state.received * 1000 / state.total));
        const QString have = sizeWords(double(state.received) / 1000.0);
        m_outcome->setWords(have.isEmpty() ? tr("Being fetched…") : known ? tr("Being fetched: %1 of %2").arg(have, sizeWords(double(state.total) / 1000.0)) : tr("Being fetched: %1").arg(have));
        m_progress->setAccessibleName(m_outcome->text());
        m_outcome->setTone(std::nullopt);
    } else if (m_lost) {
        m_outcome->setWords(tr("No longer at its source, and not kept here."));
        m_outcome->setTone(Tone::Neutral);
    } else if (noBody) {
        m_outcome->setWords(m_notice ? tr("This notice has no text of its own.") : tr("This letter has no text of its own."));
        m_outcome->setTone(Tone::Neutral);
    } else if (state.error) {
        m_outcome->setWords(errorWords(*state.error, sourceName));
        m_outcome->setTone(state.error->kind == Error::Kind::Cancelled ? Tone::Neutral : Tone::Danger);
    } else if (state.instead) {
        m_outcome->setWords(sentenceOf(*state.instead));
        m_outcome->setTone(Tone::Danger);
    } else if (state.ended || !m_stored.savedAs.isEmpty()) {
        m_outcome->setWords(m_number == kBodyContent ? tr("Saved here.") : checkedWords(m_stored.attachment));
        m_outcome->setTone(m_stored.attachment.sha256.isEmpty() ? Tone::Neutral : Tone::Ok);
    } else {
        m_outcome->setWords({});
    }
    m_outcome->setVisible(!m_outcome->text().isEmpty());
}

} // namespace overzicht
