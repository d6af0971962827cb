package org.liaison.web.certificate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tells anybody who has a code whether its certificate is valid.
 *
 * <p>Every code that is not known is answered alike: a wrong one tells nothing about the right ones. No session is begun, and search
 * engines are asked to stay away from answers.
 */
@Controller
class VerifyController {

    private static final String PAGE = "certificate/verify";

    private final Certificates certificates;
    private final Looks looks;

    VerifyController(Certificates certificates, Looks looks) {
        this.certificates = certificates;
        this.looks = looks;
    }

    @GetMapping("/verify")
    String form(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return code.isBlank() ? PAGE : check(code, request, response, model);
    }

    @GetMapping("/verify/{code}")
    String check(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        model.addAttribute("typed", code);
        var wait = looks.count(request.getRemoteAddr());
        if (wait.isPresent()) {
            return refuse(wait.get(), response, model);
        }
        var found = certificates.withCode(code);
        found.ifPresent(certificate -> model.addAttribute("certificate", certificate));
        model.addAttribute("answer", found.isPresent() ? "valid" : "unknown");
        return PAGE;
    }

    private static String refuse(Duration wait, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        model.addAttribute("answer", "wait");
        model.addAttribute("minutes", wait.toMinutes() + 1);
        return PAGE;
    }
}
