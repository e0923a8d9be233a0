package org.qingshan.casework.internal;

import java.security.SecureRandom;
import java.time.Clock;

/** Identifiers that sort by the time they were made: 48 bits of milliseconds and 80 random bits, in 26 characters. */
public final class Ids {
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static String next(Clock clock) {
        char[] id = new char[26];
        long time = clock.millis();
        for (int i = 9; i >= 0; i--) {
            id[i] = ALPHABET[(int) (time & 31)];
            time >>>= 5;
        }
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        for (int i = 0; i < 16; i++) {
            id[10 + i] = ALPHABET[random[i] & 31];
        }
        return new String(id);
    }
}
