// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reading/locked_pdf.h"

#include <QHash>
#include <QImage>
#include <QObject>

namespace overzicht {

/// What is known of the pages of one PDF: how many, how large, what is written on them, and the pictures of those in sight. It asks the locked process one thing at a time, what is in sight first, and
/// keeps no more pictures than are wanted: memory grows with the window, not with the letter.
class LetterPages : public QObject {
    Q_OBJECT
public:
    /// `ways`: as waysToStart() gives them.
    explicit LetterPages(const QList<QStringList> &ways, QObject *parent = nullptr);
    ~LetterPages() override;

    void open(const QByteArray &pdf); ///< once
    int count() const { return int(m_pages.size()); } ///< 0 = not open yet, or not at all
    QSizeF size(int page) const; ///< points; that of the first page as long as it is not known

    struct Picture {
        QSize scaled; ///< pixels of the whole page
        QRect clip;   ///< the part of that
        QImage image; ///< of the clip
    };
    struct Wish {
        int page = 0;
        QSize scaled;
        QRect clip;
        bool operator==(const Wish &) const = default;
    };
    /// The pictures that are in sight, the most wanted first; all others are let go.
    void want(const QList<Wish> &wishes);
    void wantSmall(const QList<Wish> &wishes); ///< the same of thumbnails, behind all that is in sight
    const Picture *picture(int page) const;      ///< the last one drawn of it, perhaps of another size; null = none
    const Picture *smallPicture(int page) const;

    const std::optional<PageText> &text(int page) const { return m_pages.at(page).text; } ///< nothing = not read yet
    const std::optional<PdfTrouble> &trouble(int page) const { return m_pages.at(page).trouble; } ///< why this page, and only this, cannot be shown
    bool hasAllText() const { return m_open && m_textsLeft == 0; }
    static constexpr int kMostRead = 1'000; ///< pages of which the text is read; those behind them when they are in sight

Q_SIGNALS:
    void opened();
    void failed(const overzicht::PdfTrouble &why); ///< nothing more comes
    void sized();          ///< pages are not as large as was guessed
    void drawn(int page);
    void smallDrawn(int page);
    void textCame(int page);
    void allTextCame();

private:
    struct Page {
        QSizeF size;
        bool isSized = false;
        std::optional<PageText> text;
        std::optional<PdfTrouble> trouble;
    };
    void next();
    bool drawOne(QList<Wish> &wishes, QHash<int, Picture> &pictures, void (LetterPages::*told)(int));
    void askSize(int page);
    void askText(int page);
    template <typename T>
    bool came(int page, const PdfResult<T> &result);
    static void keepOnly(const QList<Wish> &wishes, QHash<int, Picture> &pictures);

    LockedPdf m_pdf;
    QList<Page> m_pages;
    bool m_open = false, m_busy = false, m_failed = false;
    int m_sizesKnown = 0, m_sizeFrom = 0; ///< from: the first that may not be known
    bool m_otherSizes = false;            ///< some are not as guessed, and nobody was told yet
    int m_textFrom = 0;
    int m_textsLeft = 0;
    QList<Wish> m_wishes, m_smallWishes;
    QHash<int, Picture> m_pictures, m_smallPictures;
};

} // namespace overzicht
