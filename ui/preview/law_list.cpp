// SPDX-License-Identifier: EUPL-1.2
#include "preview/law_list.h"

#include "conformance/report.h"
#include "domain/safe_text.h"
#include "kit/accessible.h"
#include "kit/button.h"
#include "kit/pill.h"
#include "kit/surface.h"
#include "kit/text.h"

#include <QBoxLayout>

#include <algorithm>

namespace overzicht {

using conformance::Law;

namespace {

PillContent pillOf(Law::Verdict verdict)
{
    switch (verdict) {
    case Law::Verdict::Kept:
        return {conformance::shown(verdict), QStringLiteral("circle-check"), Tone::Ok};
    case Law::Verdict::Broken:
        return {conformance::shown(verdict), QStringLiteral("circle-x"), Tone::Danger};
    case Law::Verdict::NotTried:
        break;
    }
    return {conformance::shown(verdict), QStringLiteral("circle"), Tone::Neutral};
}

} // namespace

LawList::LawList(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_down(new QVBoxLayout(this))
{
    m_down->setContentsMargins(0, 0, 0, 0);
    m_down->setSpacing(theme.space(10));
    setRole(this, QAccessible::List);
    setAccessibleName(tr("Laws"));
}

void LawList::show(const QList<Law> &laws)
{
    while (QLayoutItem *item = m_down->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide(); // gone from sight at once; gone when nothing of it is on the stack
            old->deleteLater();
        }
        delete item;
    }
    QList<Law> ordered = laws;
    const auto rank = [](Law::Verdict verdict) { return verdict == Law::Verdict::Broken ? 0 : verdict == Law::Verdict::Kept ? 1 : 2; };
    std::stable_sort(ordered.begin(), ordered.end(), [&](const Law &a, const Law &b) { return rank(a.verdict) < rank(b.verdict); });
    for (const Law &law : std::as_const(ordered))
        m_down->addWidget(row(law));
}

QWidget *LawList::row(const Law &law)
{
    auto *row = new QWidget;
    setRole(row, QAccessible::ListItem);
    QStringList spoken{conformance::shown(law.verdict) + QStringLiteral(": ") + title(law.id)};
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(m_theme.space(10));
    auto *down = new QVBoxLayout;
    down->setSpacing(m_theme.space(2));
    auto *pill = new Pill(m_theme, pillOf(law.verdict));
    across->addWidget(pill, 0, Qt::AlignTop);
    down->addWidget(new Text(m_theme, title(law.id), law.verdict == Law::Verdict::Broken ? type::kHead : type::kNote));
    for (const QString &more : {law.reason, law.mend}) {
        if (more.isEmpty())
            continue;
        down->addWidget(new Text(m_theme, safeLine(more, 1000), law.verdict == Law::Verdict::Broken ? type::kNote : type::kSmall));
        spoken << more;
    }
    if (law.verdict == Law::Verdict::Broken && law.line > 0) {
        auto *go = new Button(m_theme, Button::Kind::Link, tr("Line %1").arg(law.line));
        go->setSmall(true);
        go->setAccessibleName(tr("Line %1: %2").arg(law.line).arg(title(law.id)));
        connect(go, &Button::clicked, this, [this, line = law.line] { Q_EMIT lineAsked(line); });
        down->addWidget(go, 0, Qt::AlignLeft);
        spoken << tr("Line %1").arg(law.line);
    }
    across->addLayout(down, 1);
    row->setAccessibleName(spoken.join(u' '));
    return row;
}

} // namespace overzicht
