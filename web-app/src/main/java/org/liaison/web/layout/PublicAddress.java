package org.liaison.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.liaison.web.LiaisonSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where people outside reach the application: as it is set, else as it was asked. */
@Component
public class PublicAddress {

    private final LiaisonSettings settings;

    public PublicAddress(LiaisonSettings settings) {
        this.settings = settings;
    }

    /** The whole address of a path, such as {@code https://liaison.example.org/verify}. */
    public String of(String path, HttpServletRequest request) {
        var set = settings.publicAddress();
        var address = set == null
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : set.toString();
        return address.replaceAll("/+$", "") + path;
    }
}
