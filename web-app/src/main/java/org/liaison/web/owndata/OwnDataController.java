package org.liaison.web.owndata;

import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditTrail;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Says what is kept about the person who asks, and hands it over. */
@Controller
@RequestMapping("/progress/my-data")
class OwnDataController {

    private final OwnData data;
    private final AuditTrail trail;

    OwnDataController(OwnData data, AuditTrail trail) {
        this.data = data;
        this.trail = trail;
    }

    @GetMapping
    String about(Model model) {
        model.addAttribute("tables", data.tables());
        return "progress/my-data";
    }

    @GetMapping("/liaison-my-data.zip")
    ResponseEntity<StreamingResponseBody> download(@CurrentPerson SignedIn person) {
        trail.add(Action.OWN_DATA_EXPORTED, person.id().value(), "");
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"liaison-my-data.zip\"")
                .body(stream -> data.write(person.id(), stream));
    }
}
