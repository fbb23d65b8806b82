// SPDX-License-Identifier: EUPL-1.2
#include "preview/preview_page.h"

#include "adapter/origin.h"
#include "conformance/report.h"
#include "documents/list_view.h"
#include "documents/two_panes.h"
#include "domain/safe_text.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "kit/surface.h"
#include "kit/text.h"
#include "preview/followed_file.h"
#include "preview/law_list.h"
#include "preview/preview_room.h"
#include "preview/source_editor.h"
#include "sync/source_folder.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QScrollArea>
#include <QTextBlock>
#include <QTimer>

#include <utility>

namespace overzicht {

using conformance::Checked;
using conformance::Law;

namespace {

constexpr int kRows = 5;
constexpr std::chrono::milliseconds kAfterTyping{600};

/// Whom a check of this file speaks to, and with which keys.
QStringList audienceOf(const SourceFile &file)
{
    QStringList all;
    const auto add = [&](const QUrl &url) {
        if (!url.isEmpty())
            all << url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
    };
    add(file.baseUrl);
    for (const SourceFile::Provider &provider : file.providers)
        add(provider.baseUrl);
    for (const QString &host : file.allowedHosts)
        add(hostEntry(host));
    all.removeDuplicates();
    return all;
}

QStringList keysOf(const SourceFile &file)
{
    QStringList all;
    const auto add = [&](const std::optional<SecretPlace> &place) {
        if (place)
            all << (place->kind == SecretPlace::Kind::KeyStore ? QStringLiteral("keystore:") : QStringLiteral("env:")) + place->name;
    };
    add(file.signIn.tokenFrom);
    add(file.inszFrom);
    for (const SourceFile::Provider &provider : file.providers)
        add(provider.tokenFrom);
    return all;
}

/// Only this machine itself, and without a key or a person: that may be asked at once.
bool isHarmless(const SourceFile &file)
{
    const QStringList audience = audienceOf(file);
    return keysOf(file).isEmpty() && std::all_of(audience.begin(), audience.end(), [](const QString &origin) { return isLoopback(QUrl(origin)); });
}

QScrollArea *scrolling(QWidget *inside, const QString &name)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(name);
    scroll->setWidget(inside);
    return scroll;
}

} // namespace

