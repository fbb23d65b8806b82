// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <array>

namespace overzicht::conformance {

/// What a source promises whoever reads it. In the order in which they are told.
enum class LawId {
    File,          ///< its file has no mistake
    Hosts,         ///< only hosts that the file allows
    Requests,      ///< our questions stay at its address, without a key or a person's number where it does not belong
    Answers,       ///< every feed answers
    SignIn,        ///< nothing for who has no key
    Errors,        ///< what does not exist is refused as such
    Headings,      ///< a sender and a subject of its own
    Times,         ///< moments that can be
    Values,        ///< amounts, accounts and numbers that can be trusted
    Records,       ///< every record can be read
    Ids,           ///< each thing its own lasting number
    Paging,        ///< pages end, and bring what was announced
    SamePage,      ///< asked twice, the same
    PageSizes,     ///< one page or many, the same
    Languages,     ///< the same things in every language
    Sizes,         ///< within the limits
    Contents,      ///< contents as promised
    Positions,     ///< a place to go on from is small, and holds nothing of what was read
    BrokenAnswers, ///< a broken answer is an error and loses nothing
    Hostile,       ///< hostile values harm nothing but themselves
};
inline constexpr std::array kLaws{LawId::File,   LawId::Hosts,    LawId::Requests,  LawId::Answers,   LawId::SignIn, LawId::Errors,   LawId::Headings,  LawId::Times,         LawId::Values,        LawId::Records,
                                  LawId::Ids,    LawId::Paging,   LawId::SamePage,  LawId::PageSizes, LawId::Languages, LawId::Sizes, LawId::Contents,  LawId::Positions,     LawId::BrokenAnswers, LawId::Hostile};

QString word(LawId law);  ///< "file", "hosts", …: on the command line; never changed
QString title(LawId law); ///< what it promises, in a sentence of the language of the program

/// How a law was broken, before its line is known.
struct Finding {
    QString reason;     ///< in words, translated; never names a person's letter but by its place in the list
    QString mend;       ///< likewise: what the supplier does about it
    QString feed;       ///< the feed it was found in; empty = the source as a whole
    QStringList spots;  ///< names of members of the source file that this is about, the nearest first; empty = the address
    QString where;      ///< JSON pointer, when it is known already
};
using Findings = QList<Finding>;

/// One law and how it fared. A law that is broken in several ways stands there once for each.
struct Law {
    enum class Verdict { Kept, Broken, NotTried };
    LawId id = LawId::File;
    Verdict verdict = Verdict::NotTried;
    int line = 0;   ///< of the source file, from 1; 0 = it is about no line
    QString feed;   ///< empty = the source as a whole
    QString reason; ///< when broken or not tried
    QString mend;   ///< when broken
    QString evidence; ///< what was looked at: "12 items in 2 answers"; may be empty
};

} // namespace overzicht::conformance
