package org.liaison.web.quiz;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Requests that a script on our own page made, to swap a part of it. */
final class Htmx {

    private Htmx() {}

    /** Whether only the main part of the page is wanted. */
    static boolean wantsPart(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"))
                && !"true".equals(request.getHeader("HX-History-Restore-Request"));
    }

    /** Makes the browser show the address of the part that is swapped in, unless it shows it already. */
    static void showAddress(HttpServletRequest request, HttpServletResponse response) {
        var shown = String.valueOf(request.getHeader("HX-Current-URL"));
        var here = request.getRequestURI();
        if (wantsPart(request) && !shown.endsWith(here) && !shown.contains(here + "?")) {
            response.setHeader("HX-Push-Url", here);
        }
    }
}
