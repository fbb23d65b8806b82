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

constexpr int kLines = 100, kMostFiles = 200;

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
    m_unnamed = button({}, QStringLiteral("mail"), "unnamed");
    m_forget = button(tr("Forget these e-mails"), QStringLiteral("x"), "forget-mails");
    down->addWidget(buttons);
    down->addWidget(new Text(theme, tr("An .mbox or an .eml file. You can also drop it here."), type::kSmall));
    const auto panel = [&](QWidget *&held, QVBoxLayout *&inside, const char *name) {
        held = new Panel(theme);
        held->setObjectName(QLatin1String(name));
        inside = new QVBoxLayout(held);
        spaced(theme, inside, {12, 10, 12, 10}, 3);
        held->hide();
        down->addWidget(held);
    };
    panel(m_told, m_toldDown, "mails-told");
    panel(m_listed, m_listedDown, "mails-listed");
    m_unnamed->hide();
    m_forget->hide();
    connect(m_pick, &Button::clicked, this, &MailCard::choose);
    connect(m_forget, &Button::clicked, this, &MailCard::forgetAsked);
    connect(m_unnamed, &Button::clicked, this, [this] {
        m_listed->isHidden() ? list(m_unnamed->text(), m_unnamedLines) : m_listed->hide();
    });
}

void MailCard::tell(const NotifierState &state, const QDateTime &now)
{
    m_unnamedLines.clear();
    const auto line = [&](const HeardElsewhere &mail, const QString &why) {
        const QString subject = mail.what.subject.isEmpty() ? tr("without a subject") : mail.what.subject;
        return tr("%1, %2: “%3”. %4", "app, when, subject, why it is apart").arg(state.appName(mail.what.app), words::nearMoment(mail.what.at, now), subject, why);
    };
    for (const HeardElsewhere &mail : state.copies.unnamed)
        m_unnamedLines << line(mail, tr("This e-mail does not say about which letter."));
    for (const HeardElsewhere &mail : state.copies.waiting)
        m_unnamedLines << line(mail, tr("Not all sources have answered since."));
    m_unnamed->setWords(tr("%n e-mail(s) counted apart", nullptr, int(m_unnamedLines.size())));
    m_unnamed->setVisible(!m_unnamedLines.isEmpty());
    m_forget->setVisible(state.hasMails);
    m_listed->hide();
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

void MailCard::list(const QString &of, const QStringList &lines)
{
    clear(m_listedDown);
    m_listedDown->addWidget(new Text(m_theme, of, type::kSender));
    for (const QString &line : lines.mid(0, kLines))
        m_listedDown->addWidget(new Text(m_theme, line, type::kNote));
    if (lines.size() > kLines)
        m_listedDown->addWidget(new Text(m_theme, tr("And %n more.", nullptr, int(lines.size()) - kLines), type::kSmall));
    m_listed->show();
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