PreviewPage::PreviewPage(const Surroundings &around, const Registry &registry, QWidget *parent)
    : QWidget(parent), m_around(around), m_registry(registry), m_room(new PreviewRoom(registry, around.senders, this)), m_rows(around.reader, around.who, around.clock), m_soon(new QTimer(this)), m_disk(new FollowedFile(this))
{
    const Theme &theme = around.theme;
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {23, 16, 18, 12}, 8);
    down->addWidget(new Text(theme, tr("Try a source"), type::kPage));
    down->addWidget(new Text(theme, tr("Write a source file, and see what people will see of it. Nothing of it is kept until you link it."), type::kLead));

    auto *buttons = new FlowLayout(nullptr, theme.space(8));
    auto *openFile = new Button(theme, Button::Kind::Secondary, tr("&Open a file…"), QStringLiteral("folder-open"));
    m_save = new Button(theme, Button::Kind::Secondary, tr("&Save the file"), QStringLiteral("download"));
    m_turn = new Button(theme, Button::Kind::Secondary, tr("Show what &people will see"), QStringLiteral("eye"));
    m_link = new Button(theme, Button::Kind::Primary, tr("&Link this source"), QStringLiteral("plug"));
    for (Button *button : {openFile, m_save, m_turn, m_link})
        buttons->addWidget(button);
    down->addLayout(buttons);

    m_note = new NoteBox(theme, Tone::Info, QStringLiteral("info"), QString());
    m_ask = m_note->addButton(tr("&Ask it"), QStringLiteral("refresh-cw"));
    down->addWidget(m_note);
    m_outside = new NoteBox(theme, Tone::Warn, QStringLiteral("triangle-alert"), QString());
    m_take = m_outside->addButton(tr("&Take that one"), QStringLiteral("file-text"));
    m_keep = m_outside->addButton(tr("&Keep mine"), QStringLiteral("undo-2"));
    down->addWidget(m_outside);
    m_outside->hide();

    m_losing = new NoteBox(theme, Tone::Warn, QStringLiteral("triangle-alert"), QString());
    m_losing->setHeading(tr("You changed the file and did not save it."));
    m_lose = m_losing->addButton(QString(), QStringLiteral("x"));
    m_goOn = m_losing->addButton(tr("&Go on writing"), QStringLiteral("undo-2"));
    down->addWidget(m_losing);
    m_losing->hide();

    m_editor = new SourceEditor(theme);
    auto *file = new Card(theme);
    auto *inFile = new QVBoxLayout(file);
    spaced(theme, inFile, {4, 8, 4, 8}, 0, kCardShadow);
    inFile->addWidget(m_editor);

    auto *right = new Ground(theme);
    auto *column = new QVBoxLayout(right);
    spaced(theme, column, {0, 0, 5, 0}, 8);
    const auto card = [&](const QString &head) {
        auto *one = new Card(theme);
        auto *inside = new QVBoxLayout(one);
        spaced(theme, inside, {18, 14, 18, 16}, 8, kCardShadow);
        inside->addWidget(new Text(theme, head, type::kBlock));
        one->setAccessibleName(head);
        column->addWidget(one);
        return inside;
    };
    QVBoxLayout *people = card(tr("What people will see"));
    m_count = new Text(theme, QString(), type::kNote);
    people->addWidget(m_count);
    m_unread = new Text(theme, QString(), type::kNote);
    m_unread->setTone(Tone::Warn);
    people->addWidget(m_unread);
    m_unread->hide();
    m_list = new ListView(theme, m_rows, tr("What people will see"));
    m_list->setWhole(kRows);
    people->addWidget(m_list);
    m_list->hide();
    QVBoxLayout *below = card(tr("What a source must do"));
    m_laws = new LawList(theme);
    below->addWidget(m_laws);
    column->addStretch();

    m_panes = new TwoPanes(theme, file, scrolling(right, tr("What people will see")), TwoPanes::Grows::Right);
    m_panes->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // what is told above keeps its lines; the panes scroll
    down->addWidget(m_panes, 1);
    const auto turn = [this] {
        m_turn->setVisible(m_panes->isNarrow());
        m_turn->setWords(m_panes->showsRight() ? tr("Show the &file") : tr("Show what &people will see"));
    };
    connect(m_panes, &TwoPanes::narrowChanged, this, turn);
    connect(m_turn, &Button::clicked, this, [this, turn] {
        m_panes->showRight(!m_panes->showsRight());
        turn();
    });
    turn();

    m_soon->setSingleShot(true);
    m_soon->setInterval(kAfterTyping);
    connect(m_soon, &QTimer::timeout, this, &PreviewPage::check);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &PreviewPage::changed);
    connect(m_editor, &SourceEditor::fileDropped, this, &PreviewPage::open);
    connect(openFile, &Button::clicked, this, &PreviewPage::askForFile);
    connect(m_save, &Button::clicked, this, &PreviewPage::save);
    connect(m_link, &Button::clicked, this, &PreviewPage::link);
    connect(m_ask, &Button::clicked, this, [this] {
        if (m_file)
            m_mayAsk = audienceOf(*m_file) + keysOf(*m_file);
        check();
    });
    connect(m_take, &Button::clicked, this, [this] {
        read(m_disk->path());
        m_editor->setFocus();
    });
    connect(m_keep, &Button::clicked, this, [this] {
        m_disk->know(m_theirs);
        m_outside->hide();
        m_editor->setFocus();
    });
    connect(m_lose, &Button::clicked, this, [this] {
        const auto then = std::exchange(m_then, nullptr);
        m_losing->hide();
        if (then)
            then();
    });
    connect(m_goOn, &Button::clicked, this, [this] {
        goOn();
        m_editor->setFocus();
    });
    connect(m_disk, &FollowedFile::changed, this, &PreviewPage::changedOutside);
    connect(m_disk, &FollowedFile::gone, this,
            [this] { tellOutside(tr("The file is no longer there."), tr("What you see here is kept nowhere now. Save it to write it again."), false); });
    connect(m_laws, &LawList::lineAsked, this, [this, turn](int line) {
        m_panes->showRight(false);
        turn();
        m_editor->goToLine(line);
    });
    connect(m_room, &PreviewRoom::rowsCame, this, &PreviewPage::showRows);
    connect(m_room, &PreviewRoom::ended, this, &PreviewPage::showAll);

    m_link->setEnabled(false);
    tell(Tone::Info, QStringLiteral("info"), tr("There is no file yet."), tr("Open one, drop one on the white field, or begin to write."));
    m_count->setWords(tr("Nothing was asked yet."));
    setFocusProxy(m_editor);
}

QByteArray PreviewPage::bytes() const { return m_editor->toPlainText().toUtf8(); }

bool PreviewPage::isChanged() const { return m_editor->document()->isModified() || m_disk->isGone(); }

void PreviewPage::tell(Tone tone, const QString &icon, const QString &heading, const QString &words)
{
    m_note->setLook(tone, icon);
    m_note->setHeading(heading);
    m_note->setWords(words);
    m_ask->hide();
    Q_EMIT announced(heading + u' ' + words);
}

