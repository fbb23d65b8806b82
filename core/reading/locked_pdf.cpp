// SPDX-License-Identifier: EUPL-1.2
#include "reading/locked_pdf.h"

#include "reading/pdf_wire.h"

#include <QPointer>
#include <QProcess>
#include <QQueue>
#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace overzicht {

using pdfwire::Reply;
using pdfwire::Request;
using Kind = PdfTrouble::Kind;

namespace {

/// One packet, with a descriptor when there is one. Never waits: there is one request on its way at a time.
bool sendPacket(int socket, const QByteArray &packet, int descriptor)
{
    iovec part{const_cast<char *>(packet.constData()), size_t(packet.size())};
    alignas(cmsghdr) char room[CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (descriptor >= 0) {
        message.msg_control = room;
        message.msg_controllen = sizeof room;
        cmsghdr *const head = CMSG_FIRSTHDR(&message);
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_RIGHTS;
        head->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(head), &descriptor, sizeof descriptor);
    }
    return ::sendmsg(socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT) == packet.size();
}

PdfTrouble troubleOf(Reply::Outcome outcome)
{
    switch (outcome) {
    case Reply::Outcome::Encrypted:
        return {Kind::Encrypted, QStringLiteral("it needs a password, or is encrypted in an unknown way")};
    case Reply::Outcome::TooBig:
        return {Kind::TooBig, QStringLiteral("it has more than is taken on")};
    case Reply::Outcome::NotSafe:
        return {Kind::NotSafe, QStringLiteral("the process that draws PDFs could not lock itself")};
    default:
        return {Kind::Unreadable, QStringLiteral("it cannot be read as a PDF")};
    }
}

/// What is asked, and how what is answered becomes a value.
struct Asked {
    Request request;
    QByteArray pdf;       // of Open
    qsizetype room = 0;   // bytes that the answer is written in
    std::function<void(const PdfResult<Reply> &, const std::shared_ptr<SharedMemory> &)> then;
    std::optional<PdfTrouble> refused; // not sent at all; answered in its turn
};

} // namespace

struct LockedPdf::Line : QObject {
    explicit Line(const QList<QStringList> &w) : ways(w)
    {
        clock.setSingleShot(true);
        clock.setInterval(kPatience);
        // An answer that came while we were busy is not late: the loop reads sockets before it looks at the clock.
        connect(&clock, &QTimer::timeout, this, [this] { endWith({isLocked ? Kind::TooSlow : Kind::NotSafe, QStringLiteral("no answer within %1 ms").arg(clock.interval())}); });
        QMetaObject::invokeMethod(this, &Line::start, Qt::QueuedConnection);
    }
    ~Line() override { letGo(); }

