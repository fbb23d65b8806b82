// SPDX-License-Identifier: EUPL-1.2
#include "preview/source_editor.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>
#include <QUrl>

namespace overzicht {

/// The column of numbers beside the text: decoration to a screen reader, which hears the lines from the list of laws.
class LineNumbers : public QWidget {
public:
    explicit LineNumbers(SourceEditor *editor) : QWidget(editor), m_editor(editor) {}
    QSize sizeHint() const override { return {m_editor->numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintNumbers(event); }

private:
    SourceEditor *m_editor;
};

namespace {

QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() && QFileInfo(urls.first().toLocalFile()).isFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

SourceEditor::SourceEditor(const Theme &theme, QWidget *parent) : QPlainTextEdit(parent), m_theme(theme), m_numbers(new LineNumbers(this))
{
    setAccessibleName(tr("The source file"));
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(true);
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { arrange(); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update();
    });
    connect(&theme, &Theme::changed, this, [this] { restyle(); });
    restyle();
}

void SourceEditor::restyle()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(m_theme.size(13));
    setFont(fixed);
    const Tokens &tokens = m_theme.tokens();
    QPalette colours = palette();
    colours.setColor(QPalette::Base, tokens.surface);
    colours.setColor(QPalette::Text, tokens.ink);
    setPalette(colours);
    setMarks(m_marks);
    arrange();
}

int SourceEditor::numbersWidth() const
{
    const int digits = int(QString::number(qMax(100, blockCount())).size());
    return fontMetrics().horizontalAdvance(QLatin1Char('9')) * digits + fontMetrics().height() + m_theme.space(14);
}

void SourceEditor::arrange()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect all = contentsRect();
    m_numbers->setGeometry(all.left(), all.top(), numbersWidth(), all.height());
}

void SourceEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    arrange();
}

void SourceEditor::setMarks(const QMap<int, QString> &marks)
{
    m_marks = marks;
    QList<QTextEdit::ExtraSelection> tints;
    for (auto it = marks.begin(); it != marks.end(); ++it) {
        const QTextBlock block = document()->findBlockByNumber(it.key() - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection tint;
        tint.cursor = QTextCursor(block);
        tint.format.setBackground(m_theme.tokens().dangerSoft);
        tint.format.setProperty(QTextFormat::FullWidthSelection, true);
        tints << tint;
    }
    setExtraSelections(tints);
    m_numbers->update();
}

void SourceEditor::goToLine(int line)
{
    setTextCursor(QTextCursor(document()->findBlockByNumber(qBound(1, line, blockCount()) - 1)));
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

void SourceEditor::paintNumbers(QPaintEvent *event)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), tokens.sunken);
    painter.setFont(font());
    const int mark = fontMetrics().height(), right = m_numbers->width() - m_theme.space(6);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF where = blockBoundingGeometry(block).translated(contentOffset());
        if (where.top() > event->rect().bottom())
            break;
        if (!block.isVisible())
            continue;
        const int line = block.blockNumber() + 1, top = qRound(where.top());
        const bool marked = m_marks.contains(line);
        painter.setPen(marked ? tokens.danger : tokens.ink2);
        painter.drawText(QRect(0, top, right, mark), Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        if (marked)
            painter.drawPixmap(QPoint(m_theme.space(4), top + (mark - m_theme.size(13)) / 2), m_theme.icon(QStringLiteral("circle-x"), tokens.danger, 13));
    }
}

QString SourceEditor::markAt(const QPoint &viewportPoint) const { return m_marks.value(cursorForPosition(viewportPoint).blockNumber() + 1); }

bool SourceEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString words = markAt(viewport()->mapFrom(this, help->pos()));
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words.toHtmlEscaped().prepend(QStringLiteral("<p>")), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void SourceEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileIn(event->mimeData()).isEmpty())
        QPlainTextEdit::dragEnterEvent(event);
    else
        event->acceptProposedAction();
}

void SourceEditor::dragMoveEvent(QDragMoveEvent *event)
{
    if (fileIn(event->mimeData()).isEmpty())
        QPlainTextEdit::dragMoveEvent(event);
    else
        event->acceptProposedAction();
}

void SourceEditor::dropEvent(QDropEvent *event)
{
    const QString path = fileIn(event->mimeData());
    if (path.isEmpty())
        return QPlainTextEdit::dropEvent(event);
    event->acceptProposedAction();
    Q_EMIT fileDropped(path);
}

} // namespace overzicht
