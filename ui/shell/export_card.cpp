// SPDX-License-Identifier: EUPL-1.2
#include "shell/export_card.h"

#include "base/local_time.h"
#include "documents/detail_words.h"
#include "documents/open_outside.h"
#include "domain/safe_text.h"
#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/note_box.h"
#include "kit/spaced.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QStandardPaths>

namespace overzicht {

namespace {

constexpr int kLook = 150; // ms
constexpr int kWhole = 1000; // of the bar
constexpr qsizetype kLongestPath = 1000, kMostNamed = 5;

} // namespace

QString newExportIn(const QString &folder, const QDate &day)
{
    const QString first = QDir(folder).filePath(QStringLiteral("overzicht-") + day.toString(Qt::ISODate));
    QString free = first;
    for (int more = 2; QFileInfo::exists(free) || QFileInfo(free).isSymLink(); ++more)
        free = first + u'-' + QString::number(more);
    return free;
}

ExportCard::ExportCard(const Theme &theme, const Clock &clock, Export make, QWidget *parent) : QWidget(parent), m_theme(theme), m_clock(clock), m_make(std::move(make))
{
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {}, 8);
    down->addWidget(new SectionHeader(theme, tr("Keep everything on your computer")));
    down->addWidget(new Text(theme, tr("This makes a folder with all your letters and what stands with them. You can read it in any browser, also without this program."), type::kLead));
    down->addWidget(new NoteBox(theme, Tone::Warn, QStringLiteral("shield-alert"), tr("Who has that folder can read everything in it. Choose a place that only you can open.")));
    m_choose = new Button(theme, Button::Kind::Secondary, tr("Choose a place…"), QStringLiteral("archive"));
    m_choose->setObjectName(QStringLiteral("export-choose"));
    m_choose->setAccessibleName(tr("Keep everything on your computer: choose a place"));
    down->addWidget(m_choose, 0, Qt::AlignLeft);
    m_how = new Text(theme, {}, type::kNote);
    m_how->setObjectName(QStringLiteral("export-how"));
    down->addWidget(m_how);
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("export-bar"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(theme.size(6));
    down->addWidget(m_bar);
    m_stop = new Button(theme, Button::Kind::Secondary, tr("Stop"), QStringLiteral("x"));
    m_stop->setSmall(true);
    m_stop->setObjectName(QStringLiteral("export-stop"));
    m_stop->setAccessibleName(tr("Stop keeping everything"));
    down->addWidget(m_stop, 0, Qt::AlignLeft);
    m_told = new NoteBox(theme, Tone::Ok, QStringLiteral("circle-check"), {});
    m_told->setObjectName(QStringLiteral("export-told"));
    m_open = m_told->addButton(tr("Show the folder"), QStringLiteral("external-link"));
    m_open->setObjectName(QStringLiteral("export-open"));
    m_told->hide();
    down->addWidget(m_told);
    m_leftOut = new NoteBox(theme, Tone::Warn, QStringLiteral("triangle-alert"), {});
    m_leftOut->setObjectName(QStringLiteral("export-left-out"));
    m_leftOut->hide();
    down->addWidget(m_leftOut);
    connect(m_choose, &Button::clicked, this, &ExportCard::choose);
    connect(m_stop, &Button::clicked, this, &ExportCard::stop);
    connect(m_open, &Button::clicked, this, [this] {
        openOutside(m_made, this, [this] {
            m_open->hide();
            m_told->setWords(tr("Your desktop has no program to show folders. You find everything in %1.").arg(safeLine(m_made, kLongestPath)));
            Q_EMIT announced(m_told->accessibleName());
        });
    });
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, &ExportCard::tellProgress);
    arrange(false);
}

ExportCard::~ExportCard() = default; // stops what goes on, and waits until nothing of it is left

void ExportCard::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a place for the folder"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportCard::exportInto);
    dialog->open();
}

