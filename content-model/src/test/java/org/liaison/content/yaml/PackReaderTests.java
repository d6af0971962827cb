package org.liaison.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackReaderTests {

    @Test
    void theGoodPackLoadsWithoutAWord() {
        assertThat(Packs.read(Packs.harborFiles()).problems()).isEmpty();
    }
}
