// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/source_file.h"
#include "conformance/law.h"
#include "store/row.h"
#include "sync/report.h"

#include <QDateTime>
#include <QMetaType>
#include <QUrl>

#include <optional>

namespace overzicht::conformance {

/// Records that could not be read, all for the same reason.
struct Unread {
    QString reason;  ///< a sentence, in the language of the program
    int count = 0;
    QStringList ids; ///< of a few of them, as the source numbers them, or what is wrong there; safe to show
};

/// What a check of one source file found, as values.
struct Checked {
    std::optional<SourceFile> file;  ///< nothing = it has mistakes
    QList<Mistake> mistakes;
    QList<Law> laws;                 ///< in the order of LawId
    bool asked = false;              ///< its server was asked; else only its file was looked at
    QUrl against;                    ///< asked instead of the file's own address; empty = the file's own
    QDateTime at;                    ///< UTC
    QList<Row> rows;                 ///< the first items, as a citizen will see them
    int total = 0;                   ///< items that came
    QList<Unread> unread;            ///< what came and could not be read: the reason of most first. Of a preview nothing is kept, so this is all there is of them
    bool isCut = false;              ///< it was stopped before its end: there may be more
    QList<FeedReport> feeds;
    int questions = 0;
    QStringList remarks;             ///< what was not done and why: a key that was not sent, a source that was not read to its end
};

QStringList unreadLines(const Checked &checked); ///< how many, then a line for each of the first reasons; empty = everything was read
bool allKept(const Checked &checked);           ///< nothing broken, whatever was not tried
int count(const Checked &checked, Law::Verdict verdict); ///< of laws, each once

} // namespace overzicht::conformance

Q_DECLARE_METATYPE(overzicht::conformance::Checked)
