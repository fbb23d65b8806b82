// SPDX-License-Identifier: EUPL-1.2
#include "documents/copy_line.h"

#include "kit/button.h"
#include "kit/text.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace overzicht {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Detail)
};
} // namespace

QWidget *copyLine(const Theme &theme, const CopiedFact &fact, const std::function<void(const QString &)> &announce)
{
    auto *line = new QWidget;
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(theme.space(10));
    auto *down = new QVBoxLayout;
    down->setSpacing(1);
    down->addWidget(new Text(theme, fact.name, type::kSmall));
    down->addWidget(new Text(theme, fact.shown, type::kValue));
    if (!fact.check.isEmpty()) {
        auto *verdict = new Text(theme, fact.check, type::kSmall);
        verdict->setTone(fact.good ? Tone::Ok : Tone::Danger);
        down->addWidget(verdict);
    }
    across->addLayout(down, 1);
    if (fact.good && !fact.copied.isEmpty()) {
        auto *copy = new Button(theme, Button::Kind::Icon, Words::tr("Copy: %1").arg(fact.name), QStringLiteral("copy"));
        copy->setObjectName(QStringLiteral("copy-") + fact.copied);
        QObject::connect(copy, &QPushButton::clicked, copy, [fact, announce] {
            QGuiApplication::clipboard()->setText(fact.copied);
            announce(Words::tr("Copied: %1").arg(fact.name));
        });
        across->addWidget(copy, 0, Qt::AlignTop);
    }
    line->setAccessibleName(fact.name + QStringLiteral(": ") + fact.shown + (fact.check.isEmpty() ? QString() : QStringLiteral(". ") + fact.check));
    return line;
}

} // namespace overzicht
