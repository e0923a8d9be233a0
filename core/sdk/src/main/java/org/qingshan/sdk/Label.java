package org.qingshan.sdk;

/**
 * A short text in both languages of the platform.
 *
 * @param zh Chinese; never blank
 * @param en English; never blank
 */
public record Label(String zh, String en) implements Labelled {
    public Label {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a label needs Chinese and English text");
        }
    }
}
