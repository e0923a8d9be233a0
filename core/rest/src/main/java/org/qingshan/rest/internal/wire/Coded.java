package org.qingshan.rest.internal.wire;

import org.qingshan.sdk.Region;
import org.qingshan.sdk.assessment.DamageHead;
import org.qingshan.sdk.clue.Channel;

/** A constant that also has an official code, such as a city's by GB/T 2260. */
public record Coded(String id, String code, String zh, String en) {
    public static Coded of(Region region) {
        return new Coded(region.name(), region.code(), region.zh(), region.en());
    }

    public static Coded of(Channel channel) {
        return new Coded(channel.name(), channel.code(), channel.zh(), channel.en());
    }

    public static Coded of(DamageHead head) {
        return new Coded(head.name(), head.code(), head.zh(), head.en());
    }
}
