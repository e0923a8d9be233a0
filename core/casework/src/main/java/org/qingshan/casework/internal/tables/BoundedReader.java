package org.qingshan.casework.internal.tables;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses to go on when one record takes more characters than any row has, before it fills the memory. */
final class BoundedReader extends FilterReader {
    /** Characters in one record; whoever reads through a buffer may have read a buffer's length more. */
    static final int MOST = 1_000_000;

    private long left = MOST;

    /** The record that began last is longer than {@link #MOST}. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    BoundedReader(Reader in) {
        super(in);
    }

    void startRecord() {
        left = MOST;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new TooLongException();
        }
    }
}
