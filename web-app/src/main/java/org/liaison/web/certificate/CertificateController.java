package org.liaison.web.certificate;

import jakarta.servlet.http.HttpServletRequest;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.layout.PublicAddress;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands people their own certificates; anybody else's is as unknown as one that does not exist. */
@Controller
class CertificateController {

    private final Certificates certificates;
    private final CertificateDocument document;
    private final PublicAddress address;

    CertificateController(Certificates certificates, CertificateDocument document, PublicAddress address) {
        this.certificates = certificates;
        this.document = document;
        this.address = address;
    }

    @GetMapping("/certificates/{code}")
    ResponseEntity<byte[]> pdf(@PathVariable String code, @CurrentPerson SignedIn person, HttpServletRequest request) {
        var own = certificates
                .withCode(code)
                .filter(found -> found.signature().person().equals(person.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var file = ContentDisposition.attachment()
                .filename("certificate-" + own.code().written() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(document.pdf(own, address.of("/verify", request)));
    }
}
