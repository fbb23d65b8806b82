// SPDX-License-Identifier: EUPL-1.2
#include "letter/letter_bar.h"

#include "kit/flow_layout.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>

#include <cmath>

namespace overzicht {

LetterBar::LetterBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *flow = new FlowLayout(this, theme.space(8));
    flow->setContentsMargins(0, 0, 0, 0);
    auto *close = new Button(theme, Button::Kind::Secondary, tr("Close"), QStringLiteral("arrow-left"));
    close->setSmall(true);
    close->setObjectName(QStringLiteral("letter-close"));
    close->setAccessibleName(tr("Close the letter, and show what there is to know of it"));
    connect(close, &QPushButton::clicked, this, &LetterBar::closeAsked);
    flow->addWidget(close);

    m_before = icon("page-before", tr("Page before"), QStringLiteral("chevron-left"));
    m_after = icon("page-after", tr("Next page"), QStringLiteral("chevron-right"));
    connect(m_before, &QPushButton::clicked, this, [this] { Q_EMIT pageAsked(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { Q_EMIT pageAsked(+1); });
    m_page = new Text(theme, {}, type::kNote);
    m_page->setOneLine(true);
    m_pages = group({m_before, m_page, m_after});
    flow->addWidget(m_pages);

    m_search = new SearchBox(theme, tr("Search in this letter"));
    m_search->setObjectName(QStringLiteral("letter-search"));
    m_search->setAccessibleName(tr("Search in this letter"));
    connect(m_search, &SearchBox::searched, this, [this](const QString &words) {
        m_said = words;
        Q_EMIT searched(words);
    });
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_goesOn)
            Q_EMIT foundAsked(+1);
    });
    const auto narrow = [this] { m_search->setMaximumWidth(m_theme.size(190)); };
    connect(&theme, &Theme::changed, m_search, narrow);
    narrow();
    m_found = new Text(theme, {}, type::kNote);
    m_found->setOneLine(true);
    m_foundBefore = icon("found-before", tr("Place before"), QStringLiteral("chevron-up"));
    m_foundAfter = icon("found-after", tr("Next place"), QStringLiteral("chevron-down"));
    connect(m_foundBefore, &QPushButton::clicked, this, [this] { Q_EMIT foundAsked(-1); });
    connect(m_foundAfter, &QPushButton::clicked, this, [this] { Q_EMIT foundAsked(+1); });
    m_finding = group({m_search, m_found, m_foundBefore, m_foundAfter});
    flow->addWidget(m_finding);

    m_smaller = icon("zoom-out", tr("Smaller"), QStringLiteral("zoom-out"));
    m_larger = icon("zoom-in", tr("Larger"), QStringLiteral("zoom-in"));
    m_fit = icon("zoom-fit", tr("Whole page"), QStringLiteral("file"));
    connect(m_smaller, &QPushButton::clicked, this, [this] { Q_EMIT zoomAsked(-1); });
    connect(m_larger, &QPushButton::clicked, this, [this] { Q_EMIT zoomAsked(+1); });
    connect(m_fit, &QPushButton::clicked, this, [this] { Q_EMIT fitAsked(m_nextFit); });
    m_zoom = new Text(theme, {}, type::kNote);
    m_zoom->setOneLine(true);
    m_zooming = group({m_smaller, m_zoom, m_larger, m_fit});
    flow->addWidget(m_zooming);

    m_text = new Button(theme, Button::Kind::Secondary, tr("Read as text"), QStringLiteral("list"));
    m_text->setSmall(true);
    m_text->setObjectName(QStringLiteral("letter-text"));
    connect(m_text, &QPushButton::clicked, this, [this] { Q_EMIT textAsked(m_shows != Shows::TextOfPages); });
    flow->addWidget(m_text);
    m_checked = new Button(theme, Button::Kind::Secondary, {});
    m_checked->setSmall(true);
    m_checked->setObjectName(QStringLiteral("letter-checked"));
    m_checked->hide();
    connect(m_checked, &QPushButton::clicked, this, &LetterBar::checksAsked);
    flow->addWidget(m_checked);
    Button *save = icon("letter-save", tr("Save as…"), QStringLiteral("download"));
    connect(save, &QPushButton::clicked, this, &LetterBar::saveAsked);
    flow->addWidget(save);
    setFound(0, 0, true);
    setShows(Shows::Nothing);
}

/// Enter after new words asks for them, and shows the first place; after words that were asked for before it goes on to the next.
bool LetterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress)
        m_goesOn = m_said == search();
    return QWidget::eventFilter(watched, event);
}

Button *LetterBar::icon(const char *name, const QString &words, const QString &picture)
{
    auto *button = new Button(m_theme, Button::Kind::Icon, words, picture);
    button->setSmall(true);
    button->setObjectName(QLatin1String(name));
    return button;
}

QWidget *LetterBar::group(const QList<QWidget *> &parts)
{
    auto *group = new QWidget(this);
    auto *across = new QHBoxLayout(group);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(m_theme.space(4));
    for (QWidget *part : parts)
        across->addWidget(part, 0, Qt::AlignVCenter);
    return group;
}

void LetterBar::setShows(Shows what)
{
    m_shows = what;
    m_pages->setVisible(what == Shows::Pages);
    m_zooming->setVisible(what == Shows::Pages);
    m_finding->setVisible(what != Shows::Nothing);
    m_text->setVisible(what == Shows::Pages || what == Shows::TextOfPages);
    m_text->setWords(what == Shows::TextOfPages ? tr("Show the pages") : tr("Read as text"));
}

void LetterBar::setChecked(const QString &words, const QString &icon)
{
    m_checked->setWords(words);
    m_checked->setIconName(icon);
    m_checked->setVisible(!words.isEmpty());
    setChecksShown(false);
}

void LetterBar::setChecksShown(bool shown) { m_checked->setAccessibleName((shown ? tr("%1. Hide what we checked") : tr("%1. Show what we checked")).arg(m_checked->text())); }

void LetterBar::setPage(int page, int count)
{
    m_page->setWords(tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(count)));
    m_before->setEnabled(page > 0);
    m_after->setEnabled(page + 1 < count);
}

void LetterBar::setZoom(const PagesView &view)
{
    m_zoom->setWords(tr("%1 %", "zoom").arg(std::lround(view.zoom() * 100)));
    m_smaller->setEnabled(view.canZoomOut());
    m_larger->setEnabled(view.canZoomIn());
    m_nextFit = view.fit() == PagesView::Fit::Width ? PagesView::Fit::Page : PagesView::Fit::Width;
    const bool page = m_nextFit == PagesView::Fit::Page;
    m_fit->setWords(page ? tr("Whole page") : tr("Full width"));
    m_fit->setIconName(page ? QStringLiteral("file") : QStringLiteral("move-horizontal"));
}

void LetterBar::setFound(int count, int current, bool isComplete)
{
    const bool any = !search().isEmpty();
    m_found->setWords(!any ? QString() : count > 0 ? tr("%1 of %2", "place, all").arg(current).arg(QLocale().toString(count) + (isComplete ? QString() : QStringLiteral("+"))) : isComplete ? tr("not found") : tr("searching…"));
    m_found->setVisible(any);
    m_foundBefore->setVisible(any);
    m_foundAfter->setVisible(any);
    m_foundBefore->setEnabled(count > 1);
    m_foundAfter->setEnabled(count > 1);
}

} // namespace overzicht
