package org.qingshan.casework.internal.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/** A plugin's coefficients with the administrator's file laid over them; read again when the file changes. Thread-safe. */
final class Overrides {
    private final CoefficientTable own;
    private final Path file;
    private @Nullable FileTime modified;
    private long size;
    private CoefficientTable current;

    Overrides(CoefficientTable own, Path file) {
        this.own = own;
        this.file = file;
        this.current = own;
    }

    /** @throws org.qingshan.casework.InvalidInputException when the file does not fit: better no result than a wrong one */
    synchronized CoefficientTable current() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            if (!now.lastModifiedTime().equals(modified) || now.size() != size) {
                current = own.overriddenBy(file);
                modified = now.lastModifiedTime();
                size = now.size();
            }
        } catch (NoSuchFileException e) {
            current = own;
            modified = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return current;
    }
}
