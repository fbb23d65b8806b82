// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "gallery/demo_home.h"
#include "gallery/inspect.h"

#include "documents/seal_part.h"
#include "kit/button.h"
#include "kit/surface.h"

#include <QBoxLayout>
#include <QDir>

using namespace overzicht;
using Outcome = Seal::Outcome;
using Digest = Checked::Digest;

TEST_CASE("what a check of a letter came to shows whole in every look, language and text size, with its particulars open and closed")
{
    const QDateTime now(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../gallery/");
    QDir().mkpath(folder);
    const Untranslated dutch(QStringLiteral(TESTS_DIR "/../translations/overzicht_nl_BE.ts"));
    const auto as = [&](Outcome outcome, Seal::Why why = Seal::Why::None, Digest digest = Digest::Same) {
        Checked checked;
        checked.digest = digest;
        checked.seal.outcome = outcome;
        checked.seal.why = why;
        checked.seal.signer = QStringLiteral("Zegel van Stad Lindehove");
        checked.seal.organisation = QStringLiteral("Stad Lindehove");
        checked.seal.issuer = QStringLiteral("Stedelijke zegels");
        checked.seal.signedAt = now.addDays(-11);
        return checked;
    };
    const QList<std::pair<const char *, Checked>> all{{"genuine", as(Outcome::Genuine)}, {"unrecognised", as(Outcome::Unrecognised)}, {"changed", as(Outcome::Changed, Seal::Why::Altered, Digest::NotPromised)},
                                                      {"unsigned", as(Outcome::Unsigned)}, {"failed", as(Outcome::Failed, Seal::Why::AnotherKind)}, {"no_pdf", as(Outcome::Failed, Seal::Why::NotAPdf)},
                                                      {"other_file", as(Outcome::Genuine, Seal::Why::None, Digest::Other)}};
    QStringList faults;
    for (const Language language : {Language::Nl, Language::Fr, Language::De}) {
        DemoHome::speak(language);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast}) {
            for (const auto &[wide, scale] : {std::pair{720, 1.0}, {400, 1.0}, {900, 2.0}}) {
                if (language != Language::Nl && mode != Theme::Mode::Light)
                    continue;
                Theme theme(mode, scale);
                theme.apply(*qApp);
                for (const auto &[word, checked] : all) {
                    Ground ground(theme, &Tokens::surface);
                    auto *down = new QVBoxLayout(&ground);
                    QWidget *part = sealPart(theme, checked, QStringLiteral("Stad Lindehove"), now);
                    down->addWidget(part);
                    down->addStretch(1);
                    for (const bool open : {false, true}) {
                        if (open)
                            part->findChild<Button *>(QStringLiteral("seal-more"))->click();
                        ground.resize(wide, ground.layout()->hasHeightForWidth() ? ground.layout()->heightForWidth(wide) : 1000);
                        ground.show();
                        QTest::qWait(10);
                        ground.resize(wide, qMax(ground.height(), ground.layout()->heightForWidth(wide)));
                        QTest::qWait(10);
                        const QString name = QStringLiteral("seal_%1_%2_%3_%4_%5%6").arg(QLatin1String(word), code(language), mode == Theme::Mode::Dark ? QStringLiteral("dark") : mode == Theme::Mode::Contrast ? QStringLiteral("contrast") : QStringLiteral("light"))
                                                 .arg(wide).arg(qRound(scale * 100)).arg(open ? QStringLiteral("_open") : QString());
                        const QStringList wrong = settledFaultsOf(ground);
                        ground.grab().toImage().convertToFormat(QImage::Format_RGB32).save(folder + name + QStringLiteral(".png"));
                        for (const QString &fault : wrong)
                            faults << name + QStringLiteral(": ") + fault;
                        for (const QString &text : language == Language::Nl ? dutch.in(textsOf(ground)) : QStringList())
                            faults << name + QStringLiteral(": not translated: ") + text;
                    }
                }
            }
        }
    }
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}
