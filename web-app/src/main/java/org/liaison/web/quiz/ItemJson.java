package org.liaison.web.quiz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import tools.jackson.databind.json.JsonMapper;

/**
 * An item as text, for keeping.
 *
 * @param digest the SHA-256 of the text: its name in the database
 */
record ItemJson(String digest, String content) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ItemJson of(Item item) {
        var content = JSON.writeValueAsString(item.match(new ItemWriter()));
        return new ItemJson(digest(content), content);
    }

    /** The part of the text of an item by which it can be told from other items. */
    static String named(ItemId item) {
        return "\"id\":" + JSON.writeValueAsString(item.toString());
    }

    static Item read(String content) {
        return ItemReader.item(JSON.readTree(content));
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