void PreviewPage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a source file"), QFileInfo(m_disk->path()).path(), tr("Source files (*.json)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PreviewPage::open);
    dialog->open();
}

void PreviewPage::open(const QString &path)
{
    askToLose(tr("Open the other one all the same?"), tr("Open &without saving"), [this, path] { read(path); });
}

void PreviewPage::askToLose(const QString &question, const QString &yes, std::function<void()> then)
{
    if (!isChanged() || bytes().trimmed().isEmpty())
        return then();
    m_then = std::move(then);
    m_lose->setWords(yes);
    m_losing->setWords(question);
    m_losing->show();
    m_goOn->setFocus();
    Q_EMIT announced(m_losing->accessibleName());
}

void PreviewPage::goOn()
{
    m_then = nullptr;
    m_losing->hide();
}

void PreviewPage::read(const QString &path)
{
    const auto read = m_disk->open(path);
    if (!read) {
        const bool isLarge = read.error().kind == Error::Kind::Malformed;
        return tell(Tone::Danger, QStringLiteral("triangle-alert"), tr("The file cannot be opened."), isLarge ? tr("It is larger than a source file may be.") : safeLine(read.error().detail));
    }
    showFile(*read);
}

void PreviewPage::showFile(const QByteArray &read)
{
    const int line = m_editor->textCursor().blockNumber();
    m_editor->setPlainText(QString::fromUtf8(read));
    m_editor->setTextCursor(QTextCursor(m_editor->document()->findBlockByNumber(qMin(line, m_editor->blockCount() - 1))));
    m_editor->document()->setModified(false);
    m_outside->hide();
    m_soon->start(0);
}

void PreviewPage::changedOutside(const QByteArray &now)
{
    if (!m_editor->document()->isModified() || now == bytes()) {
        Q_EMIT announced(tr("The file was changed outside this window. We read it again."));
        return read(m_disk->path());
    }
    if (m_outside->isHidden() || m_theirs != now) {
        m_theirs = now;
        tellOutside(tr("The file was changed outside this window."), tr("You changed it here as well. Take what stands there now, or keep yours: when you save it, it comes in the place of that one."), true);
    }
}

void PreviewPage::tellOutside(const QString &heading, const QString &words, bool canChoose)
{
    m_outside->setHeading(heading);
    m_outside->setWords(words);
    m_take->setVisible(canChoose);
    m_keep->setVisible(canChoose);
    m_outside->show();
    Q_EMIT announced(heading + u' ' + words);
}

