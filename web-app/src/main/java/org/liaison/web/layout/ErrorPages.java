package org.liaison.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Chooses the plain words of an error page by its status; nothing of the cause is shown. */
@Component
class ErrorPages implements ErrorViewResolver {

    private static final Set<Integer> WORDED = Set.of(400, 401, 403, 404, 405, 409, 413, 500, 503);

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return new ModelAndView("error", Map.of("kind", kind(status)), status);
    }

    private static int kind(HttpStatus status) {
        if (WORDED.contains(status.value())) {
            return status.value();
        }
        return status.is4xxClientError() ? HttpStatus.BAD_REQUEST.value() : HttpStatus.INTERNAL_SERVER_ERROR.value();
    }
}