    void start()
    {
        if (ways.isEmpty())
            return endWith({Kind::NotSafe, QStringLiteral("there is no way left to start the process that draws PDFs")});
        const QStringList command = ways.takeFirst();
        int ends[2];
        if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
            return endWith({Kind::NotSafe, QStringLiteral("the system has no socket left")});
        socket = ends[0];
        heard = new QSocketNotifier(socket, QSocketNotifier::Read, this);
        connect(heard, &QSocketNotifier::activated, this, &Line::hear);
        process = new QProcess;
        connect(process, &QProcess::finished, this, &Line::ended);
        connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                ended();
        });
        // Nothing of our surroundings, and nowhere to say anything but on its socket.
        QProcessEnvironment bare;
        bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process->setProcessEnvironment(bare);
        process->setInputChannelMode(QProcess::ForwardedInputChannel);
        process->setStandardOutputFile(QProcess::nullDevice());
        process->setStandardErrorFile(QProcess::nullDevice());
        process->setChildProcessModifier([theirs = ends[1]] {
            ::dup2(theirs, STDIN_FILENO);
            ::fcntl(STDIN_FILENO, F_SETFD, 0);
        });
        clock.start();
        process->start(command.first(), command.mid(1));
        ::close(ends[1]);
    }

    /// Ends the process, without waiting for that.
    void letGo()
    {
        clock.stop();
        if (QSocketNotifier *const last = std::exchange(heard, nullptr)) {
            last->setEnabled(false);
            last->deleteLater(); // it may be what calls us
        }
        if (socket >= 0)
            ::close(std::exchange(socket, -1));
        if (QProcess *const last = std::exchange(process, nullptr)) {
            last->disconnect(this);
            if (last->state() == QProcess::NotRunning)
                return last->deleteLater();
            connect(last, &QProcess::finished, last, &QObject::deleteLater);
            last->kill();
        }
    }

    void ended()
    {
        hear(); // its last word
        if (!process)
            return;
        if (isLocked)
            return endWith({Kind::Ended, QStringLiteral("its process ended %1 %2").arg(process->exitStatus() == QProcess::CrashExit ? QStringLiteral("by signal") : QStringLiteral("with status")).arg(process->exitCode())});
        letGo();
        start();
    }

    void endWith(const PdfTrouble &why)
    {
        letGo();
        over = why;
        isOnItsWay = false;
        // Only what waits now: who asks again when he is answered is answered later.
        auto left = std::exchange(asked, {});
        const QPointer<Line> here(this);
        while (here && !left.isEmpty())
            left.dequeue().then(tl::unexpected(why), nullptr);
    }

    void ask(Asked one)
    {
        if (one.request.page < 0 || one.request.page >= pdfwire::kMostPages)
            one.refused = {Kind::Unreadable, QStringLiteral("there is no page of that number")};
        asked.enqueue(std::move(one));
        QMetaObject::invokeMethod(this, &Line::sendNext, Qt::QueuedConnection);
    }

    void sendNext()
    {
        if (over)
            return endWith(PdfTrouble(*over));
        if (!isLocked || isOnItsWay || asked.isEmpty())
            return;
        Asked &next = asked.head();
        if (next.refused)
            return answer(tl::unexpected(*next.refused));
        memory = next.room > 0 ? SharedMemory::blank(next.room) : next.pdf.isEmpty() ? nullptr : SharedMemory::holding(next.pdf);
        if (!memory && carriesMemory(next.request.kind))
            return answer(trouble(Kind::TooBig, QStringLiteral("there is no memory for it")));
        next.request.serial = ++serial;
        next.pdf.clear();
        isOnItsWay = true;
        clock.start();
        if (!sendPacket(socket, packed(next.request), memory ? memory->fd() : -1))
            endWith({Kind::Ended, QStringLiteral("its process takes no request")});
    }

    void answer(const PdfResult<Reply> &told)
    {
        isOnItsWay = false;
        const Asked done = asked.dequeue();
        const QPointer<Line> here(this);
        done.then(told, std::exchange(memory, nullptr));
        if (!here)
            return;
        if (!told && done.request.kind == Request::Kind::Open)
            endWith(told.error()); // there is nothing more to ask of it
        else
            sendNext();
    }

    void hear()
    {
        if (!heard)
            return;
        QByteArray packet(pdfwire::kLongest, Qt::Uninitialized);
        const auto size = ::recv(socket, packet.data(), size_t(packet.size()), MSG_DONTWAIT | MSG_TRUNC);
        if (size < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (size <= 0)
            return heard->setEnabled(false); // its end comes next
        packet.truncate(size);
        const auto reply = pdfwire::replyFrom(packet);
        if (!isLocked)
            return hearFirst(reply);
        if (!reply || !isOnItsWay || reply->serial != serial)
            return endWith({Kind::Ended, QStringLiteral("its process says what nobody asked")});
        clock.stop();
        if (reply->outcome == Reply::Outcome::Done)
            answer(*reply);
        else
            answer(tl::unexpected(troubleOf(reply->outcome)));
    }

    void hearFirst(const std::optional<Reply> &reply)
    {
        if (reply && reply->outcome == Reply::Outcome::NotSafe)
            return endWith(troubleOf(reply->outcome));
        if (!reply || reply->serial != 0 || reply->outcome != Reply::Outcome::Done)
            return endWith({Kind::NotSafe, QStringLiteral("the process that draws PDFs is not of this version")});
        isLocked = true;
        landlock = reply->number;
        clock.stop();
        sendNext();
    }

    QList<QStringList> ways;
    QProcess *process = nullptr;
    QSocketNotifier *heard = nullptr;
    int socket = -1;
    QTimer clock;
    QQueue<Asked> asked; ///< the first of them may be on its way
    std::shared_ptr<SharedMemory> memory; ///< that goes with it
    bool isLocked = false, isOnItsWay = false;
    quint32 serial = 0;
    int landlock = 0;
    std::optional<PdfTrouble> over;
};

