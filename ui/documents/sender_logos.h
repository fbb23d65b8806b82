// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/reader.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

namespace overzicht {

/// A sender's logo from the bytes that a source gave, at most `side` pixels wide and high; null when it is not to be trusted or no picture.
/// PNG and JPEG only, told by their first bytes; never SVG, which may name files and cost any amount of work. Larger than 2048 pixels a side
/// or 2 million pixels in all is refused before anything is unpacked.
QImage logoImage(const QByteArray &bytes, int side);

/// The logos of senders for the lists: read one at a time from the store, unpacked apart from the window, and remembered. Until one is there its
/// sender shows initials.
class SenderLogos : public QObject {
    Q_OBJECT
public:
    static constexpr int kSide = 128;       ///< pixels: an avatar at 200 % text on a screen of double density
    static constexpr int kMost = 512;       ///< remembered; then all are forgotten

    explicit SenderLogos(const Reader &reader, QObject *parent = nullptr); ///< the reader of this thread
    ~SenderLogos() override;

    /// Null: none, or not here yet; then `arrived` follows if there is one. `givenBy`: by these sources only (Reader::logo); empty = by any.
    QPixmap of(const PartyId &sender, const QStringList &givenBy = {});
    void lookAgain();                  ///< senders without a logo may have one now

Q_SIGNALS:
    void arrived();

private:
    void readNext();
    struct Whose {
        PartyId sender;
        QStringList givenBy;
        bool operator==(const Whose &) const = default;
    };
    friend size_t qHash(const Whose &whose, size_t seed = 0) { return qHashMulti(seed, whose.sender.text(), whose.givenBy); }
    void keep(const Whose &whose, const QImage &logo);

    const Reader &m_reader;
    QHash<Whose, QPixmap> m_known; ///< null: it has none, or it is on its way
    QList<Whose> m_asked;
    QTimer m_next, m_tell;
    QThreadPool m_apart;
};

} // namespace overzicht
