// SPDX-License-Identifier: EUPL-1.2
#include "letter/letter_view.h"

#include "domain/safe_text.h"
#include "kit/empty_state.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "letter/file_opening.h"
#include "letter/letter_search.h"
#include "letter/letter_bar.h"
#include "letter/letter_pages.h"
#include "letter/pages_view.h"
#include "letter/text_view.h"
#include "letter/thumbnails.h"
#include "letter/trouble_words.h"
#include "reading/paragraphs.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>

namespace overzicht {

LetterView::LetterView(const Theme &theme, const QList<QStringList> &ways, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ways(ways), m_bar(new LetterBar(theme)), m_note(new NoteBox(theme, Tone::Info, QStringLiteral("info"), {})), m_pagesRoom(new QWidget), m_troubleRoom(new QWidget),
      m_pagesView(new PagesView(theme)), m_thumbnails(new Thumbnails(theme)), m_textView(new TextView(theme))
{
    setAccessibleName(tr("The letter that stands open"));
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {16, 8, 16, 8}, 8);
    down->addWidget(m_bar);
    m_note->setSlim(true);
    m_note->setObjectName(QStringLiteral("letter-note"));
    m_note->hide();
    down->addWidget(m_note);
    auto *across = new QHBoxLayout(m_pagesRoom);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_thumbnails);
    across->addWidget(m_pagesView, 1);
    auto *trouble = new QVBoxLayout(m_troubleRoom);
    trouble->setContentsMargins(0, 0, 0, 0);
    trouble->addStretch(1);
    trouble->addStretch(2);
    m_stack = new QStackedLayout;
    for (QWidget *one : {m_pagesRoom, static_cast<QWidget *>(m_textView), m_troubleRoom})
        m_stack->addWidget(one);
    down->addLayout(m_stack, 1);
    m_below = new QScrollArea;
    m_below->setFrameShape(QFrame::NoFrame);
    m_below->setWidgetResizable(true);
    m_below->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_below->setFocusPolicy(Qt::NoFocus);
    m_below->setAccessibleName(tr("What we looked at"));
    m_below->viewport()->setAutoFillBackground(false);
    m_below->hide();
    down->addWidget(m_below);

    connect(m_bar, &LetterBar::closeAsked, this, &LetterView::closeAsked);
    connect(m_bar, &LetterBar::saveAsked, this, &LetterView::saveAsked);
    connect(m_bar, &LetterBar::pageAsked, this, [this](int by) { m_pagesView->goTo(m_pagesView->currentPage() + by); });
    connect(m_bar, &LetterBar::searched, this, &LetterView::lookFor);
    connect(m_bar, &LetterBar::foundAsked, this, &LetterView::goToFound);
    connect(m_bar, &LetterBar::zoomAsked, this, [this](int by) {
        by > 0 ? m_pagesView->zoomIn() : m_pagesView->zoomOut();
        Q_EMIT announced(tr("%1 %", "zoom").arg(qRound(m_pagesView->zoom() * 100)));
    });
    connect(m_bar, &LetterBar::fitAsked, m_pagesView, &PagesView::setFit);
    connect(m_bar, &LetterBar::textAsked, this, &LetterView::showText);
    connect(m_bar, &LetterBar::checksAsked, this, [this] { showChecks(m_below->isHidden()); });
    connect(m_pagesView, &PagesView::currentPageChanged, this, &LetterView::showPage);
    connect(m_pagesView, &PagesView::zoomChanged, this, [this] { m_bar->setZoom(*m_pagesView); });
    connect(m_thumbnails, &Thumbnails::chosen, m_pagesView, qOverload<int>(&PagesView::goTo));
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &act) { connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act); };
    key(QKeySequence::FindNext, [this] { goToFound(+1); });
    key(QKeySequence::FindPrevious, [this] { goToFound(-1); });
}

LetterView::~LetterView() = default;

void LetterView::open(const QString &path, const Attachment &announcedAs, const QList<QByteArray> &pinned)
{
    close();
    m_path = path;
    m_announced = announcedAs;
    m_pinned = pinned;
    m_pages = new LetterPages(m_ways, this); // its process starts while the file is read
    m_opening = std::make_unique<FileOpening>(path, announcedAs, pinned);
    connect(m_opening.get(), &FileOpening::opened, this, [this, number = ++m_number](const OpenedFile &file) {
        if (number == m_number) // what was on its way still comes after it was let go
            fileOpened(file);
    });
    connect(m_opening.get(), &FileOpening::checked, this, [this, number = m_number](const Checked &told) {
        if (number == m_number)
            Q_EMIT checked(told);
    });
}

void LetterView::close()
{
    m_path.clear();
    ++m_number;
    m_opening.reset();
    m_pagesView->setPages(nullptr);
    m_thumbnails->setPages(nullptr);
    m_thumbnails->hide();
    if (m_finding)
        m_finding->deleteLater();
    if (m_pages) {
        m_pages->disconnect(this);
        m_pages->deleteLater(); // it may be what calls us
    }
    m_finding.clear();
    m_pages.clear();
    m_textView->clear();
    m_filled = 0;
    m_asText = false;
    m_note->hide();
    setChecks(nullptr);
    delete std::exchange(m_trouble, nullptr);
    m_bar->setSearch({});
    m_bar->setShows(LetterBar::Shows::Nothing);
    m_stack->setCurrentWidget(m_pagesRoom);
}

