// SPDX-License-Identifier: EUPL-1.2
#include "letter/trouble_words.h"

#include <QCoreApplication>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterTrouble)
};

} // namespace

TroubleWords wordsOf(const PdfTrouble &trouble)
{
    switch (trouble.kind) {
    case PdfTrouble::Kind::Unreadable:
        return {Words::tr("This file cannot be read."), Words::tr("It is damaged, or it is no PDF. Save it and show it to the sender, or ask them for it again."), false};
    case PdfTrouble::Kind::Encrypted:
        return {Words::tr("This file asks for a password."), Words::tr("We cannot open it here. Save it, and open it with a program that asks for the password. The sender knows which one it is."), false};
    case PdfTrouble::Kind::TooBig:
        return {Words::tr("This file is too large to be shown here."), Words::tr("Save it, and open it with another program."), false};
    case PdfTrouble::Kind::TooSlow:
        return {Words::tr("It took too long to draw this letter."), Words::tr("So we stopped. Try it once more, or save it and open it with another program."), true};
    case PdfTrouble::Kind::Ended:
        return {Words::tr("Something in this file made the reader stop."), Words::tr("Nothing of your computer was touched: the reader is locked in. A file can be made like that on purpose. If you do not know the sender well, do not open it elsewhere; ask them first."), true};
    case PdfTrouble::Kind::NotSafe:
        return {Words::tr("This computer cannot lock in the program that shows letters."), Words::tr("A PDF can hold something harmful, so we do not show it without that lock. You can save it. Ask whoever looks after this computer to bring the system up to date."), false};
    }
    return {};
}

} // namespace overzicht