LockedPdf::LockedPdf(const QList<QStringList> &ways, QObject *parent) : QObject(parent), m_line(std::make_unique<Line>(ways)) {}

LockedPdf::~LockedPdf() = default;

void LockedPdf::setPatience(std::chrono::milliseconds patience) { m_line->clock.setInterval(patience); }

int LockedPdf::landlock() const { return m_line->landlock; }

void LockedPdf::open(const QByteArray &pdf, Then<int> then)
{
    Asked one;
    one.request.bytes = quint64(pdf.size());
    one.pdf = pdf;
    if (pdf.isEmpty())
        one.refused = {Kind::Unreadable, QStringLiteral("it is empty")};
    else if (pdf.size() > pdfwire::kMostBytes)
        one.refused = {Kind::TooBig, QStringLiteral("it has more than %1 bytes").arg(pdfwire::kMostBytes)};
    one.then = [then = std::move(then)](const PdfResult<Reply> &reply, const auto &) {
        if (!reply)
            then(tl::unexpected(reply.error()));
        else if (reply->number < 1)
            then(trouble(Kind::Unreadable, QStringLiteral("it has no page")));
        else
            then(reply->number);
    };
    m_line->ask(std::move(one));
}

void LockedPdf::size(int page, Then<QSizeF> then)
{
    Asked one;
    one.request.kind = Request::Kind::Size;
    one.request.page = page;
    one.then = [then = std::move(then)](const PdfResult<Reply> &reply, const auto &) {
        if (!reply)
            then(tl::unexpected(reply.error()));
        else if (reply->width <= 0 || reply->height <= 0)
            then(trouble(Kind::Unreadable, QStringLiteral("this page has no size")));
        else
            then(QSizeF(reply->width, reply->height));
    };
    m_line->ask(std::move(one));
}

void LockedPdf::draw(int page, const QSize &scaled, const QRect &clip, Then<PagePixels> then)
{
    Asked one;
    one.request.kind = Request::Kind::Draw;
    one.request.page = page;
    one.request.scaled = scaled;
    one.request.clip = clip;
    if (pdfwire::mayDraw(scaled, clip))
        one.room = qsizetype(clip.width()) * clip.height() * 4;
    else
        one.refused = {Kind::TooBig, QStringLiteral("a page is drawn with at most %1 pixels").arg(pdfwire::kMostPixels)};
    one.then = [then = std::move(then), clip](const PdfResult<Reply> &reply, const std::shared_ptr<SharedMemory> &memory) {
        if (reply)
            then(PagePixels{clip.width(), clip.height(), memory});
        else
            then(tl::unexpected(reply.error()));
    };
    m_line->ask(std::move(one));
}

void LockedPdf::text(int page, Then<PageText> then)
{
    Asked one;
    one.request.kind = Request::Kind::Text;
    one.request.page = page;
    one.room = pdfwire::kTextRoom;
    one.then = [then = std::move(then), line = m_line.get()](const PdfResult<Reply> &reply, const std::shared_ptr<SharedMemory> &memory) {
        if (!reply)
            return then(tl::unexpected(reply.error()));
        // A copy first: whoever broke the process could change it while it is being read.
        if (const auto text = pageTextFrom(QByteArray(reinterpret_cast<const char *>(memory->data()), qsizetype(reply->bytes))))
            return then(*text);
        const PdfTrouble why{Kind::Ended, QStringLiteral("its process tells a text that is none")};
        QMetaObject::invokeMethod(line, [line, why] { line->endWith(why); }, Qt::QueuedConnection);
        then(tl::unexpected(why));
    };
    m_line->ask(std::move(one));
}

} // namespace overzicht
