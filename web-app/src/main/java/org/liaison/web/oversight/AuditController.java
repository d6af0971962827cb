package org.liaison.web.oversight;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditEntries;
import org.liaison.web.audit.AuditEntry;
import org.liaison.web.audit.AuditTrail;
import org.liaison.web.csv.CsvLine;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Searching the audit trail, checking it, and taking it away. */
@Controller
@RequestMapping("/audit")
class AuditController {

    private static final List<String> COLUMNS =
            List.of("number", "at", "action", "by", "to", "details", "address", "hash");

    private final AuditLog log;
    private final AuditEntries entries;
    private final AuditTrail trail;

    AuditController(AuditLog log, AuditEntries entries, AuditTrail trail) {
        this.log = log;
        this.entries = entries;
        this.trail = trail;
    }

    @GetMapping
    String search(@ModelAttribute("filter") AuditFilter filter, Model model) {
        var page = log.page(filter);
        model.addAttribute("lines", page.lines());
        model.addAttribute("next", page.next().map(String::valueOf).orElse(""));
        model.addAttribute("actions", Action.values());
        return "oversight/audit";
    }

    @GetMapping("/check")
    String check(Model model) {
        model.addAttribute("found", entries.check());
        return "oversight/check";
    }

    /** The trail as it is stored, hashes and all, so that others can follow the chain without this program. */
    @GetMapping("/liaison-audit.csv")
    ResponseEntity<StreamingResponseBody> export(@ModelAttribute("filter") AuditFilter filter) {
        trail.add(Action.AUDIT_EXPORTED, "", "");
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"liaison-audit.csv\"")
                .body(stream -> {
                    write(stream, COLUMNS);
                    log.each(filter, entry -> write(stream, cells(entry)));
                });
    }

    private static List<String> cells(AuditEntry entry) {
        return List.of(
                String.valueOf(entry.sequence()),
                entry.at().toString(),
                entry.action(),
                entry.by(),
                entry.to(),
                entry.details(),
                entry.address(),
                entry.hash());
    }

    private static void write(OutputStream stream, List<String> cells) {
        try {
            stream.write(CsvLine.of(cells).getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
