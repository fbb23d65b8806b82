// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/registry.h"
#include "conformance/checked.h"
#include "documents/row_model.h"
#include "documents/surroundings.h"

#include <QWidget>

#include <functional>

class QScrollArea;
class QTimer;

namespace overzicht {

class Button;
class FollowedFile;
class LawList;
class ListView;
class NoteBox;
class PreviewRoom;
class SourceEditor;
class Text;
class TwoPanes;

/// A source file being written at the left; at the right, live, what a citizen will see of it and which laws it keeps. Nothing of it is kept until it is linked.
/// A file that leads to another machine, or names a key or a person, is not asked before somebody pressed the button that says whom it asks: merely opening a
/// file must send nothing anywhere.
class PreviewPage : public QWidget {
    Q_OBJECT
public:
    /// `registry` must outlive it.
    PreviewPage(const Surroundings &around, const Registry &registry, QWidget *parent = nullptr);

    void open(const QString &path); ///< asks first when text would be lost
    bool isChanged() const;
    /// `then`, when there is nothing to lose or the person says so.
    void askToLose(const QString &question, const QString &yes, std::function<void()> then);
    const conformance::Checked &checked() const { return m_checked; } ///< of what was checked last

Q_SIGNALS:
    void checkEnded(); ///< every law was tried, or it was found that none can be
    void linked(const overzicht::SourceId &source);
    void announced(const QString &sentence);

private:
    void goOn(); ///< nothing is lost after all
    void askForFile();
    void read(const QString &path);
    void save();
    void saveAs(const QString &path);
    void link();
    void showFile(const QByteArray &read);
    void changedOutside(const QByteArray &now);
    void tellOutside(const QString &heading, const QString &words, bool canChoose);
    void changed();
    void check();
    void showRows(const conformance::Checked &checked);
    void showAll(const conformance::Checked &checked);
    void tell(Tone tone, const QString &icon, const QString &heading, const QString &words);
    QByteArray bytes() const;

    Surroundings m_around;
    const Registry &m_registry;
    PreviewRoom *m_room;
    RowModel m_rows;
    SourceEditor *m_editor;
    NoteBox *m_note, *m_outside, *m_losing; ///< the second: what others did to the file; the third: what would be lost
    Button *m_take, *m_keep, *m_lose, *m_goOn, *m_ask, *m_save, *m_link, *m_turn;
    std::function<void()> m_then; ///< what waits for the answer to the third
    TwoPanes *m_panes;
    ListView *m_list;
    Text *m_count, *m_unread;
    LawList *m_laws;
    QTimer *m_soon;
    FollowedFile *m_disk;
    QByteArray m_theirs; ///< what somebody else wrote, as m_outside tells it
    QStringList m_mayAsk; ///< whom the person let us ask, with which keys
    std::optional<SourceFile> m_file; ///< what the text says now; nothing = it has mistakes
    conformance::Checked m_checked;
};

} // namespace overzicht