void LetterView::fileOpened(const OpenedFile &file)
{
    m_sha256 = file.sha256;
    if (!file.detail.isEmpty())
        return showTroubleWords(tr("This file cannot be read from the disk."), tr("Save it anew from its source, or ask whoever looks after this computer."), true);
    switch (file.as) {
    case ReadAs::Pdf:
        if (file.isTooBig)
            return showTrouble({PdfTrouble::Kind::TooBig, {}});
        connect(m_pages, &LetterPages::opened, this, &LetterView::pagesOpened);
        connect(m_pages, &LetterPages::failed, this, &LetterView::showTrouble);
        m_pages->open(file.bytes);
        return;
    case ReadAs::Text:
    case ReadAs::Html: {
        const QStringList paragraphs = safeParagraphs(file.text, TextView::kMost).split(u'\n');
        m_textView->addParagraphs({paragraphs.join(u'\n')});
        m_bar->setShows(LetterBar::Shows::Text);
        m_stack->setCurrentWidget(m_textView);
        if (file.isCut || file.as == ReadAs::Html) {
            m_note->setWords(file.isCut ? tr("This file is very long: only its beginning stands here. Save it to have all of it.") : tr("This is a web page. We show only its text, and fetch nothing for it."));
            m_note->show();
        }
        Q_EMIT announced(tr("The text stands open."));
        if (!m_sha256.isEmpty())
            Q_EMIT textKnown(m_sha256, {file.text});
        return;
    }
    case ReadAs::Nothing:
        showTroubleWords(tr("We do not open this kind of file."), tr("Save it, and open it with a program that you trust."), false);
    }
}

void LetterView::pagesOpened()
{
    m_finding = new LetterSearch(*m_pages, m_pages);
    connect(m_finding, &LetterSearch::changed, this, &LetterView::showFound);
    connect(m_finding, &LetterSearch::moved, this, &LetterView::showFound);
    connect(m_pages, &LetterPages::textCame, this, [this](int page) {
        if (page == m_pagesView->currentPage())
            showPage();
        if (m_asText)
            fillText();
    });
    connect(m_pages, &LetterPages::allTextCame, this, &LetterView::tellText);
    m_bar->setShows(LetterBar::Shows::Pages);
    m_pagesView->setPages(m_pages);
    m_thumbnails->setPages(m_pages);
    m_bar->setZoom(*m_pagesView);
    arrange();
    showPage();
    Q_EMIT announced(tr("The letter stands open. %1").arg(pageWords(0, *m_pages)));
    if (!m_bar->search().isEmpty())
        lookFor(m_bar->search());
}

void LetterView::tellText()
{
    QStringList pages;
    for (int page = 0; page < std::min(m_pages->count(), LetterPages::kMostRead); ++page)
        pages << paragraphsOf(*m_pages->text(page)).join(u'\n');
    Q_EMIT textKnown(m_sha256, pages);
}

QString LetterView::pageWords(int page, const LetterPages &pages)
{
    const QString where = tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(pages.count()));
    if (pages.trouble(page))
        return where + QStringLiteral(". ") + tr("This page cannot be shown. The other pages may be fine.");
    const auto &text = pages.text(page);
    if (!text || text->what == PageText::What::Text)
        return where;
    return where + QStringLiteral(". ") + (text->what == PageText::What::Picture ? tr("This letter is a picture: there is no text that can be read aloud or searched.") : tr("This page is empty."));
}

void LetterView::showPage()
{
    if (!m_pages || m_pages->count() == 0)
        return;
    const int page = m_pagesView->currentPage();
    m_bar->setPage(page, m_pages->count());
    m_thumbnails->setCurrent(page);
    if (m_finding)
        m_finding->setFrom(page);
    const auto &text = m_pages->text(page);
    const bool isPicture = text && text->what == PageText::What::Picture;
    if (isPicture && !m_note->isVisibleTo(this)) {
        m_note->setWords(tr("This letter is a picture: there is no text that can be read aloud or searched. Ask the sender for a letter with text if you need that."));
        Q_EMIT announced(tr("This letter is a picture: there is no text that can be read aloud or searched."));
    }
    m_note->setVisible(isPicture);
}

bool LetterView::showsPages() const { return m_pages && m_pages->count() > 0 && !m_asText; }

void LetterView::showText(bool text)
{
    if (!m_pages || m_pages->count() == 0)
        return;
    m_asText = text;
    m_bar->setShows(text ? LetterBar::Shows::TextOfPages : LetterBar::Shows::Pages);
    m_stack->setCurrentWidget(text ? static_cast<QWidget *>(m_textView) : m_pagesRoom);
    if (text)
        fillText();
    else
        m_bar->setZoom(*m_pagesView);
    Q_EMIT announced(text ? tr("The text of the letter stands here now.") : tr("The pages of the letter stand here now."));
    if (!m_bar->search().isEmpty())
        lookFor(m_bar->search());
}

