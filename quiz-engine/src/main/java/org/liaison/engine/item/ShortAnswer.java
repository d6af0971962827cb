package org.liaison.engine.item;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.content.SentenceId;

/**
 * Type the answer.
 *
 * <p>Case, blanks, punctuation and brackets do not count. An alias is accepted, and so is one slip of the fingers (a letter more,
 * less, other or swapped) in a word of five letters or more, unless the slip makes another name.
 *
 * @param key the answer as it should be written
 * @param aliases other names accepted in full
 * @param others names close to the key that mean something else; one of them is never taken for a slip
 */
public record ShortAnswer(
        Basis basis,
        String stem,
        String key,
        List<String> aliases,
        List<String> others,
        String reason,
        List<SentenceId> citations)
        implements Item {

    private static final int LONGEST = 200;

    public ShortAnswer {
        aliases = List.copyOf(aliases);
        others = List.copyOf(others);
        citations = List.copyOf(citations);
        if (Spelling.plain(key).isEmpty()) {
            throw new IllegalArgumentException("Item " + basis.id() + " has no key");
        }
    }

    /** How close a typed answer came. */
    public enum Match {
        KEY,
        ALIAS,
        SLIP,
        NONE
    }

    /** How close a typed answer came. */
    public Match compare(String typed) {
        var plain = Spelling.plain(typed);
        if (plain.equals(Spelling.plain(key))) {
            return Match.KEY;
        }
        if (aliases.stream().anyMatch(alias -> Spelling.plain(alias).equals(plain))) {
            return Match.ALIAS;
        }
        if (others.stream().anyMatch(other -> Spelling.plain(other).equals(plain))) {
            return Match.NONE;
        }
        return Stream.concat(Stream.of(key), aliases.stream())
                        .anyMatch(name -> Spelling.isSlipOf(plain, Spelling.plain(name)))
                ? Match.SLIP
                : Match.NONE;
    }

    @Override
    public boolean accepts(Response response) {
        return response.values().size() <= 1 && response.value(0).length() <= LONGEST;
    }

    @Override
    public Score score(Response response) {
        Options.requireAccepted(this, response);
        return response.isBlank() || compare(response.value(0)) == Match.NONE ? Score.NONE : Score.FULL;
    }

    @Override
    public double guessing() {
        return 0;
    }

    @Override
    public Response modelResponse() {
        return Response.of(key);
    }

    @Override
    public List<Line> explain(Response response) {
        var typed = response.value(0);
        var match = typed.isBlank() ? Match.NONE : compare(typed);
        var mark = match == Match.NONE ? Line.Mark.MISS : Line.Mark.HIT;
        var because = remark(match).map(remark -> remark + " " + reason).orElse(reason);
        return List.of(new Line(typed, mark, typed, key, because, citations));
    }

    private Optional<String> remark(Match match) {
        return switch (match) {
            case KEY, NONE -> Optional.empty();
            case ALIAS -> Optional.of("Accepted as another name for " + key + ".");
            case SLIP -> Optional.of("Accepted, but mind the spelling: " + key + ".");
        };
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.shortAnswer(this);
    }
}
