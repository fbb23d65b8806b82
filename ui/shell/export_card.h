// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "archive/exporting.h"
#include "base/side_work.h"
#include "theme/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace overzicht {

class Button;
class NoteBox;
class Text;

/// Everything in a folder that can be read without this program: what that is, where it is to come, how far it is, and what came of it. The work goes on beside the window; closing the window stops it.
class ExportCard : public QWidget {
    Q_OBJECT
public:
    /// Makes it in a folder that is not there yet (archive::exportAll), in any thread.
    using Export = std::function<archive::Outcome<archive::Exported>(const QString &folder, const archive::Meanwhile &meanwhile)>;

    ExportCard(const Theme &theme, const Clock &clock, Export make, QWidget *parent = nullptr);
    ~ExportCard() override;

    /// In a new folder inside that one, with the day in its name.
    void exportInto(const QString &folder);
    bool isBusy() const { return m_work != nullptr; }
    void stop();

Q_SIGNALS:
    void announced(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Work = SideWork<archive::Progress>;

    void choose();
    void arrange(bool busy);
    void tellProgress();
    void tell(const archive::Outcome<archive::Exported> &done, const QString &folder);

    const Theme &m_theme;
    const Clock &m_clock;
    const Export m_make;
    std::unique_ptr<Work> m_work;
    QTimer m_look;
    QPointer<QWidget> m_watched;
    Button *m_choose, *m_stop, *m_open;
    Text *m_how;
    QProgressBar *m_bar;
    NoteBox *m_told, *m_leftOut;
    QString m_made; ///< the folder of the last one
};

/// Where it comes: "overzicht-2026-12-01" in that folder, with a number behind it when that is there already.
QString newExportIn(const QString &folder, const QDate &day);

} // namespace overzicht
