// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reading/pdf_wire.h"
#include "reading/shared_memory.h"

#include <QBuffer>
#include <QPdfDocument>

namespace overzicht {

/// What is answered about the one PDF of this process, by QtPdf. It knows nothing of locks and sockets: bytes in, values out.
class Answers {
public:
    /// `fd`: what came with the request, -1 = nothing; closed when the answer is made, but for the PDF's own.
    pdfwire::Reply answer(const pdfwire::Request &request, int fd);

private:
    using Outcome = pdfwire::Reply::Outcome;
    void open(const pdfwire::Request &request, int fd, pdfwire::Reply &reply);
    void draw(const pdfwire::Request &request, int fd, pdfwire::Reply &reply);
    void text(const pdfwire::Request &request, int fd, pdfwire::Reply &reply);
    bool showsSomething(int page);

    std::shared_ptr<SharedMemory> m_pdf; // before the document that reads it
    QByteArray m_bytes;
    QBuffer m_device{&m_bytes};
    QPdfDocument m_document;
};

} // namespace overzicht
