// SPDX-License-Identifier: EUPL-1.2
#include "activating/ebox_office.h"

#include "activating/proof_paper.h"
#include "activating/services_dialog.h"
#include "activating/act_dialog.h"
#include "base/local_time.h"
#include "domain/safe_text.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace overzicht {

namespace {

constexpr std::chrono::minutes kLongestLook{5};
constexpr int kLongestGateway = 80;

QString thisApp() { return QStringLiteral("Overzicht"); }

} // namespace

EboxOffice::EboxOffice(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts)), m_patience(m_parts.firstLook)
{
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, [this] {
        m_parts.desk.ask([this, self = QPointer(this)](const Result<> &) {
            if (self)
                waitForIt();
        });
    });
    connect(&m_parts.desk, &ActivationDesk::courseChanged, this, [this] {
        m_patience = m_parts.firstLook;
        if (m_noticeOf != course()) // what the step itself told was told of what it came to
            m_notice.clear();
        waitForIt();
        show();
    });
    m_parts.desk.open([this, self = QPointer(this)](const Result<> &opened) {
        if (!self)
            return;
        if (!opened)
            m_trouble = tr("What was decided before cannot be read: %1").arg(safeLine(opened.error().detail));
        waitForIt();
        show();
    });
}

ActivationDialog::Setting EboxOffice::setting() const
{
    ActivationDialog::Setting setting;
    setting.desk.who = m_parts.who;
    setting.desk.way = m_parts.desk.way();
    setting.apps << thisApp();
    for (const auto &[id, name] : m_parts.apps)
        setting.apps << name;
    setting.from = thisApp();
    setting.voice = m_parts.voice;
    setting.isExample = m_parts.isExample;
    setting.values = valuesIn(m_parts.language);
    setting.valuesIn = [this](Language language) { return valuesIn(language); };
    return setting;
}

TextValues EboxOffice::valuesIn(Language language) const
{
    return {{QStringLiteral("services"), QString::number(services().count)},
            {QStringLiteral("date"), dayIn(language, services().countedOn)},
            {QStringLiteral("email"), wordsOf(m_parts.bundle.in(language).labels.value(m_parts.desk.way() == ActivationWay::Gateway ? QStringLiteral("emailHere") : QStringLiteral("emailToGive")))},
            {QStringLiteral("app"), thisApp()},
            {QStringLiteral("gateway"), safeLine(m_parts.gateway.best(language), kLongestGateway)}};
}

void EboxOffice::turnOn(QWidget *over)
{
    if (m_dialog || !m_trouble.isEmpty())
        return;
    m_told = m_live ? m_live() : std::nullopt;
    m_dialog = new ActivationDialog(m_parts.theme, m_parts.bundle, m_parts.clock, setting(), m_parts.language, over);
    connect(m_dialog, &ActivationDialog::decided, this, &EboxOffice::decided);
    m_dialog->offerProof(m_parts.archive && m_parts.signedBy);
    connect(m_dialog, &ActivationDialog::proofAsked, this, [this] { saveProof(m_dialog); });
    connect(m_dialog, &ActivationDialog::retryAsked, this, &EboxOffice::retry);
    connect(m_dialog, &ActivationDialog::announced, this, &EboxOffice::announced);
    connect(m_dialog, &ActivationDialog::codeAsked, this, &EboxOffice::sendCode);
    connect(m_dialog, &ActivationDialog::codeTyped, this, &EboxOffice::checkCode);
    connect(m_dialog, &ActivationDialog::listAsked, this, [this] {
        auto *list = new ServicesDialog(m_parts.theme, m_parts.bundle.in(m_dialog->language()), services(), m_dialog->language(), setting(), m_dialog);
        connect(list, &ServicesDialog::announced, this, &EboxOffice::announced);
        list->open();
    });
    connect(m_dialog, &ActivationDialog::stopAsked, this, [this, over = QPointer(over)] { stop(over); });
    m_dialog->open();
}

