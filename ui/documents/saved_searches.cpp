// SPDX-License-Identifier: EUPL-1.2
#include "documents/saved_searches.h"

#include "domain/safe_text.h"
#include "kit/accessible.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/spaced.h"

#include <QBoxLayout>
#include <QEvent>
#include <QJsonDocument>
#include <QSettings>

namespace overzicht {

namespace {
constexpr int kLongestWords = 200; // as many as the field takes
constexpr int kLongestName = 60;
constexpr int kMostBytes = 4096; // of one that is kept
} // namespace

QString SavedSearch::name() const
{
    QStringList parts = narrowing.words();
    if (!words.isEmpty())
        parts.prepend(words);
    return safeLine(parts.join(QStringLiteral(" · ")), kLongestName);
}

SavedSearches::SavedSearches(const Theme &theme, QSettings *settings, ItemKind of, QWidget *parent) : QWidget(parent), m_theme(theme), m_settings(settings), m_key(QStringLiteral("searches/%1").arg(int(of)))
{
    spaced(theme, new FlowLayout(this), {0, 2, 0, 0}, 6);
    const QStringList kept = m_settings ? m_settings->value(m_key).toStringList() : QStringList();
    for (const QString &one : kept.mid(0, kMost)) {
        const QJsonObject object = one.size() <= kMostBytes ? QJsonDocument::fromJson(one.toUtf8()).object() : QJsonObject();
        const SavedSearch search{object.value(QLatin1String("words")).toString().left(kLongestWords).simplified(), Narrowing::fromKept(object)};
        if (!search.name().isEmpty() && !m_all.contains(search))
            m_all << search;
    }
    build();
}

void SavedSearches::save(const SavedSearch &search)
{
    if (!m_settings || search.name().isEmpty() || m_all.contains(search))
        return;
    m_all.prepend(search);
    m_all = m_all.mid(0, kMost);
    write();
    build();
    Q_EMIT announced(tr("This search is kept: %1.").arg(search.name()));
    Q_EMIT changed();
}

void SavedSearches::forget(int at)
{
    const QString name = m_all.takeAt(at).name();
    write();
    build();
    Q_EMIT announced(tr("This search is not kept any more: %1.").arg(name));
    Q_EMIT changed();
}

void SavedSearches::write()
{
    QStringList kept;
    for (const SavedSearch &one : std::as_const(m_all)) {
        QJsonObject object = one.narrowing.kept();
        object.insert(QStringLiteral("words"), one.words);
        kept << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    if (kept.isEmpty())
        m_settings->remove(m_key);
    else
        m_settings->setValue(m_key, kept);
}

void SavedSearches::build()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // this may be called by the press of one of them
        }
        delete item;
    }
    for (int at = 0; at < m_all.size(); ++at) {
        const QString name = m_all.at(at).name();
        auto *both = new QWidget;
        auto *across = new QHBoxLayout(both);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(0);
        auto *again = new Button(m_theme, Button::Kind::Chip, Button::plain(name), QStringLiteral("history"));
        again->setCheckable(false);
        setRole(again, QAccessible::Button);
        again->setAccessibleName(tr("Search again: %1").arg(name));
        again->setObjectName(QStringLiteral("saved%1").arg(at));
        auto *away = new Button(m_theme, Button::Kind::Icon, tr("Keep this search no longer: %1").arg(name), QStringLiteral("x"));
        away->setObjectName(QStringLiteral("forget%1").arg(at));
        connect(again, &QPushButton::clicked, this, [this, at] { Q_EMIT chosen(m_all.at(at)); });
        connect(away, &QPushButton::clicked, this, [this, at] { forget(at); });
        across->addWidget(again);
        across->addWidget(away);
        layout()->addWidget(both);
    }
    updateGeometry();
}

void SavedSearches::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace overzicht
