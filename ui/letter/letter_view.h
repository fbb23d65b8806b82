// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/attachment.h"
#include "reading/pdf_trouble.h"
#include "theme/theme.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace overzicht {

class EmptyState;
class FileOpening;
class LetterSearch;
class LetterBar;
class LetterPages;
class NoteBox;
class PagesView;
class TextView;
class Thumbnails;
struct Checked;
struct OpenedFile;

/// One kept content that stands open to be read: the pages of a PDF, drawn by the locked process, or their text; a text or a web page as plain text; or why it cannot be shown, and what to do then.
/// It reads what is kept here and asks nobody. Large files are read beside the window.
class LetterView : public QWidget {
    Q_OBJECT
public:
    /// `ways`: how the locked process is started (waysToStart); empty = it is not there, and no PDF is shown.
    LetterView(const Theme &theme, const QList<QStringList> &ways, QWidget *parent = nullptr);
    ~LetterView() override;

    /// `pinned`: the certificates that the register holds of its sender (Promise).
    void open(const QString &path, const Attachment &announced, const QList<QByteArray> &pinned = {});
    void close(); ///< lets go of all of it
    bool isOpen() const { return !m_path.isEmpty(); }
    const QString &path() const { return m_path; }
    void find(const QString &words); ///< as if the person looked for them in it
    void focusStart();
    /// Whether it is what was sent: in a word or two (with an icon) among the buttons, which show `told` below its pages and hide it again; `open`: shown at once. Takes it; null = nothing is known.
    void setChecks(QWidget *told, const QString &words = {}, const QString &icon = {}, bool open = false);

    /// "Page 1 of 3", and what a person who cannot see it has to know of it.
    static QString pageWords(int page, const LetterPages &pages);

Q_SIGNALS:
    void closeAsked();
    void saveAsked();
    void announced(const QString &sentence);
    void textKnown(const QByteArray &sha256, const QStringList &pages); ///< all that is written in the file of that digest, page by page
    void checked(const overzicht::Checked &checked); ///< whether it is what was sent, a while after it was opened

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fileOpened(const OpenedFile &file);
    void pagesOpened();
    void showTrouble(const PdfTrouble &why);
    void showTroubleWords(const QString &heading, const QString &words, bool mayTryAgain);
    void showText(bool text);
    void fillText();
    void lookFor(const QString &words);
    void goToFound(int by);
    void showFound();
    void showPage();
    void arrange();
    void tellText();
    void showChecks(bool shown);
    bool showsPages() const;

    const Theme &m_theme;
    QList<QStringList> m_ways;
    QString m_path;
    Attachment m_announced;
    QList<QByteArray> m_pinned;
    QByteArray m_sha256;
    QScrollArea *m_below;
    LetterBar *m_bar;
    NoteBox *m_note; ///< of what stands open: that it is a picture, that it is cut
    QStackedLayout *m_stack;
    QWidget *m_pagesRoom, *m_troubleRoom;
    PagesView *m_pagesView;
    Thumbnails *m_thumbnails;
    TextView *m_textView;
    EmptyState *m_trouble = nullptr;
    std::unique_ptr<FileOpening> m_opening;
    QPointer<LetterPages> m_pages;
    QPointer<LetterSearch> m_finding;
    int m_number = 0; ///< of what was opened last
    bool m_asText = false; ///< the person reads the text of the pages
    int m_filled = 0;      ///< pages whose text stands in the text view
};

} // namespace overzicht
