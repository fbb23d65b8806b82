// SPDX-License-Identifier: EUPL-1.2
#include "shell/fetch_question.h"

#include "kit/button.h"
#include "kit/note_box.h"

#include <QBoxLayout>

namespace overzicht {

FetchQuestion::FetchQuestion(const Theme &theme, FetchChoice &choice, QWidget *parent) : QWidget(parent), m_choice(choice), m_box(new NoteBox(theme, Tone::Info, QStringLiteral("refresh-cw"), {}))
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    m_box->setObjectName(QStringLiteral("fetch-question"));
    m_box->setHeading(tr("May this program fetch new post by itself?"));
    m_box->setWords(tr("It then also starts when you sign in to this computer. You can change that in the settings."));
    const auto add = [&](const QString &words, const QString &name, const FetchChoice::Every &every) {
        Button *button = m_box->addButton(words);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, every] { answer(every); });
    };
    for (const auto every : {FetchChoice::kIntervals[0], FetchChoice::kUsual})
        add(intervalWords(every), QStringLiteral("fetch-yes-%1").arg(every.count()), every);
    add(tr("No"), QStringLiteral("fetch-no"), {});
    down->addWidget(m_box);
    hide();
    connect(&choice, &FetchChoice::changed, this, &QWidget::hide); // answered, here or in the settings
}

void FetchQuestion::offer()
{
    if (m_choice.mayAsk())
        show();
}

void FetchQuestion::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_choice.mayAsk())
        return;
    m_choice.setAsked();
    Q_EMIT announced(m_box->accessibleName());
}

void FetchQuestion::answer(const FetchChoice::Every &every)
{
    const auto trouble = m_choice.choose(every);
    if (!trouble)
        return;
    m_box->setLook(Tone::Warn, QStringLiteral("triangle-alert"));
    m_box->setWords(troubleWords(*trouble, m_choice.entry()));
    show(); // "no" hid it, and something is left to be said
    Q_EMIT announced(m_box->accessibleName());
}

} // namespace overzicht
