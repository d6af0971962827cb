package org.liaison.load;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out a page that needs no work at all. */
final class Ready extends HttpServlet {

    private static final long serialVersionUID = 1;
    private final byte[] page;

    Ready(byte[] page) {
        this.page = page.clone();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.getOutputStream().write(page);
    }
}
