// SPDX-License-Identifier: EUPL-1.2
#include "notifier/mail_card.h"

#include "domain/safe_text.h"
#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/flow_layout.h"
#include "kit/spaced.h"
#include "kit/surface.h"
#include "kit/words.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

namespace overzicht {

namespace {

constexpr int kMostFiles = 200;

void clear(QVBoxLayout *down)
{
    while (QLayoutItem *item = down->takeAt(0)) {
        if (QWidget *old = item->widget())
            old->deleteLater();
        delete item;
    }
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && paths.size() < kMostFiles)
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

MailCard::MailCard(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAcceptDrops(true);
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {}, 6);
    down->addWidget(new SectionHeader(theme, tr("Count e-mails of other apps")));
    down->addWidget(new Text(theme, tr("Do you have e-mails in which Doccle, KBC or My eBox tells of a letter? Then we count how often the same letter was told."), type::kLead));
    down->addWidget(new Text(theme, tr("We keep of each which app, when, and its subject. Not its text. It is used to count, and for nothing else."), type::kLead));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    spaced(theme, flow, {0, 4, 0, 0}, 8);
    const auto button = [&](const QString &words, const QString &icon, const char *name) {
        auto *made = new Button(theme, Button::Kind::Secondary, words, icon);
        made->setSmall(true);
        made->setObjectName(QLatin1String(name));
        flow->addWidget(made);
        return made;
    };
    m_pick = button(tr("Choose files…"), QStringLiteral("folder-open"), "pick-mails");
    m_forget = button(tr("Forget these e-mails"), QStringLiteral("x"), "forget-mails");
    down->addWidget(buttons);
    down->addWidget(new Text(theme, tr("An .mbox or an .eml file. You can also drop it here."), type::kSmall));
    m_told = new Panel(theme);
    m_told->setObjectName(QStringLiteral("mails-told"));
    m_toldDown = new QVBoxLayout(m_told);
    spaced(theme, m_toldDown, {12, 10, 12, 10}, 3);
    m_told->hide();
    down->addWidget(m_told);
    m_apart = new QVBoxLayout;
    down->addLayout(m_apart);
    m_forget->hide();
    connect(m_pick, &Button::clicked, this, &MailCard::choose);
    connect(m_forget, &Button::clicked, this, &MailCard::forgetAsked);
}

void MailCard::tell(const NotifierState &state, const QDateTime &now)
{
    if (m_unnamed) {
        m_unnamed->hide();
        m_unnamed->setParent(nullptr);
        m_unnamed->deleteLater();
        m_unnamed = nullptr;
    }
    const QList<HeardElsewhere> apart = state.copies.unnamed + state.copies.waiting;
    if (!apart.isEmpty()) {
        const QString key = QStringLiteral("unnamed");
        m_unnamed = new CountedSentences(m_theme, tr("E-mails counted apart"), {{tr("%n e-mail(s) counted apart", nullptr, int(apart.size())), key, state.lines(apart, now)}});
        connect(m_unnamed->list(), &CountedList::itemAsked, this, &MailCard::itemAsked);
        connect(m_unnamed->list(), &CountedList::announced, this, &MailCard::announced);
        m_apart->addWidget(m_unnamed);
        m_unnamed->show();
    }
    m_forget->setVisible(state.hasMails);
}

void MailCard::setBusy(bool busy)
{
    m_pick->setEnabled(!busy);
    m_pick->setWords(busy ? tr("Being read…") : tr("Choose files…"));
}

void MailCard::begin()
{
    clear(m_toldDown);
    m_told->hide();
    setBusy(true);
}

void MailCard::tellFile(const MailFile &file, int fresh)
{
    const QString name = safeLine(file.name);
    if (file.error) {
        if (const QString why = mailTrouble(*file.error); !why.isEmpty())
            add(tr("%1: %2", "a file, why it gave nothing").arg(name, why), true);
        return;
    }
    const MailReader::Counts &counts = file.counts;
    QStringList said{tr("%n e-mail(s) in it.", nullptr, counts.mails), tr("%n of apps we know.", nullptr, counts.known), tr("%n of them new.", nullptr, fresh)};
    if (counts.strange > 0)
        said << tr("%n left out: of no app we know.", nullptr, counts.strange);
    if (counts.unreadable > 0)
        said << tr("%n could not be read.", nullptr, counts.unreadable);
    add(tr("%1: %2", "a file, what it gave").arg(name, said.join(u' ')), false);
}

void MailCard::tellTrouble(const QString &words) { add(words, true); }

void MailCard::add(const QString &words, bool isTrouble)
{
    auto *line = new QWidget;
    auto *across = new QHBoxLayout(line);
    spaced(m_theme, across, {}, 8);
    across->addWidget(new IconLabel(m_theme, isTrouble ? QStringLiteral("triangle-alert") : QStringLiteral("check"), isTrouble ? Tone::Danger : Tone::Ok, 16), 0, Qt::AlignTop);
    across->addWidget(new Text(m_theme, words, type::kNote), 1);
    m_toldDown->addWidget(line);
    m_told->show();
    Q_EMIT announced(words);
}

void MailCard::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose e-mails"), {}, tr("E-mails (*.mbox *.mbx *.eml)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MailCard::filesChosen);
    dialog->open();
}

void MailCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_pick->isEnabled() && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MailCard::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty() || !m_pick->isEnabled())
        return;
    event->acceptProposedAction();
    Q_EMIT filesChosen(paths);
}

} // namespace overzicht