void PreviewPage::save()
{
    if (!m_disk->path().isEmpty())
        return saveAs(m_disk->path());
    auto *dialog = new QFileDialog(this, tr("Save the source file"), (m_file ? m_file->id.text() : QStringLiteral("source")) + QStringLiteral(".json"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &PreviewPage::saveAs);
    dialog->open();
}

void PreviewPage::saveAs(const QString &path)
{
    if (const auto theirs = m_disk->wouldLose(path, bytes())) {
        m_outside->hide(); // told once more, also when it stood there
        return changedOutside(*theirs);
    }
    if (const auto written = m_disk->save(path, bytes()); !written)
        return tell(Tone::Danger, QStringLiteral("triangle-alert"), tr("The file could not be saved."), safeLine(written.error().detail));
    m_outside->hide();
    goOn();
    m_editor->document()->setModified(false);
    tell(Tone::Ok, QStringLiteral("check"), tr("The file is saved."), safeLine(QFileInfo(path).fileName()));
}

void PreviewPage::link()
{
    const QByteArray text = bytes();
    const auto file = m_registry.read(text, m_around.senders);
    if (!file)
        return check();
    const Linking linking = linkSource(m_around.home, *file, text, m_registry.protocols());
    const auto no = [this](const QString &why) { tell(Tone::Danger, QStringLiteral("triangle-alert"), tr("The source is not linked."), why); };
    switch (linking.how) {
    case Linking::How::Linked:
    case Linking::How::Replaced:
        tell(Tone::Ok, QStringLiteral("check"), tr("The source is linked."), tr("What it has for you is being fetched."));
        return Q_EMIT linked(file->id);
    case Linking::How::AlreadyLinked:
        return tell(Tone::Ok, QStringLiteral("check"), tr("The source is linked."), tr("It was already, with this same file."));
    case Linking::How::DemoTown:
        return no(tr("This overview belongs to the example town. Link a real source in an overview of your own."));
    case Linking::How::OnlyInTown:
        return no(tr("This file says that it is an example of the demo town, and this overview is your own. Leave “demo” out of it when the source is real."));
    case Linking::How::TownsName:
        return no(tr("“%1” is one of the example town's own sources, and this file asks at another address. Give it another name in “source”.").arg(file->id.text()));
    case Linking::How::OtherFile:
    case Linking::How::NewHosts:
        return no(tr("Another file is already linked as “%1”. Unlink that one first, or give this source another name in “source”.").arg(file->id.text()));
    case Linking::How::OtherHosts:
        return no(tr("The key “%1” belongs to the source “%2”, which goes to other addresses. Give this source a key of its own.").arg(linking.shared->token, linking.shared->with.text()));
    case Linking::How::NotWritten:
        return no(safeLine(linking.detail));
    }
}

void PreviewPage::changed()
{
    m_link->setEnabled(false);
    m_soon->start(kAfterTyping);
}

void PreviewPage::check()
{
    m_soon->stop();
    const QByteArray text = bytes();
    const auto file = m_registry.read(text, m_around.senders);
    m_file = file ? std::optional(*file) : std::nullopt;
    conformance::Checking::Wish wish;
    wish.language = m_around.language;
    wish.rows = kRows;
    wish.sources = m_around.home.sources();
    const QStringList whom = m_file ? audienceOf(*m_file) + keysOf(*m_file) : QStringList();
    wish.ask = m_file && (isHarmless(*m_file) || m_mayAsk == whom);
    if (wish.ask)
        tell(Tone::Info, QStringLiteral("refresh-cw"), tr("We ask the server."), safeLine(audienceOf(*m_file).join(QStringLiteral(", "))));
    m_room->check(text, wish);
}

void PreviewPage::showRows(const Checked &checked)
{
    // The file's own source is not linked, so no list of sources has its name.
    const QString name = checked.file ? safeLine(checked.file->name.best(m_around.language), 80) : QString();
    m_list->setSourceNames(name.isEmpty() ? QHash<QString, QString>() : QHash<QString, QString>{{checked.file->id.text(), name}});
    m_rows.showHits(Hits{checked.rows, checked.total, false});
    m_list->setVisible(!checked.rows.isEmpty());
    const QString shown = checked.isCut ? tr("%1 of %2 that we read. We stopped early: there may be more.") : tr("%1 of %2");
    const QStringList unread = unreadLines(checked);
    m_unread->setWords(unread.join(u'\n'));
    m_unread->setVisible(!unread.isEmpty());
    m_count->setWords(checked.total == 0 ? (unread.isEmpty() ? tr("Nothing came.") : tr("Nothing that came could be read.")) : shown.arg(checked.rows.size()).arg(checked.total));
}

void PreviewPage::showAll(const Checked &checked)
{
    m_checked = checked;
    if (!checked.asked) {
        m_rows.showHits({});
        m_list->hide();
        m_count->setWords(tr("Nothing was asked yet."));
        m_unread->hide();
    }
    m_laws->show(checked.laws);
    QMap<int, QString> marks;
    for (const Law &law : checked.laws) {
        if (law.verdict == Law::Verdict::Broken && law.line > 0)
            marks[law.line] += (marks.contains(law.line) ? QStringLiteral(" ") : QString()) + law.reason + u' ' + law.mend;
    }
    m_editor->setMarks(marks);
    m_link->setEnabled(checked.file.has_value());
    const QString summary = conformance::summary(checked) + (checked.remarks.isEmpty() ? QString() : u' ' + checked.remarks.join(u' '));
    if (bytes().trimmed().isEmpty()) {
        tell(Tone::Info, QStringLiteral("info"), tr("There is no file yet."), tr("Open one, drop one on the white field, or begin to write."));
    } else if (!checked.mistakes.isEmpty()) {
        tell(Tone::Danger, QStringLiteral("triangle-alert"), tr("The file has a mistake in line %1.").arg(checked.mistakes.first().line), checked.mistakes.first().reason + u' ' + checked.mistakes.first().mend);
    } else if (!checked.asked) {
        const QStringList keys = m_file ? keysOf(*m_file) : QStringList();
        tell(Tone::Info, QStringLiteral("info"), tr("The file has no mistake. Its server was not asked yet."),
             (m_file ? tr("It will be asked at: %1.").arg(safeLine(audienceOf(*m_file).join(QStringLiteral(", ")), 1000)) : QString()) + (keys.isEmpty() ? QString() : u' ' + tr("It gets: %1.").arg(keys.join(QStringLiteral(", ")))));
        m_ask->setVisible(m_file.has_value());
    } else if (allKept(checked)) {
        tell(Tone::Ok, QStringLiteral("circle-check"), tr("Nothing that was tried is broken."), summary);
    } else {
        tell(Tone::Warn, QStringLiteral("triangle-alert"), tr("Something is broken."), summary);
    }
    Q_EMIT checkEnded();
}

} // namespace overzicht
