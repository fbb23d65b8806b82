// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/activation_dialog.h"
#include "activation/connected_services.h"
#include "activation/desk.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace overzicht {

/// Where somebody turns their eBox on or stops it, and sees how that stands: it opens the dialogs, lets the desk keep and carry out what was decided there, and hands over to the official
/// page where there is no gateway. Only what a person presses comes here.
class EboxOffice : public QObject {
    Q_OBJECT
public:
    /// All of it outlives the office. `page`: the official one, https.
    struct Parts {
        const Theme &theme;
        const Clock &clock;
        const TextBundle &bundle;
        const ConnectedServices &services;
        ActivationDesk &desk;
        Acting who;
        Language language;
        QUrl page;
        std::function<void(const QString &address, QObject *context, const std::function<void()> &failed)> openOutside; ///< documents/open_outside.h
    };
    explicit EboxOffice(Parts parts, QObject *parent = nullptr);

    const Course &course() const { return m_parts.desk.course(); }
    const ActivationText &text() const { return m_parts.bundle.in(m_parts.language); }
    const Clock &clock() const { return m_parts.clock; }
    /// Empty = how it stands is known. Else why not, in words: then nothing can be decided either.
    const QString &trouble() const { return m_trouble; }

    void turnOn(QWidget *over); ///< the dialog, over that window
    void stop(QWidget *over);
    void retry();               ///< what waits is sent once more, or its page is opened

Q_SIGNALS:
    void changed(); ///< how it stands, or the trouble
    void announced(const QString &sentence);

private:
    void decided(const Decision &decision);
    void carryOut();
    void show();
    ActivationDialog::Setting setting() const;

    Parts m_parts;
    QString m_trouble;
    QPointer<ActivationDialog> m_dialog;
};

} // namespace overzicht
