// SPDX-License-Identifier: EUPL-1.2
#include "letter/letter_pages.h"

#include <algorithm>

namespace overzicht {

namespace {

/// The rows stay in the memory that they were drawn in, for as long as the picture lives.
QImage imageOf(const PagePixels &pixels)
{
    auto *held = new std::shared_ptr<const SharedMemory>(pixels.memory);
    return QImage(pixels.rows(), pixels.width, pixels.height, qsizetype(pixels.width) * 4, QImage::Format_RGB32, [](void *memory) { delete static_cast<std::shared_ptr<const SharedMemory> *>(memory); }, held);
}

/// After these nothing more can be asked of the process.
bool isForGood(const PdfTrouble &trouble) { return trouble.kind != PdfTrouble::Kind::Unreadable && trouble.kind != PdfTrouble::Kind::TooBig; }

} // namespace

LetterPages::LetterPages(const QList<QStringList> &ways, QObject *parent) : QObject(parent), m_pdf(ways) {}

LetterPages::~LetterPages() = default;

void LetterPages::open(const QByteArray &pdf)
{
    m_pdf.open(pdf, [this](const PdfResult<int> &count) {
        if (!count) {
            m_failed = true;
            Q_EMIT failed(count.error());
            return;
        }
        // The first page tells how large the others are, most likely: the view can be laid out.
        m_pdf.size(0, [this, count = *count](const PdfResult<QSizeF> &first) {
            if (!first && isForGood(first.error())) {
                m_failed = true;
                Q_EMIT failed(first.error());
                return;
            }
            constexpr QSizeF kA4(595, 842);
            m_pages.resize(count);
            for (Page &page : m_pages)
                page.size = first.value_or(kA4);
            if (!first)
                m_pages.first().trouble = first.error();
            m_pages.first().isSized = true;
            m_sizesKnown = 1;
            m_textsLeft = std::min(count, kMostRead);
            m_open = true;
            Q_EMIT opened();
            next();
        });
    });
}

QSizeF LetterPages::size(int page) const { return m_pages.at(page).size; }

const LetterPages::Picture *LetterPages::picture(int page) const
{
    const auto found = m_pictures.constFind(page);
    return found == m_pictures.constEnd() ? nullptr : &*found;
}

const LetterPages::Picture *LetterPages::smallPicture(int page) const
{
    const auto found = m_smallPictures.constFind(page);
    return found == m_smallPictures.constEnd() ? nullptr : &*found;
}

void LetterPages::keepOnly(const QList<Wish> &wishes, QHash<int, Picture> &pictures)
{
    erase_if(pictures, [&](QHash<int, Picture>::iterator one) { return std::none_of(wishes.cbegin(), wishes.cend(), [&](const Wish &wish) { return wish.page == one.key(); }); });
}

void LetterPages::want(const QList<Wish> &wishes)
{
    if (m_wishes == wishes)
        return;
    m_wishes = wishes;
    keepOnly(m_wishes, m_pictures);
    next();
}

void LetterPages::wantSmall(const QList<Wish> &wishes)
{
    if (m_smallWishes == wishes)
        return;
    m_smallWishes = wishes;
    keepOnly(m_smallWishes, m_smallPictures);
    next();
}

/// What came is kept or told as the trouble of its page; false when it ends everything.
template <typename T>
bool LetterPages::came(int page, const PdfResult<T> &result)
{
    m_busy = false;
    if (result)
        return true;
    if (isForGood(result.error())) {
        if (!std::exchange(m_failed, true))
            Q_EMIT failed(result.error());
        return false;
    }
    m_pages[page].trouble = result.error();
    return true;
}

bool LetterPages::drawOne(QList<Wish> &wishes, QHash<int, Picture> &pictures, void (LetterPages::*told)(int))
{
    for (const Wish &wish : wishes) {
        const auto have = pictures.constFind(wish.page);
        if (m_pages.at(wish.page).trouble || (have != pictures.constEnd() && have->scaled == wish.scaled && have->clip.contains(wish.clip)))
            continue;
        m_busy = true;
        m_pdf.draw(wish.page, wish.scaled, wish.clip, [this, wish, &wishes, &pictures, told](const PdfResult<PagePixels> &pixels) {
            if (!came(wish.page, pixels))
                return;
            const bool wanted = std::any_of(wishes.cbegin(), wishes.cend(), [&](const Wish &one) { return one.page == wish.page; });
            if (pixels && wanted)
                pictures.insert(wish.page, {wish.scaled, wish.clip, imageOf(*pixels)});
            Q_EMIT(this->*told)(wish.page);
            next();
        });
        return true;
    }
    return false;
}

void LetterPages::askSize(int page)
{
    m_busy = true;
    m_pdf.size(page, [this, page](const PdfResult<QSizeF> &size) {
        if (!came(page, size))
            return;
        Page &one = m_pages[page];
        one.isSized = true;
        ++m_sizesKnown;
        if (size && *size != one.size) {
            one.size = *size;
            m_otherSizes = true;
        }
        // In sight it is put right at once, elsewhere all together.
        const bool inSight = std::any_of(m_wishes.cbegin(), m_wishes.cend(), [&](const Wish &wish) { return wish.page == page; });
        if (m_otherSizes && (inSight || m_sizesKnown == count())) {
            m_otherSizes = false;
            Q_EMIT sized();
        }
        next();
    });
}

void LetterPages::askText(int page)
{
    m_busy = true;
    m_pdf.text(page, [this, page](const PdfResult<PageText> &text) {
        if (!came(page, text))
            return;
        m_pages[page].text = text.value_or(PageText());
        if (page < kMostRead)
            --m_textsLeft;
        Q_EMIT textCame(page);
        if (m_textsLeft == 0 && page < kMostRead)
            Q_EMIT allTextCame();
        next();
    });
}

void LetterPages::next()
{
    if (!m_open || m_busy || m_failed)
        return;
    for (const Wish &wish : std::as_const(m_wishes)) {
        if (!m_pages.at(wish.page).isSized)
            return askSize(wish.page);
    }
    if (drawOne(m_wishes, m_pictures, &LetterPages::drawn))
        return;
    for (const Wish &wish : std::as_const(m_wishes)) {
        if (!text(wish.page))
            return askText(wish.page);
    }
    while (m_sizeFrom < count() && m_pages.at(m_sizeFrom).isSized)
        ++m_sizeFrom;
    if (m_sizeFrom < count())
        return askSize(m_sizeFrom);
    if (drawOne(m_smallWishes, m_smallPictures, &LetterPages::smallDrawn))
        return;
    const int last = std::min(count(), kMostRead);
    while (m_textFrom < last && text(m_textFrom))
        ++m_textFrom;
    if (m_textFrom < last)
        askText(m_textFrom);
}

} // namespace overzicht
