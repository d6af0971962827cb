package org.liaison.web.signoff;

import java.util.stream.Collectors;
import org.liaison.engine.item.Digest;
import org.liaison.web.onboarding.Journey;
import org.liaison.web.onboarding.Proof;

/** What speaks for a person at one moment, written out one line a step, so that a digest can seal it. */
public record Snapshot(String text) {

    static Snapshot of(Journey journey) {
        return new Snapshot(journey.legs().stream()
                .flatMap(leg -> leg.tasks().stream())
                .map(Snapshot::line)
                .collect(Collectors.joining("\n")));
    }

    private static String line(Journey.Task task) {
        return task.step().id() + " " + task.state() + " "
                + task.proofs().stream().map(Snapshot::words).collect(Collectors.joining("; "));
    }

    private static String words(Proof proof) {
        return proof.kind() + " " + proof.value()
                + proof.at().map(at -> " " + at).orElse("")
                + proof.attempt().map(attempt -> " " + attempt).orElse("");
    }

    /** The SHA-256 of the text. */
    public String digest() {
        return Digest.of(text, Digest.WHOLE);
    }
}
