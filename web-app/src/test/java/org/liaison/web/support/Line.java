package org.liaison.web.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line to the application that can be cut. A browser's own switch reaches the pages alone; with a line that is cut,
 * its service worker has no connection either.
 */
public final class Line implements AutoCloseable {

    private final int port;
    private final ServerSocket entrance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    /** A line to the application on this port. */
    public Line(int port) {
        this.port = port;
        try {
            entrance = new ServerSocket(0);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        inBackground(this::accept);
    }

    /** Where a browser reaches the application through this line. */
    public int port() {
        return entrance.getLocalPort();
    }

    /** Ends every connection and lets none through. */
    public void cut() {
        cut = true;
        open.forEach(this::end);
    }

    /** Lets connections through again. */
    public void mend() {
        cut = false;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                join(entrance.accept());
            } catch (IOException closed) {
                // The line is being taken down, or the application is.
            }
        }
    }

    private void join(Socket caller) throws IOException {
        var application = new Socket(InetAddress.getLoopbackAddress(), port);
        open.add(caller);
        open.add(application);
        if (cut) {
            end(caller);
            end(application);
            return;
        }
        inBackground(() -> carry(caller, application));
        inBackground(() -> carry(application, caller));
    }

    private void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException broken) {
            // Both ends are closed below.
        }
        end(from);
        end(to);
    }

    private void end(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException broken) {
            // It is of no more use.
        }
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException broken) {
            // It is of no more use.
        }
        cut();
    }
}
