// SPDX-License-Identifier: EUPL-1.2
#include "activating/after_screen.h"

#include "activating/block_text.h"
#include "activating/drawings.h"
#include "activating/tiles.h"
#include "kit/accessible.h"
#include "kit/avatar.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "kit/surface.h"
#include "kit/text.h"
#include "kit/timeline.h"
#include "kit/words.h"

#include <QBoxLayout>

#include <algorithm>

namespace overzicht {

namespace {

using Standing = Course::Standing;

constexpr TextStyle kLine{16, QFont::Normal, &Tokens::ink2, 0, 1.4};

} // namespace

std::optional<StandingWords> standingWords(const ActivationText &text, const Course &course)
{
    const auto label = [&](const char *key) { return wordsOf(text.labels.value(QLatin1String(key))); };
    const QString moment = course.since.isValid() ? momentIn(text.language, course.since) : QString();
    switch (course.standing) {
    case Standing::NotActive: return std::nullopt;
    case Standing::Decided: return StandingWords{label("decided"), {label("decidedMore")}, QStringLiteral("hourglass"), Tone::Warn};
    case Standing::Requested: {
        QStringList lines{label("pendingUnknown"), label("pendingRead"), label("pendingOnce")};
        if (course.way == ActivationWay::HandOver)
            lines << label("pendingPage");
        return StandingWords{label("pending"), lines, QStringLiteral("hourglass"), Tone::Warn};
    }
    case Standing::Confirmed: {
        const QString summary = QStringList{label("summaryPaper"), label("summaryCounts"), label("summaryStop")}.join(u' ');
        return StandingWords{label("on"), {wordsOf(text.block(TextBlock::After), {{QStringLiteral("moment"), moment}, {QStringLiteral("summary"), summary}})}, QStringLiteral("check"), Tone::Ok};
    }
    case Standing::Refused: {
        QStringList lines{label("refusedMore")};
        if (!course.why.isEmpty())
            lines.prepend(QStringLiteral("“%1”").arg(course.why));
        return StandingWords{label("refused"), lines, QStringLiteral("x"), Tone::Danger};
    }
    case Standing::StopDecided: return StandingWords{label("decided"), {label("decidedMore")}, QStringLiteral("hourglass"), Tone::Warn};
    case Standing::StopRequested: return StandingWords{label("withdrawPending"), {label("withdrawUnknown"), label("withdrawOld")}, QStringLiteral("hourglass"), Tone::Warn};
    case Standing::Stopped: return StandingWords{label("off"), {label("withdrawNew"), label("withdrawOld")}, QStringLiteral("check"), Tone::Ok};
    }
    return std::nullopt;
}

AfterScreen::AfterScreen(const Theme &theme, const ActivationText &text, const Course &course, QWidget *parent) : QWidget(parent)
{
    const auto stands = standingWords(text, course);
    if (!stands)
        return;
    m_spoken = stands->heading;
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {0, 40, 0, 22}, 14);
    auto *tiles = new Tiles(theme, 380, 30);
    auto *left = new QWidget;
    auto *told = new QVBoxLayout(left);
    spaced(theme, told, {}, 12);
    told->addWidget(new EboxStands(theme, stands->icon, stands->tone), 0, Qt::AlignLeft);
    auto *heading = new Text(theme, stands->heading, kScreenTitle);
    setRole(heading, QAccessible::Heading);
    told->addWidget(heading);
    for (const QString &line : stands->lines)
        told->addWidget(new Text(theme, line, kLine));
    if (course.standing == Standing::Requested) {
        using Mark = TimelineStep::Mark;
        const auto label = [&](const char *key) { return wordsOf(text.labels.value(QLatin1String(key))); };
        told->addWidget(new Timeline(theme, {{Mark::Done, label(course.way == ActivationWay::HandOver ? "pendingChosen" : "pendingAsked"), momentIn(text.language, course.since)}, {Mark::Now, label("pendingConfirms"), label("proofNotYet")}, {Mark::Later, label("on"), QString()}}));
    }
    told->addStretch(1);
    tiles->add(left, 6);
    tiles->add(proof(theme, text, course), 5);
    down->addWidget(tiles);
    down->addStretch(1);
}

/// The slip with what is kept of it.
QWidget *AfterScreen::proof(const Theme &theme, const ActivationText &text, const Course &course)
{
    const auto label = [&](const char *key, const TextValues &values = {}) { return wordsOf(text.labels.value(QLatin1String(key)), values); };
    const bool isWhole = course.standing == Standing::Confirmed || course.standing == Standing::Stopped || course.standing == Standing::Refused;
    auto *card = new Card(theme);
    auto *down = new QVBoxLayout(card);
    spaced(theme, down, {28, 24, 28, 24}, 12, kCardShadow);
    auto *head = new QHBoxLayout;
    spaced(theme, head, {}, 12);
    head->addWidget(new IconLabel(theme, isWhole ? QStringLiteral("shield-check") : QStringLiteral("hourglass"), isWhole ? Tone::Ok : Tone::Warn, 24));
    head->addWidget(new Text(theme, label(isWhole ? "proof" : "proofForNow"), type::kTitle), 1);
    down->addLayout(head);
    down->addWidget(new Rule(theme));
    const auto line = [&](const QString &name, const QString &value) {
        auto *across = new QHBoxLayout;
        spaced(theme, across, {}, 12);
        across->addWidget(new Text(theme, name, TextStyle{15, QFont::Normal, &Tokens::ink2}), 1);
        auto *is = new Text(theme, value, TextStyle{15, QFont::DemiBold, &Tokens::ink});
        is->setTextAlignment(Qt::AlignRight);
        across->addWidget(is, 2);
        down->addLayout(across);
    };
    if (const auto &decision = course.decision) {
        line(label("proofText"), label("proofTextIs", {{QStringLiteral("version"), decision->text.version}, {QStringLiteral("language"), words::languageName(decision->text.language)}}));
        if (!decision->answers.isEmpty()) {
            const auto right = std::count_if(decision->answers.cbegin(), decision->answers.cend(), [](const Answered &answer) { return answer.right; });
            line(label("proofQuestions"), label("proofQuestionsAre", {{QStringLiteral("right"), QString::number(right)}, {QStringLiteral("all"), QString::number(decision->answers.size())}}));
        }
        if (decision->address && decision->address->verifiedAt)
            line(label("proofEmail"), label("proofEmailIs", {{QStringLiteral("time"), momentIn(text.language, *decision->address->verifiedAt)}}));
        line(label("proofMoment"), momentIn(text.language, decision->at));
    }
    if (!course.receipt.isEmpty() || course.standing != Standing::Refused)
        line(label("proofReceipt"), course.receipt.isEmpty() ? label("proofNotYet") : course.receipt);
    down->addWidget(new Text(theme, label("proofShows") + u' ' + label("proofLimit"), type::kNote));
    down->addStretch(1);
    return card;
}

} // namespace overzicht