void ExportCard::exportInto(const QString &folder)
{
    if (m_work || folder.isEmpty())
        return;
    const QString target = newExportIn(folder, m_clock.now().toTimeZone(brussels()).date());
    m_told->hide();
    m_leftOut->hide();
    m_how->setWords(tr("It begins."));
    m_bar->setRange(0, 0);
    m_work = std::make_unique<Work>();
    arrange(true);
    m_look.start();
    m_stop->setFocus(Qt::OtherFocusReason);
    Q_EMIT announced(tr("Everything is being kept in %1.").arg(safeLine(target, kLongestPath)));
    Work *work = m_work.get();
    work->run([make = m_make, target, work] { return make(target, [work](const archive::Progress &progress) { return work->goesOn(progress); }); },
              [this, target](const archive::Outcome<archive::Exported> &done) { tell(done, target); });
}

void ExportCard::stop()
{
    if (!m_work)
        return;
    m_work->stop();
    m_stop->setEnabled(false);
    m_how->setWords(tr("It stops. What was made so far goes away."));
}

void ExportCard::arrange(bool busy)
{
    m_choose->setVisible(!busy);
    m_stop->setEnabled(true);
    for (QWidget *one : std::initializer_list<QWidget *>{m_how, m_bar, m_stop})
        one->setVisible(busy);
}

void ExportCard::tellProgress()
{
    const auto now = m_work && !m_work->isStopped() ? m_work->progress() : std::nullopt;
    if (!now)
        return;
    const bool isKnown = now->total > 0;
    m_bar->setRange(0, isKnown ? kWhole : 0);
    const qint64 done = isKnown ? qBound(qint64(0), now->done, now->total) : 0;
    if (isKnown)
        m_bar->setValue(int(double(done) / double(now->total) * kWhole));
    m_how->setWords(isKnown ? tr("%1: %2%", "what is done, how far it is").arg(wordOf(now->part), QLocale().toString(done * 100 / now->total)) : wordOf(now->part));
    m_bar->setAccessibleName(m_how->text());
}

void ExportCard::tell(const archive::Outcome<archive::Exported> &done, const QString &folder)
{
    const bool hadFocus = m_stop->hasFocus();
    m_look.stop();
    m_work.release()->deleteLater(); // this is one of its own calls
    arrange(false);
    m_open->setVisible(done.has_value());
    m_told->setHeading(done ? tr("Everything is kept") : QString());
    if (done) {
        m_made = folder;
        m_told->setLook(Tone::Ok, QStringLiteral("circle-check"));
        m_told->setWords(tr("It stands in %1. In it: %2 things, %3 letters and papers, %4. Open index.html to read it.")
                             .arg(safeLine(folder, kLongestPath), QLocale().toString(done->items), QLocale().toString(done->contents), sizeWords(double(done->bytes) / 1000)));
    } else {
        m_told->setLook(done.error().why == archive::Trouble::Why::Stopped ? Tone::Neutral : Tone::Danger, done.error().why == archive::Trouble::Why::Stopped ? QStringLiteral("info") : QStringLiteral("circle-alert"));
        m_told->setWords(sentenceOf(done.error()));
    }
    m_told->show();
    if (done && !done->leftOut.isEmpty()) {
        QStringList named;
        for (const QString &path : done->leftOut.mid(0, kMostNamed))
            named << safeLine(path, 200);
        if (done->leftOut.size() > kMostNamed)
            named << tr("and %n more", nullptr, int(done->leftOut.size() - kMostNamed));
        m_leftOut->setHeading(tr("%n file(s) were left out", nullptr, int(done->leftOut.size())));
        m_leftOut->setWords(tr("They are no longer there, or no longer as they were kept: %1. Open the letter again if its sender still has it, then keep everything once more.").arg(named.join(QStringLiteral(", "))));
        m_leftOut->show();
    }
    if (hadFocus)
        (done ? m_open : m_choose)->setFocus(Qt::OtherFocusReason);
    Q_EMIT announced(m_told->accessibleName() + (m_leftOut->isHidden() ? QString() : u' ' + m_leftOut->accessibleName()));
}

void ExportCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_watched == window())
        return;
    m_watched = window();
    m_watched->installEventFilter(this);
}

/// The window may go on without being seen: what goes on in it then is what somebody chose, and this is not.
bool ExportCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_watched.data() && event->type() == QEvent::Close)
        stop();
    return QWidget::eventFilter(watched, event);
}

} // namespace overzicht