/// As far as the text of the pages is known, in their order.
void LetterView::fillText()
{
    const int last = std::min(m_pages->count(), LetterPages::kMostRead), before = m_filled;
    while (m_filled < last && (m_pages->text(m_filled) || m_pages->trouble(m_filled))) {
        const int page = m_filled++;
        m_textView->addHeading(tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(m_pages->count())));
        const auto &text = m_pages->text(page);
        if (m_pages->trouble(page) || !text)
            m_textView->addParagraphs({tr("This page cannot be shown. The other pages may be fine.")});
        else if (text->what == PageText::What::Text)
            m_textView->addParagraphs(paragraphsOf(*text));
        else
            m_textView->addParagraphs({text->what == PageText::What::Picture ? tr("This page is a picture: it has no text.") : tr("This page is empty.")});
        if (text && text->isCut)
            m_textView->addParagraphs({tr("There is more on this page than we read.")});
        if (m_filled == last && last < m_pages->count())
            m_textView->addParagraphs({tr("The text of the pages after this one is not read.")});
    }
    if (before == 0 && m_filled > 0)
        m_textView->moveCursor(QTextCursor::Start);
}

void LetterView::lookFor(const QString &words)
{
    if (showsPages()) {
        if (m_finding)
            m_finding->look(words);
        return;
    }
    const TextView::Found found = m_textView->find(words);
    m_bar->setFound(found.count, found.current, true);
}

void LetterView::goToFound(int by)
{
    if (showsPages()) {
        if (m_finding)
            by > 0 ? m_finding->next() : m_finding->previous();
        return;
    }
    const TextView::Found found = m_textView->step(by);
    m_bar->setFound(found.count, found.current, true);
}

void LetterView::showFound()
{
    if (!m_finding || m_asText)
        return;
    m_bar->setFound(m_finding->count(), m_finding->current() + 1, m_finding->isComplete());
    const QList<QRectF> current = m_finding->currentBoxes();
    m_pagesView->setMarks(m_finding->boxes(), m_finding->currentPage(), current);
    if (!current.isEmpty())
        m_pagesView->goTo(m_finding->currentPage(), current.first());
}

void LetterView::find(const QString &words) { m_bar->setSearch(words); }

void LetterView::showTrouble(const PdfTrouble &why)
{
    const TroubleWords told = wordsOf(why);
    showTroubleWords(told.heading, told.words, told.mayTryAgain);
}

void LetterView::showTroubleWords(const QString &heading, const QString &words, bool mayTryAgain)
{
    delete std::exchange(m_trouble, new EmptyState(m_theme, QStringLiteral("circle-alert"), heading, words));
    m_trouble->setObjectName(QStringLiteral("letter-trouble"));
    static_cast<QBoxLayout *>(m_troubleRoom->layout())->insertWidget(1, m_trouble);
    Button *save = m_trouble->addButton(tr("Save as…"), QStringLiteral("archive"));
    save->setObjectName(QStringLiteral("trouble-save"));
    connect(save, &QPushButton::clicked, this, &LetterView::saveAsked);
    if (mayTryAgain) {
        Button *again = m_trouble->addButton(tr("Try again"), QStringLiteral("refresh-cw"));
        again->setObjectName(QStringLiteral("trouble-again"));
        connect(again, &QPushButton::clicked, this, [this] { open(QString(m_path), Attachment(m_announced), QList<QByteArray>(m_pinned)); }, Qt::QueuedConnection);
    }
    m_bar->setShows(LetterBar::Shows::Nothing);
    m_note->hide();
    m_stack->setCurrentWidget(m_troubleRoom);
    Q_EMIT announced(heading + u' ' + words);
}

/// Small pages beside the large ones: of a long letter, where there is room for both. What is told below takes no more room than it needs.
void LetterView::arrange()
{
    const bool isLong = m_pages && m_pages->count() >= Thumbnails::kFrom;
    m_thumbnails->setVisible(isLong && width() >= m_theme.size(560));
    if (const QWidget *told = m_below->widget()) {
        const int wants = told->hasHeightForWidth() ? told->heightForWidth(width()) : told->sizeHint().height();
        m_below->setFixedHeight(std::min(wants, height() * 2 / 5));
    }
}

void LetterView::setChecks(QWidget *told, const QString &words, const QString &icon, bool open)
{
    delete m_below->takeWidget();
    m_bar->setChecked(told ? words : QString(), icon);
    showChecks(told && open);
    if (!told)
        return;
    m_below->setWidget(told);
    told->setAutoFillBackground(false); // setWidget turns it on
    told->installEventFilter(this);
    arrange();
}

void LetterView::showChecks(bool shown)
{
    m_below->setVisible(shown);
    m_bar->setChecksShown(shown);
}

bool LetterView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_below->widget() && event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void LetterView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LetterView::focusStart()
{
    QWidget *const shown = m_stack->currentWidget();
    (shown == m_pagesRoom ? m_pagesView : shown == m_textView ? static_cast<QWidget *>(m_textView) : m_bar)->setFocus(Qt::OtherFocusReason);
}

} // namespace overzicht
