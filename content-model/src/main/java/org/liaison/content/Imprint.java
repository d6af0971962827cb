package org.liaison.content;

/**
 * What a pack says of itself.
 *
 * @param name the stable name, used in addresses
 * @param version the author's version, such as {@code 1.0.0}
 * @param license under which terms the pack may be used
 */
public record Imprint(String name, String title, String language, String version, String license) {

    public Imprint {
        Names.require("a pack name", name);
        title = Names.requireText("title of the pack", title);
        version = Names.requireText("version of the pack", version);
    }
}
