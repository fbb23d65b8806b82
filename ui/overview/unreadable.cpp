// SPDX-License-Identifier: EUPL-1.2
#include "overview/unreadable.h"

#include "kit/note_box.h"
#include "kit/spaced.h"
#include "kit/words.h"

#include <QBoxLayout>

namespace overzicht {

namespace {
constexpr int kShown = 3;
}

Unreadable::Unreadable(const Surroundings &around, QWidget *parent) : QWidget(parent), m_around(around), m_down(new QVBoxLayout(this))
{
    spaced(around.theme, m_down, {}, 7);
    hide();
}

int Unreadable::tell(const QList<QuarantineRow> &rows)
{
    QList<QuarantineRow> asking; // the others are counted on the page of their source, but nothing in them waits for the person
    QString told;
    for (const QuarantineRow &row : rows) {
        if (!row.mayAsk())
            continue;
        asking << row;
        told += QString::number(row.id) + QLatin1Char(',');
    }
    const int count = int(asking.size());
    if (told == m_told)
        return count;
    m_told = told;
    while (QLayoutItem *item = m_down->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QuarantineRow &row : asking.mid(0, kShown)) {
        const QString name = words::name(row.sourceName, row.source.text());
        auto *note = new NoteBox(m_around.theme, Tone::Warn, QStringLiteral("triangle-alert"), tr("It came in a form we cannot read. You can see it at the source itself: %1.").arg(name));
        note->setHeading((row.kind == Feed::Kind::Payments ? tr("A bill from %1 cannot be shown.") : row.kind == Feed::Kind::Dossiers ? tr("A case at %1 cannot be shown.") : tr("A letter from %1 cannot be shown.")).arg(name));
        note->setObjectName(QStringLiteral("unreadable-%1").arg(row.id));
        Button *view = note->addButton(tr("View raw"), QStringLiteral("eye"));
        view->setAccessibleName(tr("View raw: what came from %1 and cannot be shown").arg(name));
        view->setObjectName(QStringLiteral("raw-%1").arg(row.id));
        connect(view, &QPushButton::clicked, this, [this, row] { Q_EMIT rawAsked(row); });
        m_down->addWidget(note);
        note->show();
    }
    if (count > kShown)
        m_down->addWidget(new Text(m_around.theme, tr("And %n more that cannot be shown.", nullptr, count - kShown), type::kSmall));
    setVisible(count > 0);
    return count;
}

} // namespace overzicht
