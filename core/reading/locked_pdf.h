// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reading/page_pixels.h"
#include "reading/page_text.h"
#include "reading/pdf_trouble.h"

#include <QObject>
#include <QRect>
#include <QSizeF>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

namespace overzicht {

/// One PDF that others made, read by a process of its own (app/pdf) that can reach no file and no network, so that what it contains can at worst end that process. Nothing here waits: it is asked,
/// and answers later. It starts when this is made, so it can be made before there is a PDF; it ends with this.
///
/// Whatever is asked is answered once, in the order of asking, from the event loop of the thread this lives in (which must live as long as it, as the process ends with it); nothing after it is
/// gone. Pages are counted from 0. Unreadable (of a page: there is none of that number, or it is broken; the others may do well) and TooBig leave it as it is; after TooSlow, Ended, NotSafe and
/// what open() refused everything is answered with that: make another one.
class LockedPdf : public QObject {
    Q_OBJECT
public:
    /// `ways`: as waysToStart() gives them; the next is tried when the process of one ends before it says that it is locked.
    explicit LockedPdf(const QList<QStringList> &ways, QObject *parent = nullptr);
    ~LockedPdf() override;

    template <typename T>
    using Then = std::function<void(const PdfResult<T> &)>;

    void open(const QByteArray &pdf, Then<int> then);  ///< how many pages it has, at least one. Once, and before all else
    void size(int page, Then<QSizeF> then);            ///< points (1/72 inch), as it is to be seen: turned when the PDF says so
    /// The part `clip` of the page, when the whole of it is `scaled` pixels; at most 40 million.
    void draw(int page, const QSize &scaled, const QRect &clip, Then<PagePixels> then);
    void text(int page, Then<PageText> then);

    static constexpr std::chrono::seconds kPatience{10};
    /// How long one request may take, and the start, when not that long. Before the first.
    void setPatience(std::chrono::milliseconds patience);
    /// Of the kernel's Landlock that shuts the files off beside the filter of calls; 0 = it has none, or it is not locked yet.
    int landlock() const;

private:
    struct Line; // to the process, and what is on its way
    std::unique_ptr<Line> m_line;
};

} // namespace overzicht
