// SPDX-License-Identifier: EUPL-1.2
#include "activating/proof_paper.h"

#include "activating/act_text.h"
#include "base/local_time.h"
#include "domain/safe_text.h"
#include "kit/paper.h"
#include "kit/words.h"

#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <array>

namespace overzicht {

using paper::format;

namespace {

constexpr int kLongestReceipt = 200;

/// The one screen of an act, as it was read.
void writeAct(QTextCursor &at, const ActivationText &text, const ActText &act, const TextValues &values)
{
    const auto add = [&](const char *key, const QTextCharFormat &look) { paper::paragraph(at, wordsOf(text.labels.value(QLatin1String(key)), values), look, 8); };
    add(act.title, format(18, true));
    for (const char *line : act.strong)
        add(line, format(12, true));
    for (const char *line : act.lines)
        add(line, format(12));
    add(act.note, format(12));
}

QString seconds(std::chrono::milliseconds time) { return QStringLiteral("%1 s").arg(std::chrono::duration_cast<std::chrono::seconds>(time).count()); }

/// To the second, with its zone: what stands on paper is read without knowing when it was printed. In the language of the text, whatever is spoken now.
QString moment(const QDateTime &at, Language language)
{
    const QDateTime here = at.toTimeZone(brussels());
    return dayIn(language, here.date()) + here.toString(QStringLiteral(", HH:mm:ss t"));
}

} // namespace

std::unique_ptr<QTextDocument> ProofPaper::document() const
{
    const Decision &decision = *course.decision;
    const ActivationText &text = bundle.in(decision.text.language);
    const auto label = [&](const char *key, const TextValues &values = {}) { return wordsOf(text.labels.value(QLatin1String(key)), values); };
    const bool isWhole = !course.waits() && course.standing != Course::Standing::Decided && course.standing != Course::Standing::StopDecided;
    QList<std::pair<QString, QString>> lines;
    const char *what = "proofNotNow";
    if (decision.what == Decision::What::Activate)
        what = "proofYes";
    else if (decision.what == Decision::What::Stop)
        what = "proofStop";
    const bool acts = decision.what != Decision::What::NotNow && course.way;
    const TextValues gateway{{QStringLiteral("gateway"), safeLine(decision.values.value(QStringLiteral("gateway")), kLongestReceipt)}};
    lines.append({label("proofDecision"), label(what)});
    if (acts && decision.what == Decision::What::Activate)
        lines.append({QString(), label(course.way == ActivationWay::HandOver ? "handOver" : "gateway", gateway)});
    lines.append({label("proofMoment"), moment(decision.at, decision.text.language)});
    lines.append({label("proofText"), label("proofTextIs", {{QStringLiteral("version"), decision.text.version}, {QStringLiteral("language"), words::languageName(decision.text.language)}}) + QStringLiteral(" · SHA-256 ") + QString::fromLatin1(decision.text.sha256.toHex())});
    static constexpr std::array kScreens{"stepRead", "stepChoose", "stepDone"};
    QStringList shown;
    for (const ScreenShown &one : decision.screens) {
        if (one.screen >= 1 && one.screen <= int(kScreens.size()))
            shown << label(kScreens[size_t(one.screen - 1)]) + QStringLiteral(": ") + seconds(one.shown);
    }
    if (!shown.isEmpty())
        lines.append({label("proofRead"), shown.join(QStringLiteral(" · "))});
    if (!decision.answers.isEmpty()) {
        const auto right = std::count_if(decision.answers.cbegin(), decision.answers.cend(), [](const Answered &answer) { return answer.right; });
        int tries = 0;
        for (const Answered &answer : decision.answers)
            tries += answer.tries;
        lines.append({label("proofQuestions"), label("proofQuestionsAre", {{QStringLiteral("right"), QString::number(right)}, {QStringLiteral("all"), QString::number(decision.answers.size())}}) + QStringLiteral(" · ") + label("proofTries") + QStringLiteral(": ") + QString::number(tries)});
    }
    for (const Answered &answered : decision.answers) {
        for (qsizetype i = 0; i < qsizetype(text.questions.size()); ++i) {
            const Question &asked = text.questions[size_t(i)];
            const auto is = std::find_if(asked.answers.cbegin(), asked.answers.cend(), [&](const Question::Answer &one) { return one.id == answered.answer; });
            if (answered.question == QStringLiteral("Q%1").arg(i + 1) && is != asked.answers.cend())
                lines.append({asked.text, is->text});
        }
    }
    if (decision.address && decision.address->verifiedAt)
        lines.append({label("proofEmail"), label("proofEmailIs", {{QStringLiteral("time"), moment(*decision.address->verifiedAt, decision.text.language)}})});
    if (decision.what != Decision::What::NotNow)
        lines.append({label("proofReceipt"), course.receipt.isEmpty() ? label("proofNotYet") : safeLine(course.receipt, kLongestReceipt)});
    if (const auto skew = course.skew ? course.skew : decision.skew)
        lines.append({label("proofClock"), seconds(*skew)});
    lines.append({label("proofSigned"), QStringLiteral("Ed25519 · ") + QString::fromLatin1(keyName)});

    auto paper = std::make_unique<QTextDocument>();
    QTextCursor at(paper.get());
    if (isExample) {
        at.insertText(label("example"), format(14, true));
        at.insertBlock();
    }
    at.insertText(label(isWhole ? "proof" : "proofForNow"), format(18, true));
    const auto stands = label(course.standing == Course::Standing::Confirmed ? "on" : course.standing == Course::Standing::Stopped ? "off" : course.standing == Course::Standing::Refused ? "refused" : course.standing == Course::Standing::Requested ? "pending" : course.standing == Course::Standing::StopRequested ? "withdrawPending" : decision.what == Decision::What::NotNow ? "notNow" : "decided");
    at.insertBlock(QTextBlockFormat(), format(12));
    at.insertText(stands + (course.since.isValid() ? QStringLiteral(" · ") + moment(course.since, decision.text.language) : QString()), format(12));
    QTextTableFormat look;
    look.setBorder(0);
    look.setCellPadding(3);
    look.setTopMargin(12);
    look.setBottomMargin(12);
    look.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 30), QTextLength(QTextLength::PercentageLength, 70)});
    look.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = at.insertTable(int(lines.size()), 2, look);
    for (int row = 0; row < lines.size(); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(lines.at(row).first, format(11));
        table->cellAt(row, 1).firstCursorPosition().insertText(lines.at(row).second, format(11, true));
    }
    at.movePosition(QTextCursor::End);
    at.insertText(label("proofShows") + u' ' + label("proofLimit"), format(11));
    QTextBlockFormat apart;
    apart.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore); // the text as it was read begins a page
    at.insertBlock(apart);
    TextValues values;
    for (auto it = decision.values.cbegin(); it != decision.values.cend(); ++it)
        values.insert(it.key(), safeLine(it.value(), kLongestReceipt));
    values.insert(QStringLiteral("email"), label(course.way == ActivationWay::Gateway ? "emailHere" : "emailToGive"));
    if (decision.what == Decision::What::Stop)
        writeAct(at, text, actText(decision.what, course.way.value_or(ActivationWay::HandOver), false), values);
    else
        TextPaper{bundle, decision.text.language, values}.write(at);
    return paper;
}

Result<> ProofPaper::save(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Refused, file.errorString());
    {
        QPdfWriter pdf(&file);
        pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF()); // a document keeps 2 cm itself
        pdf.setTitle(wordsOf(bundle.in(course.decision->text.language).labels.value(QStringLiteral("proof"))));
        document()->print(&pdf);
    }
    return file.commit() ? Result<>() : failure(Error::Kind::Refused, file.errorString());
}

} // namespace overzicht
