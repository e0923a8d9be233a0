package org.qingshan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.itests.container.Container;

@KarafTest
class AllBundlesStartTest {
    private final Container container;

    AllBundlesStartTest(Container container) {
        this.container = container;
    }

    @Test
    void healthAnswersToEverybody() {
        container.api().get("/api/v1/health").expect(200);
    }

    @Test
    void everyBundleIsActive() {
        Map<String, String> bundles = container.framework().bundles();
        assertThat(bundles.keySet()).anyMatch(b -> b.startsWith("org.qingshan.casework/"));
        assertThat(bundles.values()).containsOnly("ACTIVE", "FRAGMENT");
    }
}
