// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/button.h"
#include "kit/note_box.h"
#include "kit/search_box.h"
#include "letter/letter_pages.h"
#include "letter/letter_view.h"
#include "letter/pages_view.h"
#include "letter/text_view.h"
#include "letter/thumbnails.h"
#include "reading/papers.h"
#include "reading/pdf_program.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

namespace overzicht {

/// A content that stands open in a window, drawn by the real process.
struct Reading {
    explicit Reading(const QList<QStringList> &ways = waysToStart(QStringLiteral(BIN_DIR "/overzicht-pdf")), Theme::Mode mode = Theme::Mode::Light, qreal scale = 1.0) : theme(mode, scale), view(theme, ways)
    {
        theme.apply(*qApp);
        view.resize(700, 800);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
    QString keep(const QByteArray &bytes, const QString &name = QStringLiteral("brief.pdf"))
    {
        const QString path = dir.filePath(name);
        QFile file(path);
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()));
        return path;
    }
    static Attachment announced(const QString &type = QStringLiteral("application/pdf"))
    {
        Attachment one;
        one.mediaType = type;
        one.main = true;
        return one;
    }
    void open(const QByteArray &bytes, const QString &type = QStringLiteral("application/pdf")) { view.open(keep(bytes), announced(type)); }
    /// Opens a PDF that goes well, up to its first picture.
    void openPages(const QByteArray &pdf)
    {
        open(pdf);
        REQUIRE(waits([&] { return pages() && pages()->count() > 0 && pages()->picture(0); }));
    }
    static bool waits(const std::function<bool()> &until) { return QTest::qWaitFor(until, 60'000); }

    PagesView &sheets() const { return *view.findChild<PagesView *>(); }
    LetterPages *pages() const { return sheets().pages(); }
    TextView &text() const { return *view.findChild<TextView *>(); }
    Button *button(const char *name) const
    {
        auto *found = view.findChild<Button *>(QLatin1String(name));
        return found && found->isVisibleTo(&view) ? found : nullptr;
    }
    void press(const char *name) const
    {
        INFO(name);
        auto *found = button(name);
        REQUIRE(found);
        found->click();
    }
    SearchBox &search() const { return *view.findChild<SearchBox *>(); }
    /// All words in sight.
    QString says() const
    {
        QStringList all;
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&view))
                all << label->text();
        }
        return all.join(u'\n');
    }
    QStringList heard() const
    {
        QStringList all;
        for (const auto &one : said)
            all << one.first().toString();
        return all;
    }

    QTemporaryDir dir;
    Theme theme;
    LetterView view;
    QSignalSpy said{&view, &LetterView::announced};
};

} // namespace overzicht
