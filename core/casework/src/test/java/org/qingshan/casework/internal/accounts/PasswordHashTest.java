package org.qingshan.casework.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class PasswordHashTest {
    private final PasswordHash hashes = new PasswordHash(1000);

    @Test
    void aPasswordMatchesItsHashAndNoOtherDoes() {
        String hash = hashes.of("correct horse battery");

        assertThat(hashes.matches(hash, "correct horse battery")).isTrue();
        assertThat(hashes.matches(hash, "correct horse batterY")).isFalse();
        assertThat(hashes.matches(hash, "")).isFalse();
    }

    @Test
    void theSamePasswordHashesDifferentlyEachTime() {
        assertThat(hashes.of("correct horse battery")).isNotEqualTo(hashes.of("correct horse battery"));
    }

    @Test
    void theHashSaysHowItWasMade() {
        String[] parts = hashes.of("correct horse battery").split("\\$");

        assertThat(parts).hasSize(4);
        assertThat(parts[0]).isEqualTo("pbkdf2-sha256");
        assertThat(parts[1]).isEqualTo("1000");
        assertThat(Base64.getDecoder().decode(parts[2])).hasSize(16);
        assertThat(Base64.getDecoder().decode(parts[3])).hasSize(32);
    }

    @Test
    void hashesOfOtherIterationsStillMatch() {
        assertThat(new PasswordHash(2000).matches(hashes.of("correct horse battery"), "correct horse battery"))
                .isTrue();
    }

    @Test
    void anAnswerKnownFromElsewhereIsReached() {
        // PBKDF2-HMAC-SHA256("passwordPASSWORDpassword", "saltSALTsaltSALTsaltSALTsaltSALTsalt", 4096)
        byte[] hash =
                java.util.HexFormat.of().parseHex("348c89dbcbd32b2f32d814b8116e84cf2b17347ebc1800181c4e2a1fb8dd53e1");
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        String encoded = "pbkdf2-sha256$4096$"
                + base64.encodeToString(
                        "saltSALTsaltSALTsaltSALTsaltSALTsalt".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                + "$"
                + base64.encodeToString(hash);

        assertThat(hashes.matches(encoded, "passwordPASSWORDpassword")).isTrue();
    }

    @Test
    void chineseMatchesHoweverTheSystemComposesIt() {
        assertThat(hashes.matches(hashes.of("Müll青山绿水密码"), "Mu\u0308ll青山绿水密码")).isTrue();
    }

    @Test
    void shippedHashesAreDear() {
        assertThat(PasswordHash.ITERATIONS).isGreaterThanOrEqualTo(310_000);
    }

    @Test
    void aHashOfAnotherKindIsNotTakenForAWrongPassword() {
        assertThatIllegalStateException().isThrownBy(() -> hashes.matches("{CRYPT}abc", "x"));
    }
}
