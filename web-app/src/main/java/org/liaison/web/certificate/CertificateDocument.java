package org.liaison.web.certificate;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Sets a certificate as a tagged PDF, so that a screen reader can read it as well.
 *
 * <p>The page is a template like any other. Nothing is fetched from anywhere: the one style sheet and the one font come from the class
 * path. The font is the free one that the PDF library carries.
 */
@Component
class CertificateDocument {

    private static final String FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String STYLE = "templates/certificate/document.css";
    private static final String STYLE_SCHEME = "style";

    private final ITemplateEngine templates;

    CertificateDocument(ITemplateEngine templates) {
        this.templates = templates;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The PDF, with the address where it can be checked. */
    byte[] pdf(Certificate certificate, String verifyAddress) {
        var values = Map.<String, Object>of("certificate", certificate, "verifyAddress", verifyAddress);
        var page = templates.process("certificate/document", new Context(Locale.US, values));
        try (var into = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .withProducer("Liaison")
                    .useFont(() -> fromClassPath(FONT), "certificate")
                    .useProtocolsStreamImplementation(address -> new Style(), STYLE_SCHEME)
                    .useExternalResourceAccessControl(
                            CertificateDocument::isOurs, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withHtmlContent(page, STYLE_SCHEME + ":/")
                    .toStream(into)
                    .run();
            return into.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static boolean isOurs(String address, ExternalResourceType type) {
        return type == ExternalResourceType.CSS && address.startsWith(STYLE_SCHEME + ":");
    }

    private static InputStream fromClassPath(String path) {
        try {
            return new ClassPathResource(path).getInputStream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The style sheet, the only thing that the page refers to. */
    private static final class Style implements FSStream {

        @Override
        public InputStream getStream() {
            return fromClassPath(STYLE);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
