package org.liaison.web.storage;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says honestly that nothing was kept when the storage fails, and that it is worth trying again.
 *
 * <p>It stands before everything else, the session included, which is stored as well. Nothing is remembered of a fault: the next
 * request goes to the storage anew.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StorageFaultFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(StorageFaultFilter.class);
    private static final String RETRY_SECONDS = "5";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            var fault = StorageFault.in(failure);
            if (fault.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            say(fault.get(), response);
        }
    }

    private static void say(SQLException fault, HttpServletResponse response) throws IOException {
        LOG.error("The storage failed: {}", fault.getMessage());
        response.reset();
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
