package org.qingshan.casework.internal.tables;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Reads a geometry of any size and keeps one point of it: the centroid of the largest outer ring, else the middle of its
 * lines by length, else the mean of its points. Altitudes are passed over.
 */
final class Geometry {
    private final Centre points = new Centre();
    private final Centre lines = new Centre();
    private Centre ring = new Centre();
    private String type = "";
    private boolean sound = true;

    // the position just read, the one before it, and the first of its line
    private double x;
    private double y;
    private double previousX;
    private double previousY;
    private double originX;
    private double originY;

    /** A weighted mean. */
    private static final class Centre {
        double weight;
        double sumX;
        double sumY;

        void add(double w, double px, double py) {
            weight += w;
            sumX += w * px;
            sumY += w * py;
        }

        void add(Centre other) {
            weight += other.weight;
            sumX += other.sumX;
            sumY += other.sumY;
        }
    }

    private Geometry() {}

    /** @param json at the start of the geometry's object; left at its end */
    static Geometry read(JsonParser json) throws IOException {
        Geometry geometry = new Geometry();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                geometry.type = json.getText();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                geometry.readArray(json, true);
            } else if (name.equals("geometries") && value == JsonToken.START_ARRAY) {
                geometry.readMembers(json);
            } else {
                json.skipChildren();
            }
        }
        geometry.forgetWhatItIsNot();
        return geometry;
    }

    /** The type may come after the coordinates, so everything was reckoned as if it were a polygon. */
    private void forgetWhatItIsNot() {
        if (type.endsWith("Point")) {
            lines.weight = 0;
        }
        if (type.endsWith("Point") || type.endsWith("LineString")) {
            ring.weight = 0;
        }
    }

    /** Whether it has a point. */
    boolean isSound() {
        return sound && !type.isEmpty() && points.weight > 0 && Double.isFinite(x()) && Double.isFinite(y());
    }

    double x() {
        return best().sumX / best().weight;
    }

    double y() {
        return best().sumY / best().weight;
    }

    private Centre best() {
        return ring.weight > 0 ? ring : lines.weight > 0 ? lines : points;
    }

    private void readMembers(JsonParser json) throws IOException {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token != JsonToken.START_OBJECT) {
                sound = false;
                json.skipChildren();
                continue;
            }
            Geometry member = read(json);
            sound &= member.isSound();
            points.add(member.points);
            if (member.lines.weight > 0) {
                lines.add(member.lines);
            }
            if (member.ring.weight > ring.weight) {
                ring = member.ring;
            }
        }
    }

    /**
     * Reads coordinates of any depth.
     *
     * @param first whether it is the first of its list, as an outer ring is
     * @return whether it was one position
     */
    private boolean readArray(JsonParser json, boolean first) throws IOException {
        JsonToken token = json.nextToken();
        if (token.isNumeric()) {
            readPosition(json);
            return true;
        }
        Centre area = new Centre();
        boolean path = false;
        for (int i = 0; token != JsonToken.END_ARRAY; i++, token = json.nextToken()) {
            if (token != JsonToken.START_ARRAY) {
                sound = false;
                json.skipChildren();
            } else if (readArray(json, i == 0)) {
                follow(area, !path);
                path = true;
            }
        }
        if (path && first) {
            closeRing(area);
        }
        return false;
    }

    private void readPosition(JsonParser json) throws IOException {
        x = json.getDoubleValue();
        JsonToken second = json.nextToken();
        if (second.isNumeric()) {
            y = json.getDoubleValue();
        } else {
            sound = false;
        }
        for (JsonToken token = second; token != JsonToken.END_ARRAY; token = json.nextToken()) {
            json.skipChildren();
        }
        sound &= Double.isFinite(x) && Double.isFinite(y);
        points.add(1, x, y);
    }

    /** Takes the position just read into the line and the ring it goes on. */
    private void follow(Centre area, boolean start) {
        if (start) {
            originX = x;
            originY = y;
        } else {
            lines.add(Math.hypot(x - previousX, y - previousY), (x + previousX) / 2, (y + previousY) / 2);
            addTriangle(area);
        }
        previousX = x;
        previousY = y;
    }

    /** Reckoned from the ring's start, since differences of large numbers lose the digits of small rings. */
    private void addTriangle(Centre area) {
        double ax = previousX - originX;
        double ay = previousY - originY;
        double bx = x - originX;
        double by = y - originY;
        area.add(ax * by - bx * ay, (ax + bx) / 3, (ay + by) / 3);
    }

    private void closeRing(Centre area) {
        double size = Math.abs(area.weight);
        if (size > ring.weight) {
            ring = new Centre();
            ring.add(size, originX + area.sumX / area.weight, originY + area.sumY / area.weight);
        }
    }
}
