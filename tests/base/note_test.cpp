// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "base/note.h"

#include <QCoreApplication>
#include <QTranslator>
#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// A language in which every sentence stands between angle brackets, and places change round.
class Marked : public QTranslator {
public:
    Marked() { QCoreApplication::installTranslator(this); }
    ~Marked() override { QCoreApplication::removeTranslator(this); }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Note") != 0)
            return {};
        return qstrcmp(source, "%1 said, %2 came") == 0 ? s("%2 kwamen, %1 gezegd") : u'<' + QString::fromUtf8(source) + u'>';
    }
    bool isEmpty() const override { return false; }
};

} // namespace

TEST_CASE("what was noticed reads in the language of the moment it is shown, and is kept without one", "[note]")
{
    const Note note = Note("%1 said, %2 came").arg(3).arg(2);
    const Note outer = Note("refused: %1").arg(Note("%1 is no amount").arg(s("5x")));
    CHECK(note.worded() == s("3 said, 2 came"));
    const QString kept = note.kept();
    Marked marked;
    CHECK(note.kept() == kept);
    CHECK(Note::fromKept(kept) == note);
    CHECK(Note::fromKept(kept).worded() == s("2 kwamen, 3 gezegd"));
    CHECK(Note::fromKept(kept).english() == s("3 said, 2 came"));
    CHECK(Note::fromKept(outer.kept()).worded() == s("<refused: <5x is no amount>>"));
    CHECK(Note::fromKept(outer.kept()).english() == s("refused: 5x is no amount"));
}

TEST_CASE("foreign text in what was noticed is neither translated nor taken for a place or for another note", "[note]")
{
    Marked marked;
    for (const QString &foreign : {s("%1 %2 %9"), s("%2"), s("a\x1f""b"), s("\x1e""refused"), s("x\x1d\x1f""y"), s("refused: %1"), QString(), s("%")}) {
        const Note note = Note("%1 said, %2 came").arg(foreign).arg(s("ok"));
        CAPTURE(foreign.toStdString());
        const QString plain = QString(foreign).replace(QChar(0x1d), u' ').replace(QChar(0x1e), u' ').replace(QChar(0x1f), u' ');
        CHECK(Note::fromKept(note.kept()) == note);
        CHECK(note.worded() == s("ok kwamen, ") + plain + s(" gezegd"));
        CHECK(notesOf(kept({note, note})).size() == 2);
    }
}

TEST_CASE("several things that were noticed are one text and come apart again; another text is none of them", "[note]")
{
    const Notes notes{Note("%1 said, %2 came").arg(3).arg(2), Note("more than %1 pages").arg(9)};
    CHECK(notesOf(kept(notes)) == notes);
    CHECK(worded(notes) == QStringList{s("3 said, 2 came"), s("more than 9 pages")});
    CHECK(technical(kept(notes)) == s("3 said, 2 came; more than 9 pages"));
    for (const QString &other : {QString(), s("HTTP 500"), s("planned until 2026-11-24T00:00:00Z; HTTP 503")}) {
        CHECK(notesOf(other).isEmpty());
        CHECK(technical(other) == other);
    }
    CHECK(kept(Notes{}).isEmpty());
    // A sentence of an older home stays that sentence.
    CHECK(Note::fromKept(s("er is geen afzender vermeld")).worded() == s("er is geen afzender vermeld"));
}