void EboxOffice::follow(ActDialog *dialog)
{
    connect(dialog, &ActDialog::decided, this, &EboxOffice::decided);
    connect(dialog, &ActDialog::announced, this, &EboxOffice::announced);
    dialog->open();
}

void EboxOffice::stop(QWidget *over)
{
    if (m_trouble.isEmpty())
        follow(new WithdrawDialog(m_parts.theme, m_parts.bundle, m_parts.clock, setting(), m_parts.language, course().standing == Course::Standing::Decided || course().standing == Course::Standing::Requested, over));
}

void EboxOffice::leavePaper(QWidget *over)
{
    if (m_trouble.isEmpty() && hasPaperChoice())
        follow(new PaperDialog(m_parts.theme, m_parts.bundle, m_parts.clock, setting(), m_parts.language, over));
}

void EboxOffice::decided(const Decision &decision)
{
    m_parts.desk.decide(decision, [this, self = QPointer(this), what = decision.what, app = decision.notifier](const Result<> &kept) {
        if (!self)
            return;
        if (!kept)
            return notKept(what, tr("Your choice could not be kept, and nothing was sent: %1").arg(safeLine(kept.error().detail)));
        if (what == Decision::What::Activate)
            Q_EMIT notifierChosen(idOf(app));
        if (what == Decision::What::NoPaper)
            openPage(); // no gateway does this
        else if (what != Decision::What::NotNow)
            carryOut();
    });
}

/// What was read and is proven names the app as it is called; whoever follows it knows it by its id.
QString EboxOffice::idOf(const QString &app) const
{
    const auto found = std::find_if(m_parts.apps.cbegin(), m_parts.apps.cend(), [&](const auto &one) { return one.second == app; });
    return found == m_parts.apps.cend() ? QString() : found->first;
}

void EboxOffice::notKept(Decision::What what, const QString &words)
{
    if (m_dialog && what == Decision::What::Activate) {
        m_dialog->showNotKept(words);
        Q_EMIT announced(words);
    } else {
        tell(words);
    }
}

void EboxOffice::carryOut()
{
    m_parts.desk.carryOut([this, self = QPointer(this)](const Result<> &sent) {
        if (!self)
            return;
        if (!sent && course().waits() && m_parts.desk.way() == ActivationWay::Gateway)
            tell(tr("No answer came yet. What you asked is kept: we ask how it stands by ourselves, and you can try again."));
        // What was asked and not answered stands there as such.
        if (course().waits() && course().way == ActivationWay::HandOver)
            openPage();
        show();
    });
}

void EboxOffice::openPage()
{
    m_parts.openOutside(m_parts.page.toString(QUrl::FullyEncoded), this, [this] { tell(tr("Your browser could not be opened. The page is %1.").arg(m_parts.page.host())); });
}

void EboxOffice::retry()
{
    m_notice.clear();
    carryOut();
}

void EboxOffice::sendCode(const QString &address)
{
    if (!m_parts.codes)
        return;
    m_parts.codes->send(address, m_dialog ? m_dialog->language() : m_parts.language, [this, self = QPointer(this), address, dialog = m_dialog](const Result<QDateTime> &until) {
        if (!self || !dialog || dialog->form().email() != address)
            return; // of another address than the one that stands there now
        dialog->setSkew(m_parts.codes->skew());
        if (until)
            dialog->codeSent(*until);
        else
            dialog->codeTrouble(until.error().kind == Error::Kind::Busy ? tr("Too many codes were asked. Wait a while, then ask once more.") : tr("No code could be sent. Look at the address, and try once more."));
    });
}

