// SPDX-License-Identifier: EUPL-1.2
#include "activating/ebox_office.h"

#include "activating/services_dialog.h"
#include "activating/withdraw_dialog.h"
#include "domain/safe_text.h"
#include "kit/words.h"

#include <utility>

namespace overzicht {

namespace {

/// Those that announce post of the eBox, and say so themselves (resources/systems).
QStringList apps() { return {QStringLiteral("Overzicht"), QStringLiteral("Doccle"), QStringLiteral("KBC"), QStringLiteral("Mijn Burgerprofiel")}; }

} // namespace

EboxOffice::EboxOffice(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    connect(&m_parts.desk, &ActivationDesk::courseChanged, this, [this] { show(); });
    m_parts.desk.open([this, self = QPointer(this)](const Result<> &opened) {
        if (!self)
            return;
        if (!opened)
            m_trouble = tr("What was decided before cannot be read: %1").arg(safeLine(opened.error().detail));
        show();
    });
}

ActivationDialog::Setting EboxOffice::setting() const
{
    ActivationDialog::Setting setting;
    setting.desk.who = m_parts.who;
    setting.desk.way = m_parts.desk.way();
    setting.apps = apps();
    setting.from = QStringLiteral("Overzicht");
    setting.values = {{QStringLiteral("services"), QString::number(m_parts.services.count)},
                      {QStringLiteral("date"), words::longDay(m_parts.services.countedOn)},
                      {QStringLiteral("email"), wordsOf(text().labels.value(QStringLiteral("emailToGive")))},
                      {QStringLiteral("app"), apps().first()}};
    return setting;
}

void EboxOffice::turnOn(QWidget *over)
{
    if (m_dialog || !m_trouble.isEmpty())
        return;
    m_dialog = new ActivationDialog(m_parts.theme, m_parts.bundle, m_parts.clock, setting(), m_parts.language, over);
    connect(m_dialog, &ActivationDialog::decided, this, &EboxOffice::decided);
    connect(m_dialog, &ActivationDialog::retryAsked, this, &EboxOffice::retry);
    connect(m_dialog, &ActivationDialog::announced, this, &EboxOffice::announced);
    connect(m_dialog, &ActivationDialog::listAsked, this, [this] {
        auto *list = new ServicesDialog(m_parts.theme, text(), m_parts.services, m_parts.language, setting().from, m_dialog);
        connect(list, &ServicesDialog::announced, this, &EboxOffice::announced);
        list->open();
    });
    connect(m_dialog, &ActivationDialog::stopAsked, this, [this, over = QPointer(over)] { stop(over); });
    m_dialog->open();
}

void EboxOffice::stop(QWidget *over)
{
    if (!m_trouble.isEmpty())
        return;
    auto *dialog = new WithdrawDialog(m_parts.theme, m_parts.bundle, m_parts.clock, setting(), m_parts.language, over);
    connect(dialog, &WithdrawDialog::decided, this, &EboxOffice::decided);
    connect(dialog, &WithdrawDialog::announced, this, &EboxOffice::announced);
    dialog->open();
}

void EboxOffice::decided(const Decision &decision)
{
    m_parts.desk.decide(decision, [this, self = QPointer(this), what = decision.what](const Result<> &kept) {
        if (!self)
            return;
        if (!kept && m_dialog)
            m_dialog->showTrouble(tr("Your choice could not be kept, and nothing was sent: %1").arg(safeLine(kept.error().detail)));
        else if (!kept)
            Q_EMIT announced(tr("Your choice could not be kept, and nothing was sent: %1").arg(safeLine(kept.error().detail)));
        else if (what != Decision::What::NotNow)
            carryOut();
    });
}

void EboxOffice::carryOut()
{
    m_parts.desk.carryOut({}, [this, self = QPointer(this)](const Result<> &) {
        if (!self)
            return;
        // What was asked and not answered stands there as such.
        if (course().waits() && course().way == ActivationWay::HandOver)
            m_parts.openOutside(m_parts.page.toString(QUrl::FullyEncoded), this, [this] { Q_EMIT announced(tr("Your browser could not be opened. The page is %1.").arg(m_parts.page.host())); });
        show();
    });
}

void EboxOffice::retry() { carryOut(); }

void EboxOffice::show()
{
    if (m_dialog && course().standing != Course::Standing::NotActive)
        m_dialog->showCourse(course());
    Q_EMIT changed();
}

} // namespace overzicht
