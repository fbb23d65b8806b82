// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/activation_dialog.h"
#include "activation/connected_services.h"
#include "activation/email_codes.h"
#include "activation/text_bundles.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace overzicht {

class ActDialog;

/// Where somebody turns their eBox on or stops it, and sees how that stands: it opens the dialogs, lets the desk keep and carry out what was decided there, and hands over to the official
/// page where there is no gateway. Only what a person presses comes here.
class EboxOffice : public QObject {
    Q_OBJECT
public:
    /// All of it outlives the office. `page`: the official one, https; empty = nobody is sent there.
    struct Parts {
        const Theme &theme;
        const Clock &clock;
        const TextBundle &bundle;
        const ConnectedServices &services; ///< those that we know of
        ActivationDesk &desk;
        Acting who;
        Language language;
        QUrl page;
        std::function<void(const QString &address, QObject *context, const std::function<void()> &failed)> openOutside; ///< documents/open_outside.h
        EmailCodes *codes = nullptr; ///< with a gateway
        LocalText gateway{};         ///< who that is, in words
        Voice *voice = nullptr;      ///< reads the dialogs aloud
        const TextBundles *archive = nullptr; ///< every text that was ever shown, for the proof of a decision; null = no proof is made
        /// The name of the key that signed the record of decisions, once it was found whole; an error says why it was not.
        std::function<void(QObject *context, const std::function<void(const Result<QByteArray> &)> &told)> signedBy{};
        bool isExample = false; ///< of the example town: everything says so
        QList<std::pair<QString, QString>> apps{}; ///< beside this one, that announce post of the eBox: the id of each, and its name
        std::chrono::milliseconds firstLook{5'000}; ///< from asked to the first time that the gateway is asked how far it is; then ever longer
    };
    explicit EboxOffice(Parts parts, QObject *parent = nullptr);

    const Course &course() const { return m_parts.desk.course(); }
    const ActivationText &text() const { return m_parts.bundle.in(m_parts.language); }
    const Clock &clock() const { return m_parts.clock; }
    /// Empty = how it stands is known. Else why not, in words: then nothing can be decided either.
    const QString &trouble() const { return m_trouble; }

    /// How those that the eBox itself tells are found, each time somebody looks; nothing = it does not answer, and those that we know of are shown.
    void askServices(std::function<std::optional<ConnectedServices>()> live) { m_live = std::move(live); }
    void turnOn(QWidget *over); ///< the dialog, over that window
    void stop(QWidget *over);
    bool hasPaperChoice() const { return course().standing == Course::Standing::Confirmed && !m_parts.page.isEmpty(); }
    void leavePaper(QWidget *over); ///< no copy on paper any more: the dialog, then the official page
    /// A mailbox gives letters, though nothing was decided here that would make it so.
    bool isOnElsewhere() const;
    /// The decision that is proven, with where it stands: the last one, also "not now". Nothing = none was made here.
    std::optional<Course> proven() const;
    bool hasProof() const { return m_parts.archive && m_parts.signedBy && proven(); }
    void saveProof(QWidget *over); ///< asks where, then writeProof
    void writeProof(const QString &path);
    const QString &notice() const { return m_notice; } ///< what came of it, in words; empty = nothing to tell of how it stands now
    /// A mailbox of the eBox last gave a good answer at that moment: what was handed over before it, to turn it on, is confirmed by that. It says nothing of stopping: a mailbox that
    /// is silent may only be down.
    void mailboxAnswered(const QDateTime &at);
    void retry();               ///< what waits is sent once more, or its page is opened

Q_SIGNALS:
    void changed(); ///< how it stands, or the trouble
    void announced(const QString &sentence);
    /// The id of the app that is to tell of new post (empty = this one): chosen together with turning the eBox on, once that is kept.
    void notifierChosen(const QString &app);

private:
    void decided(const Decision &decision);
    QString idOf(const QString &app) const; ///< by its name
    void notKept(Decision::What what, const QString &words);
    void carryOut();
    void openPage();
    void follow(ActDialog *dialog);
    void sendCode(const QString &address);
    void checkCode(const QString &digits);
    void waitForIt();
    void show();
    void tell(const QString &words);
    ActivationDialog::Setting setting() const;
    TextValues valuesIn(Language language) const;
    const ConnectedServices &services() const { return m_told ? *m_told : m_parts.services; }

    Parts m_parts;
    QString m_trouble, m_notice;
    Course m_noticeOf; ///< as it stood when that was told
    std::function<std::optional<ConnectedServices>()> m_live;
    std::optional<ConnectedServices> m_told; ///< by the eBox, for the dialog that is open
    QDateTime m_mailboxAt; ///< when one last answered
    QPointer<ActivationDialog> m_dialog;
    QTimer m_look;
    std::chrono::milliseconds m_patience;
};

} // namespace overzicht