void EboxOffice::checkCode(const QString &digits)
{
    if (!m_parts.codes || !m_dialog)
        return;
    m_parts.codes->check(m_dialog->form().email(), digits, [this, self = QPointer(this), address = m_dialog->form().email(), dialog = m_dialog](const Result<EmailCodes::Looked> &looked) {
        if (!self || !dialog || dialog->form().email() != address)
            return;
        if (!looked && looked.error().kind == Error::Kind::Refused)
            dialog->codeTrouble(tr("First press the button that sends a code."));
        else if (!looked)
            dialog->codeTrouble(tr("The code could not be looked at. Type it once more in a moment."));
        else if (looked->how.verifiedAt)
            dialog->verified(*looked->how.verifiedAt, looked->code);
        else
            dialog->notVerified(looked->how.tooOld ? "codeOld" : "codeWrong");
    });
}

bool EboxOffice::isOnElsewhere() const
{
    const bool isNot = course().standing == Course::Standing::NotActive || (course().standing == Course::Standing::Refused && m_mailboxAt > course().since);
    return isNot && m_parts.desk.way() == ActivationWay::HandOver && m_mailboxAt.isValid(); // a gateway is asked itself
}

std::optional<Course> EboxOffice::proven() const
{
    const auto &declined = course().declined;
    if (!course().decision && !declined)
        return std::nullopt;
    Course proven = course();
    if (!course().decision || (declined && declined->at > course().decision->at && !course().waits() && course().standing != Course::Standing::Confirmed)) {
        proven = {};
        proven.since = declined->at;
        proven.decision = *declined;
    }
    return proven;
}

void EboxOffice::mailboxAnswered(const QDateTime &at)
{
    const bool was = isOnElsewhere();
    m_mailboxAt = at;
    if (was != isOnElsewhere()) {
        m_notice.clear();
        Q_EMIT changed();
    }
    if (course().standing == Course::Standing::Requested && course().way == ActivationWay::HandOver && at.isValid() && at > course().since)
        m_parts.desk.seen(true, [](const Result<> &) {}); // when another step is under way, the next answer tells it again
}

void EboxOffice::saveProof(QWidget *over)
{
    const QString day = proven()->decision->at.toTimeZone(brussels()).date().toString(Qt::ISODate);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(over, text().buttons.value(QStringLiteral("saveProof")), QDir(folder).filePath(QStringLiteral("ebox-%1.pdf").arg(day)), QStringLiteral("PDF (*.pdf)"));
    dialog->setObjectName(QStringLiteral("save-proof"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &EboxOffice::writeProof);
    dialog->open();
}

void EboxOffice::writeProof(const QString &path)
{
    if (!hasProof() || path.isEmpty())
        return;
    m_parts.signedBy(this, [this, path](const Result<QByteArray> &key) {
        if (!key)
            return tell(tr("No proof was saved. The record of your decisions cannot be checked: %1").arg(safeLine(key.error().detail)));
        const Course of = *proven();
        const auto read = m_parts.archive->byHash(of.decision->text.sha256);
        if (!read)
            return tell(tr("No proof was saved. This program does not have the text that you read."));
        const auto saved = ProofPaper{*read->bundle, of, *key, m_parts.isExample}.save(path);
        tell(saved ? tr("The proof is saved: %1").arg(QDir::toNativeSeparators(path)) : tr("No proof was saved. The file cannot be written: %1").arg(safeLine(saved.error().detail)));
    });
}

void EboxOffice::tell(const QString &words)
{
    m_notice = words;
    m_noticeOf = course();
    if (m_dialog)
        m_dialog->showTrouble(words);
    else
        Q_EMIT announced(words);
    Q_EMIT changed();
}

/// What was asked is done a while later, and only asking tells that it is.
void EboxOffice::waitForIt()
{
    if (!course().waits() || !m_parts.desk.canAsk())
        return m_look.stop();
    m_look.start(m_patience);
    m_patience = std::min<std::chrono::milliseconds>(m_patience * 2, kLongestLook);
}

void EboxOffice::show()
{
    if (m_dialog && course().standing != Course::Standing::NotActive)
        m_dialog->showCourse(course());
    Q_EMIT changed();
}

} // namespace overzicht
