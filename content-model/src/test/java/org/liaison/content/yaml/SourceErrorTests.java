package org.liaison.content.yaml;

import static org.liaison.content.yaml.Slip.OFFICES;
import static org.liaison.content.yaml.Slip.SOURCE;

import org.junit.jupiter.api.Test;

/** What an author hears about the source. */
class SourceErrorTests {

    @Test
    void aDigestHas64Digits() {
        Slip.in(SOURCE, "bay.p1.s3: ", "bay.p1.s3: 0")
                .gives(
                        "source.yaml:11: the digest of sentence 'bay.p1.s3' is not 64 lower-case hexadecimal digits; compute its SHA-256 again");
    }

    @Test
    void aSentenceIsListedOnce() {
        Slip.in(SOURCE, "      bay.p1.s3:", "      bay.p1.s2:")
                .andIn(OFFICES, "[bay.p1.s3]", "[bay.p1.s2]")
                .andIn(OFFICES, "[bay.p1.s2, bay.p1.s3]", "[bay.p1.s2]")
                .gives("source.yaml:11: 'bay.p1.s2' stands twice here, first in line 10; keep one of them");
    }

    @Test
    void aSentenceBeginsWithItsSection() {
        Slip.in(SOURCE, "      other.lead:", "      others.lead:")
                .andIn(SOURCE, "  - other.lead: it", "  - others.lead: it")
                .gives("source.yaml:19: sentence 'others.lead' stands in section 'other'; begin its id with 'other.'");
    }

    @Test
    void noFactNamesAKnownSentence() {
        Slip.in(SOURCE, "  - bay.p2.s3: an aside", "  - bay.p2.s4: an aside")
                .gives("source.yaml:23: unknown sentence 'bay.p2.s4'; did you mean 'bay.p2.s1'?");
    }

    @Test
    void noFactSaysWhy() {
        Slip.in(SOURCE, "  - bay.p2.s3: an aside", "  - bay.p2.s3")
                .gives(
                        "source.yaml:23: this is not of the form '- sentence: why no fact rests on it'; write it like that, on one line");
    }

    @Test
    void theSourceHasATitle() {
        Slip.in(SOURCE, "title: The Ferries of Alder Bay\npublisher", "publisher")
                .gives("source.yaml:1: the source has no 'title'; add the line 'title: ...'");
    }

    @Test
    void aSectionHasSentences() {
        Slip.in(SOURCE, "sections:\n", "sections:\n  - section: sea\n    title: The Sea\n")
                .gives("source.yaml:5: section 'sea' has no sentences; add lines of the form 'id: digest'");
    }
}
