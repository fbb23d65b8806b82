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
    bool isCut = false;              ///< it was stopped before its end: there may be more
    QList<FeedReport> feeds;
    int questions = 0;
    QStringList remarks;             ///< what was not done and why: a key that was not sent, a source that was not read to its end
};

bool allKept(const Checked &checked);           ///< nothing broken, whatever was not tried
int count(const Checked &checked, Law::Verdict verdict); ///< of laws, each once

} // namespace overzicht::conformance

Q_DECLARE_METATYPE(overzicht::conformance::Checked)
