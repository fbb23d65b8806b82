// SPDX-License-Identifier: EUPL-1.2
#include "gallery/inspect.h"

#include "kit/button.h"
#include "kit/pill.h"
#include "kit/text.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QTest>
#include <QXmlStreamReader>

namespace overzicht {

namespace {

QString called(const QWidget *widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    return QStringLiteral("%1 '%2' (%3×%4)").arg(QString::fromLatin1(widget->metaObject()->className()), text.left(60)).arg(widget->width()).arg(widget->height());
}

bool shows(const QWidget *widget, const QWidget &window) { return widget->isVisibleTo(&window) && widget->width() > 1 && widget->height() > 1; }

/// The part of it that is not scrolled away, in the window.
QRect inSight(const QWidget *widget, const QWidget &window)
{
    QRect rect(widget->mapTo(&window, QPoint(0, 0)), widget->size());
    for (const QWidget *above = widget->parentWidget(); above && above != &window; above = above->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(above->parentWidget());
        if (area && area->viewport() == above)
            rect &= QRect(above->mapTo(&window, QPoint(0, 0)), above->size());
    }
    return rect;
}

bool hasText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return !button->text().isEmpty() && !button->accessibleName().isNull() ? true : !button->text().isEmpty();
    return qobject_cast<const QLineEdit *>(widget) != nullptr;
}

} // namespace

QStringList faultsOf(const QWidget &window)
{
    QStringList faults;
    QList<const QWidget *> written;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!shows(widget, window))
            continue;
        if (const auto *text = qobject_cast<const Text *>(widget)) {
            if (!text->fits())
                faults << QStringLiteral("clipped: %1 needs %2 high").arg(called(widget)).arg(text->heightForWidth(text->width()));
        } else if (const auto *button = qobject_cast<const Button *>(widget)) {
            if (!button->fits())
                faults << QStringLiteral("clipped: %1 needs %2×%3").arg(called(widget)).arg(button->minimumSizeHint().width()).arg(button->heightForWidth(button->width()));
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
            const QSize needed = label->minimumSizeHint();
            if (needed.width() > label->width() + 1 || needed.height() > label->height() + 1)
                faults << QStringLiteral("clipped: %1 needs %2×%3").arg(called(widget)).arg(needed.width()).arg(needed.height());
        } else if (const auto *pressed = qobject_cast<const QAbstractButton *>(widget); pressed && !pressed->text().isEmpty()) {
            if (pressed->minimumSizeHint().width() > pressed->width() + 1)
                faults << QStringLiteral("clipped: %1 needs %2 wide").arg(called(widget)).arg(pressed->minimumSizeHint().width());
        }
        if (hasText(widget)) {
            written.append(widget);
            // Cut off by what it lies in, when that does not scroll.
            for (const QWidget *above = widget->parentWidget(); above && above != &window; above = above->parentWidget()) {
                if (qobject_cast<const QAbstractScrollArea *>(above->parentWidget()))
                    break;
                const QRect inside(widget->mapTo(above, QPoint(0, 0)), widget->size());
                if (!above->rect().adjusted(-1, -1, 1, 1).contains(inside)) {
                    faults << QStringLiteral("cut off: %1 by %2").arg(called(widget), called(above));
                    break;
                }
            }
        }
        if (widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && !widget->focusProxy()) {
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (!access || access->text(QAccessible::Name).trimmed().isEmpty())
                faults << QStringLiteral("no name: %1").arg(called(widget));
            else if (access->role() == QAccessible::Client || access->role() == QAccessible::NoRole)
                faults << QStringLiteral("no role: %1").arg(called(widget));
        }
    }
    for (qsizetype i = 0; i < written.size(); ++i) {
        for (qsizetype j = i + 1; j < written.size(); ++j) {
            if (written[i]->isAncestorOf(written[j]) || written[j]->isAncestorOf(written[i]))
                continue;
            const QRect common = inSight(written[i], window) & inSight(written[j], window);
            if (common.width() > 2 && common.height() > 2)
                faults << QStringLiteral("on top of each other: %1 and %2").arg(called(written[i]), called(written[j]));
        }
    }
    return faults;
}

QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    const auto add = [&](QString text) {
        text.remove(u'&');
        if (!text.trimmed().isEmpty())
            texts << text.trimmed();
    };
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!shows(widget, window))
            continue;
        add(widget->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add(line->placeholderText());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            const auto menus = bar->actions();
            for (const QAction *menu : menus)
                add(menu->text());
        }
    }
    const auto actions = window.actions();
    for (const QAction *action : actions)
        add(action->text());
    return texts;
}

Untranslated::Untranslated(const QString &tsFile)
{
    QFile file(tsFile);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&file);
    QString source;
    QSet<QString> same;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText().remove(u'&');
        } else if (xml.name() == QLatin1String("translation")) {
            const QString translated = xml.readElementText(QXmlStreamReader::IncludeChildElements).remove(u'&');
            same.insert(translated.trimmed());
            if (translated.trimmed() == source.trimmed() || source.size() < 3)
                continue; // the same word in both languages
            static const QRegularExpression hole(QStringLiteral("%(n|L?\\d)"));
            const QStringList parts = source.split(hole);
            if (parts.size() == 1) {
                m_plain.insert(source.trimmed());
                continue;
            }
            int letters = 0;
            QStringList quoted;
            for (const QString &part : parts) {
                for (const QChar c : part)
                    letters += c.isLetter();
                quoted << QRegularExpression::escape(part);
            }
            if (letters >= 6)
                m_patterns << QRegularExpression(QStringLiteral("\\A") + quoted.join(QStringLiteral(".*")) + QStringLiteral("\\z"));
        }
    }
    m_plain -= same; // an English word that is a good word of this language too ("Open")
}

QStringList Untranslated::in(const QStringList &texts) const
{
    QStringList found;
    for (const QString &text : texts) {
        bool english = m_plain.contains(text);
        for (qsizetype i = 0; !english && i < m_patterns.size(); ++i)
            english = m_patterns[i].match(text).hasMatch();
        if (english && !found.contains(text))
            found << text;
    }
    return found;
}

QStringList settledFaultsOf(const QWidget &window)
{
    QStringList faults;
    (void)QTest::qWaitFor([&] { return (faults = faultsOf(window)).isEmpty(); }, 2'000);
    return faults;
}

} // namespace overzicht
