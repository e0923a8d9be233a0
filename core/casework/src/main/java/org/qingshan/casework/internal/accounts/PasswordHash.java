package org.qingshan.casework.internal.accounts;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Salted hashes of passwords, written as {@code pbkdf2-sha256$iterations$salt$hash} with salt and hash in Base64. The
 * iterations stand in the hash, so that their number can grow without locking anybody out. Thread-safe.
 */
final class PasswordHash {
    /** What OWASP recommended for PBKDF2 with HMAC-SHA-256 at the least in 2021; a quarter of a second on a server. */
    static final int ITERATIONS = 310_000;

    private static final Pattern ENCODED =
            Pattern.compile("pbkdf2-sha256\\$([1-9][0-9]{0,8})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private final SecureRandom random = new SecureRandom();
    private final int iterations;
    private final String nobodys;

    PasswordHash(int iterations) {
        this.iterations = iterations;
        // Of no password: what unknown logins are compared with, at the same cost
        this.nobodys = encode(new byte[SALT_BYTES], new byte[HASH_BITS / 8]);
    }

    String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return encode(salt, derive(password, salt, iterations));
    }

    /** Takes as long whether the password is right or wrong. */
    boolean matches(String encoded, String password) {
        Matcher parts = ENCODED.matcher(encoded);
        if (!parts.matches()) {
            throw new IllegalStateException("a stored password hash is of no known kind");
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(2));
        byte[] expected = Base64.getDecoder().decode(parts.group(3));
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts.group(1))));
    }

    /** Does the work of {@link #matches} for an account that does not exist. */
    void matchesNobody(String password) {
        if (matches(nobodys, password)) {
            throw new IllegalStateException("a hash of all zeros");
        }
    }

    private String encode(byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "pbkdf2-sha256$" + iterations + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        // The same password typed on another system may be composed of other code points
        char[] chars = Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(chars, salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
