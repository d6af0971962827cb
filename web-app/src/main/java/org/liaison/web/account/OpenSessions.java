package org.liaison.web.account;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** The sessions people have open, on whatever node. Never call this inside a transaction. */
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<?> sessions;

    OpenSessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    void endAll(PersonId id) {
        sessions.findByPrincipalName(id.value()).keySet().forEach(sessions::deleteById);
    }

    void endOthers(PersonId id, String sessionToKeep) {
        sessions.findByPrincipalName(id.value()).keySet().stream()
                .filter(session -> !session.equals(sessionToKeep))
                .forEach(sessions::deleteById);
    }
}
