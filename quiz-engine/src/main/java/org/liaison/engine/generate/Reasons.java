package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.content.Pack;
import org.liaison.content.Refutation;
import org.liaison.content.SentenceId;
import org.liaison.content.Thing;

/** Explains options from the facts: the key from the fact asked, a wrong one from what is true of it instead. */
final class Reasons {

    /** A reason with the sentences it rests on. */
    record Reason(String text, List<SentenceId> citations) {}

    private final Pack pack;
    private final Wording wording;

    Reasons(Pack pack, Wording wording) {
        this.pack = pack;
        this.wording = wording;
    }

    /** Why the key is right: the fact itself. */
    Reason ofKey(Fact fact) {
        return new Reason(wording.statement(fact), fact.citations());
    }

    /** Why somebody else is wrong where the holder of {@code asked} is wanted: what he does instead. */
    Reason ofOther(Fact own, Fact asked, Refutation refutation) {
        var key = Wording.said(pack.entity(asked.subject()));
        var text = own.relation().isFunctional() && own.relation().equals(asked.relation())
                ? wording.statement(own)
                : wording.statement(own) + " Here the source names " + key + ".";
        return new Reason(text, together(own, refutation.because()));
    }

    /** What is known of somebody that comes closest to what is asked; empty if nothing is known. */
    Optional<Fact> ownFact(EntityId other, Fact asked) {
        var about = closest(pack.factsAbout(other), asked, false);
        return about.isPresent() ? about : closest(pack.factsNaming(other), asked, true);
    }

    private static Optional<Fact> closest(List<Fact> facts, Fact asked, boolean namesToo) {
        Optional<Fact> closest = Optional.empty();
        var least = Integer.MAX_VALUE;
        for (var fact : facts) {
            var fits = fact.isAskable() && (namesToo || fact.relation().family() != Family.NAMING);
            var distance = fits ? distance(fact, asked) : Integer.MAX_VALUE;
            if (distance < least) {
                closest = Optional.of(fact);
                least = distance;
            }
            if (least == 0) {
                return closest;
            }
        }
        return closest;
    }

    private static int distance(Fact fact, Fact asked) {
        if (fact.relation().id().equals(asked.relation().id())) {
            return 0;
        }
        if (fact.relation().family() == asked.relation().family()) {
            return 1;
        }
        return switch (fact.relation().family()) {
            case FUNCTION, AUTHORITY, CONTACT -> 2;
            case STRUCTURE, PLACE, DOCUMENT, PROCESS, RELATION -> 3;
            case NAMING, OTHER -> 4;
        };
    }

    /** Why another object is wrong: whose it is or what it does, where the pack says so, else what rules it out. */
    Reason ofObject(Thing object, Optional<Fact> owner, Refutation refutation) {
        var shown =
                owner.isPresent() ? owner : object.entity().flatMap(entity -> ownFact(entity, refutation.because()));
        if (shown.isEmpty()) {
            var because = refutation.because();
            return new Reason("Not so: " + uncapitalized(wording.statement(because)), because.citations());
        }
        return new Reason(wording.statement(shown.get()), together(shown.get(), refutation.because()));
    }

    /** Keeps names and acronyms as they are; lowers only a leading article. */
    private static String uncapitalized(String sentence) {
        return sentence.startsWith("The ") ? "the " + sentence.substring(4) : sentence;
    }

    private static List<SentenceId> together(Fact own, Fact because) {
        var citations = new ArrayList<>(own.citations());
        because.citations().stream().filter(id -> !citations.contains(id)).forEach(citations::add);
        return citations;
    }
}
