package org.qingshan.casework.internal.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens text in whichever encoding it is written: UTF-8 or UTF-16 by its mark, else UTF-8 if it is, else GB18030. */
final class TextFile {
    private static final char MARK = '\uFEFF';

    private TextFile() {}

    /** @throws UnreadableFileException when it is empty, or no text */
    static Reader open(Path file) throws IOException {
        Reader reader = reader(file, encoding(file));
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Charset encoding(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(4);
        }
        if (start.length == 0) {
            throw new UnreadableFileException("文件是空的", "the file is empty");
        }
        refuseOtherFormats(start);
        int first = (start[0] & 0xff) << 8 | (start.length > 1 ? start[1] & 0xff : 0);
        Charset marked = first == 0xFEFF
                ? StandardCharsets.UTF_16BE
                : first == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        if (isText(file, marked)) {
            return marked;
        }
        Charset chinese = Charset.forName("GB18030");
        if (isText(file, chinese)) {
            return chinese;
        }
        throw new UnreadableFileException("文件不是 UTF-8 或 GB18030 编码的文本", "the file is neither UTF-8 nor GB18030 text");
    }

    private static void refuseOtherFormats(byte[] start) {
        String signature = new String(start, StandardCharsets.ISO_8859_1);
        String found = signature.startsWith("PK\u0003\u0004")
                ? "XLSX / ZIP"
                : signature.startsWith("\u00d0\u00cf\u0011\u00e0") ? "XLS" : signature.startsWith("%PDF") ? "PDF" : "";
        if (!found.isEmpty()) {
            throw new UnreadableFileException(
                    "应为文本文件，实际是 " + found + " 文件", "expected a text file, found a file of type " + found);
        }
    }

    private static boolean isText(Path file, Charset charset) throws IOException {
        char[] buffer = new char[16384];
        try (Reader reader = reader(file, charset)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        throw new UnreadableFileException(
                                "文件含有 NUL 字节，不是文本文件", "the file has NUL bytes in it and is no text file");
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                16384);
    }
}
