// SPDX-License-Identifier: EUPL-1.2
#include "conformance/law.h"

#include "conformance/words.h"

namespace overzicht::conformance {

namespace {

struct Told {
    const char *word;
    const char *title;
};

// In the order of LawId.
constexpr std::array kTold{
    Told{"file", QT_TRANSLATE_NOOP("Conformance", "The source file has no mistake.")},
    Told{"hosts", QT_TRANSLATE_NOOP("Conformance", "It leads only to addresses that the file allows.")},
    Told{"requests", QT_TRANSLATE_NOOP("Conformance", "Our questions stay at its own address and hold no key.")},
    Told{"answers", QT_TRANSLATE_NOOP("Conformance", "Everything we ask is answered.")},
    Told{"sign-in", QT_TRANSLATE_NOOP("Conformance", "Without a key it gives nothing.")},
    Told{"errors", QT_TRANSLATE_NOOP("Conformance", "It says so when something does not exist.")},
    Told{"headings", QT_TRANSLATE_NOOP("Conformance", "Everything has a sender and a subject.")},
    Told{"times", QT_TRANSLATE_NOOP("Conformance", "Dates and times can be right.")},
    Told{"values", QT_TRANSLATE_NOOP("Conformance", "Amounts, accounts and numbers can be trusted.")},
    Told{"records", QT_TRANSLATE_NOOP("Conformance", "Everything it sends can be read.")},
    Told{"ids", QT_TRANSLATE_NOOP("Conformance", "Each thing has a number of its own.")},
    Told{"paging", QT_TRANSLATE_NOOP("Conformance", "The pages end, and bring what was announced.")},
    Told{"same-page", QT_TRANSLATE_NOOP("Conformance", "The same page twice gives the same.")},
    Told{"page-sizes", QT_TRANSLATE_NOOP("Conformance", "Large or small pages give the same.")},
    Told{"languages", QT_TRANSLATE_NOOP("Conformance", "In every language the same things come.")},
    Told{"sizes", QT_TRANSLATE_NOOP("Conformance", "Nothing is larger than we take.")},
    Told{"contents", QT_TRANSLATE_NOOP("Conformance", "Files come as they were announced.")},
    Told{"positions", QT_TRANSLATE_NOOP("Conformance", "Where we stopped reading is small to keep, and tells nothing of what we read.")},
    Told{"broken-answers", QT_TRANSLATE_NOOP("Conformance", "A broken answer is noticed, and loses nothing.")},
    Told{"hostile", QT_TRANSLATE_NOOP("Conformance", "A hostile value spoils only itself.")},
};
static_assert(kTold.size() == kLaws.size());

} // namespace

QString word(LawId law) { return QString::fromLatin1(kTold.at(size_t(law)).word); }

QString title(LawId law) { return Words::tr(kTold.at(size_t(law)).title); }

} // namespace overzicht::conformance
